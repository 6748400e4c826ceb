package chain_test

import (
	"almanac/internal/devnode/nodetest"

	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"almanac/internal/chain"
)

func TestDial_SaysInOneLineWhatIsWrong(t *testing.T) {
	t.Parallel()
	closed := nodetest.Must[net.Listener](t)(net.Listen("tcp", "127.0.0.1:0"))
	closed.Close()
	page := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		http.Error(w, "<html>\n<p>moved</p>\n</html>", http.StatusNotFound)
	}))
	defer page.Close()

	for _, c := range []struct{ name, url, want string }{
		{"nothing", "", "no URL: give --rpc"},
		{"no scheme", "localhost:8545/secret", "not an http, https, ws or wss URL"},
		{"other scheme", "ftp://node/secret", "not an http, https, ws or wss URL"},
		{"no host", "http:///secret", "not an http, https, ws or wss URL"},
		{"not a URL", "http://node:port/secret", "not an http, https, ws or wss URL"},
		{"nobody there", "http://" + closed.Addr().String() + "/secret", "connection refused"},
		{"nobody there, ws", "ws://" + closed.Addr().String() + "/secret", "connection refused"},
		{"a web page", page.URL + "/secret?key=secret", "404 Not Found"},
		{"no socket", "/nowhere/geth.ipc", "no such file"},
	} {
		_, err := chain.Dial(nodetest.Deadline(t), c.url)
		switch {
		case err == nil:
			t.Errorf("%s: connected", c.name)
		case !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "give --rpc"):
			t.Errorf("%s: got %q, want %q and --rpc", c.name, err, c.want)
		case strings.ContainsAny(err.Error(), "\n\r") || strings.Contains(err.Error(), "secret"):
			t.Errorf("%s: got %q, want one line without the URL's secrets", c.name, err)
		}
	}
}

// A provider's key stands in path, query or user: the node must get it, an error must not.
func TestDial_KeepsKeysOutOfErrors(t *testing.T) {
	t.Parallel()
	n := start(t)
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, password, _ := r.BasicAuth()
		if r.URL.Path != "/v2/secret" || r.URL.RawQuery != "token=secret" || user != "me" || password != "secret" {
			http.Error(w, "who are you?", http.StatusUnauthorized)
			return
		}
		http.Redirect(w, r, n.HTTPURL(), http.StatusTemporaryRedirect)
	}))
	address := strings.TrimPrefix(proxy.URL, "http://")
	c := dial(t, "http://me:secret@"+address+"/v2/secret?token=secret")
	proxy.Close()

	_, err := c.Head(nodetest.Deadline(t))
	if err == nil || strings.Contains(err.Error(), "secret") || !strings.Contains(err.Error(), address) {
		t.Errorf("got %v, want an error that names the host and no key", err)
	}
	if _, err = c.Client().BlockNumber(nodetest.Deadline(t)); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("got %v, want an error without the key", err)
	}
}

func TestDial_EndsWithItsContext(t *testing.T) {
	t.Parallel()
	silent := nodetest.Must[net.Listener](t)(net.Listen("tcp", "127.0.0.1:0"))
	defer silent.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	if _, err := chain.Dial(ctx, "http://"+silent.Addr().String()); err == nil {
		t.Error("connected to a node that says nothing")
	}
}

func TestVerifyChainID_TellsBoth(t *testing.T) {
	t.Parallel()
	n := start(t)
	c := dial(t, n.HTTPURL())
	if err := c.VerifyChainID(nodetest.Deadline(t), 31337); err != nil {
		t.Errorf("right chain: %v", err)
	}
	err := c.VerifyChainID(nodetest.Deadline(t), 1)
	if want := "node at " + n.HTTPURL() + " follows chain 31337, want chain 1"; err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("got %v, want %q", err, want)
	}
}
