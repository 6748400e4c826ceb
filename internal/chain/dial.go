package chain

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	dialTimeout    = 10 * time.Second
	requestTimeout = 30 * time.Second // a node that hangs must not hang us

	idleConnections = 16 // kept open a node: several requests are in flight
)

// Dial connects to the node at an http, https, ws or wss URL, or at the absolute path of an IPC socket, and makes
// sure that it answers. The caller closes it.
func Dial(ctx context.Context, rawURL string) (*Node, error) {
	n, _, err := dial(ctx, rawURL, FleetOptions{Timeout: requestTimeout})
	return n, err
}

// dial also tells which chain the node follows.
func dial(ctx context.Context, rawURL string, o FleetOptions) (*Node, uint64, error) {
	if rawURL == "" {
		return nil, 0, errors.New("connect to node: no URL: give --rpc")
	}
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	n, err := open(ctx, rawURL)
	if err != nil {
		return nil, 0, err
	}
	n.metrics, n.timeout, n.pause = o.Metrics, o.Timeout, o.Pause
	id, err := n.ChainID(ctx)
	if err != nil {
		n.Close()
		return nil, 0, unreachable(n.name, err)
	}
	return n, id, nil
}

func open(ctx context.Context, rawURL string) (n *Node, err error) {
	n = &Node{name: nameOf(rawURL)}
	u, err := url.Parse(rawURL)
	switch {
	case err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "":
		client := quietClient(u)
		n.carrier = &poster{url: n.name, client: client}
		n.rpc, err = rpc.DialOptions(ctx, n.name, rpc.WithHTTPClient(client))
	case err == nil && (u.Scheme == "ws" || u.Scheme == "wss") && u.Host != "":
		n.rpc, err = rpc.DialOptions(ctx, rawURL, rpc.WithWebsocketMessageSizeLimit(maxAnswer))
	case err == nil && filepath.IsAbs(rawURL):
		n.rpc, err = rpc.DialOptions(ctx, rawURL)
	default: // the text may hold a key: do not repeat it
		return nil, errors.New("connect to node: not an http, https, ws or wss URL nor an absolute path: give --rpc")
	}
	if err != nil {
		return nil, unreachable(n.name, err)
	}
	if n.carrier == nil {
		n.carrier = socket{n.rpc}
	}
	n.eth = ethclient.NewClient(n.rpc)
	return n, nil
}

// nameOf leaves out what may hold a key.
func nameOf(rawURL string) string {
	u, err := url.Parse(rawURL)
	switch {
	case err == nil && u.Host != "":
		return u.Scheme + "://" + u.Host
	case filepath.IsAbs(rawURL):
		return rawURL
	}
	return "a URL that is none"
}

func unreachable(name string, err error) error {
	return fmt.Errorf("connect to node at %s: give --rpc of a running node: %w", name, brief(err))
}

// brief leaves out what the message has already said, and pages of HTML.
func brief(err error) error {
	var troubled *Trouble
	if errors.As(err, &troubled) {
		return brief(troubled.Err)
	}
	var asked *url.Error
	if errors.As(err, &asked) {
		return asked.Err
	}
	var answered rpc.HTTPError
	if errors.As(err, &answered) {
		return errors.New(answered.Status)
	}
	return err
}

// requestBuffer holds a batch of questions, which by Go's 4 KB would take several writes.
const requestBuffer = 32 << 10

// quietClient asks u, but every error it makes names scheme and host only.
func quietClient(u *url.URL) *http.Client {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.MaxIdleConnsPerHost = idleConnections
	t.WriteBufferSize = requestBuffer
	t.DisableCompression = near(u.Hostname())
	return &http.Client{Timeout: requestTimeout, Transport: full{u, t}}
}

// near tells whether a host is this machine: packing answers would only cost both sides.
func near(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// full puts the path, query and user back that the visible URL lacks.
type full struct {
	url  *url.URL
	next http.RoundTripper
}

func (f full) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Response != nil { // a redirect: its target is meant as it stands, and gets no key of ours
		return f.next.RoundTrip(r)
	}
	r = r.Clone(r.Context())
	r.URL.Path, r.URL.RawPath, r.URL.RawQuery = f.url.Path, f.url.RawPath, f.url.RawQuery
	if user := f.url.User; user != nil {
		password, _ := user.Password()
		r.SetBasicAuth(user.Username(), password)
	}
	return f.next.RoundTrip(r)
}
