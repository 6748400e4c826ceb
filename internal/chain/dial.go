package chain

import (
	"context"
	"errors"
	"fmt"
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
)

// Chain is one node.
type Chain struct {
	rpc  *rpc.Client
	eth  *ethclient.Client
	name string // scheme and host, for messages
}

// Dial connects to the node at an http, https, ws or wss URL, or at the absolute path of an IPC socket, and makes
// sure that it answers. The caller closes it.
func Dial(ctx context.Context, rawURL string) (*Chain, error) {
	if rawURL == "" {
		return nil, errors.New("connect to node: no URL: give --rpc")
	}
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	client, name, err := open(ctx, rawURL)
	if err != nil {
		return nil, err
	}
	c := &Chain{rpc: client, eth: ethclient.NewClient(client), name: name}
	if _, err := c.ChainID(ctx); err != nil {
		client.Close()
		return nil, unreachable(name, err)
	}
	return c, nil
}

func open(ctx context.Context, rawURL string) (client *rpc.Client, name string, err error) {
	u, err := url.Parse(rawURL)
	switch {
	case err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "":
		name = u.Scheme + "://" + u.Host
		client, err = rpc.DialOptions(ctx, name, rpc.WithHTTPClient(quietClient(u)))
	case err == nil && (u.Scheme == "ws" || u.Scheme == "wss") && u.Host != "":
		name = u.Scheme + "://" + u.Host
		client, err = rpc.DialOptions(ctx, rawURL)
	case err == nil && filepath.IsAbs(rawURL):
		name = rawURL
		client, err = rpc.DialOptions(ctx, rawURL)
	default: // the text may hold a key: do not repeat it
		return nil, "", errors.New("connect to node: not an http, https, ws or wss URL nor an absolute path: give --rpc")
	}
	if err != nil {
		return nil, "", unreachable(name, err)
	}
	return client, name, nil
}

func unreachable(name string, err error) error {
	return fmt.Errorf("connect to node at %s: give --rpc of a running node: %w", name, brief(err))
}

// brief leaves out what the message has already said, and pages of HTML.
func brief(err error) error {
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

// quietClient asks u, but every error it makes names scheme and host only.
func quietClient(u *url.URL) *http.Client {
	return &http.Client{Timeout: requestTimeout, Transport: full{u, http.DefaultTransport}}
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
