package chain_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
)

// spoiler answers a request in the node's stead, or damages the honest answer.
type spoiler func(w http.ResponseWriter, r *http.Request, honest []byte)

// spoiled is a node whose requests go through a spoiler, all but the first skip (the greeting is one) and, when limit is
// not negative, limit of them at most.
type spoiled struct {
	url   string
	asked atomic.Int64 // requests of any kind
	bad   atomic.Int64 // requests spoiled
}

func spoil(t *testing.T, nodeURL string, limit int64, how spoiler) *spoiled {
	t.Helper()
	s := &spoiled{}
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		res, err := http.Post(nodeURL, "application/json", bytes.NewReader(body))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer res.Body.Close()
		honest, _ := io.ReadAll(res.Body)
		greeting := bytes.Contains(body, []byte("eth_chainId"))
		s.asked.Add(1)
		if greeting || limit >= 0 && s.bad.Load() >= limit {
			w.Write(honest)
			return
		}
		s.bad.Add(1)
		r.Body = io.NopCloser(bytes.NewReader(body))
		how(w, r, honest)
	}))
	t.Cleanup(proxy.Close)
	s.url = proxy.URL
	return s
}

func status(code int, header ...string) spoiler {
	return func(w http.ResponseWriter, _ *http.Request, _ []byte) {
		for i := 0; i < len(header); i += 2 {
			w.Header().Set(header[i], header[i+1])
		}
		http.Error(w, `{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"not now"}}`, code)
	}
}

func body(text string) spoiler {
	return func(w http.ResponseWriter, _ *http.Request, _ []byte) { io.WriteString(w, text) }
}

func edited(edit func(string) string) spoiler {
	return func(w http.ResponseWriter, _ *http.Request, honest []byte) { io.WriteString(w, edit(string(honest))) }
}

// cutOff promises the whole answer and breaks the connection in the midst of it.
func cutOff(w http.ResponseWriter, _ *http.Request, honest []byte) {
	w.Header().Set("Content-Length", "1000000")
	w.Write(honest[:len(honest)/2])
	panic(http.ErrAbortHandler)
}

func hangUp(http.ResponseWriter, *http.Request, []byte) { panic(http.ErrAbortHandler) }

func hang(_ http.ResponseWriter, r *http.Request, _ []byte) { <-r.Context().Done() }

// failing is every way in which a node gives no answer, or one that can be seen to be wrong.
var failing = map[string]spoiler{
	"connection reset":       hangUp,
	"reset in mid-answer":    cutOff,
	"silence":                hang,
	"429":                    status(429),
	"429 with a time":        status(429, "Retry-After", "0"),
	"500":                    status(500),
	"502":                    status(502),
	"503 with a time":        status(503, "Retry-After", "0"),
	"504":                    status(504),
	"403":                    status(403),
	"a web page":             body("<!DOCTYPE html><html>\n<body>sorry</body></html>"),
	"nothing":                body(""),
	"truncated":              edited(func(s string) string { return s[:len(s)*2/3] }),
	"an error":               body(`{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"out of sorts"}}`),
	"an error without an id": body(`{"jsonrpc":"2.0","id":null,"error":{"code":-32603,"message":"Internal error"}}`),
	"rate limit by words":    body(`{"jsonrpc":"2.0","id":null,"error":{"code":-32005,"message":"daily request count exceeded, request rate limited"}}`),
	"another's answer":       edited(every(`"id":(\d+)`, `"id":99$1`)),
	"an answer twice":        edited(every(`^\[(\{.*?\}),\{"jsonrpc"`, `[$1,$1,{"jsonrpc"`)),
	"answers missing":        edited(every(`^\[.*(\{"jsonrpc":"2.0","id":\d+,.*?\})\]`, `[$1]`)),
	"null":                   edited(every(`"result":[\[{].*[\]}](\}\]?)\s*$`, `"result":null$1`)),
	"neither result nor error": edited(func(s string) string {
		return strings.ReplaceAll(s, `"result"`, `"outcome"`)
	}),
	"a log without its address": edited(func(s string) string {
		return strings.ReplaceAll(strings.ReplaceAll(s, `"address"`, `"adress"`), `"stateRoot"`, `"state"`)
	}),
}

// harmless is what a node may do to an answer.
var harmless = map[string]spoiler{
	"answers in another order": edited(func(s string) string {
		parts := strings.Split(strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(s), "["), "]"), `,{"jsonrpc"`)
		if len(parts) < 2 {
			return s
		}
		last := len(parts) - 1
		return `[{"jsonrpc"` + parts[last] + "," + strings.Join(append(parts[:1:1], parts[1:last]...), `,{"jsonrpc"`) + "]"
	}),
	"blanks": edited(func(s string) string { return strings.ReplaceAll(s, `":`, "\" :\r\n\t") }),
}
