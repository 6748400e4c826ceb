package badnode_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"almanac/internal/badnode"
	"almanac/internal/replay"
)

// scene is a good node and the proxy before it.
type scene struct {
	*testing.T
	chain *replay.Chain
	good  string
	proxy *badnode.Proxy
	bad   string
}

const blocks = 40

func newScene(t *testing.T, seed uint64) *scene {
	t.Helper()
	c, err := replay.New(replay.Options{Seed: seed, Blocks: blocks, EventsPerBlock: 10})
	if err != nil {
		t.Fatal(err)
	}
	good := httptest.NewServer(replay.NewNode(c))
	t.Cleanup(good.Close)
	p := badnode.New(good.URL, seed)
	bad := httptest.NewServer(p)
	t.Cleanup(bad.Close)
	return &scene{t, c, good.URL, p, bad.URL}
}

// use switches one fault on.
func (s *scene) use(r badnode.Rule) {
	s.Helper()
	if err := s.proxy.Use(r); err != nil {
		s.Fatal(err)
	}
}

// reply is what a plain client gets for one call.
type reply struct {
	status int
	header http.Header
	body   []byte
	err    error // of the connection
	took   time.Duration
	ID     int
	Result any
	Error  *struct {
		Code    int
		Message string
	}
	parsed bool
}

func post(url string, body any) (r reply) {
	text, err := json.Marshal(body)
	if err != nil {
		return reply{err: err}
	}
	began := time.Now()
	client := &http.Client{Timeout: 2 * time.Second}
	answer, err := client.Post(url, "application/json", bytes.NewReader(text))
	if err != nil {
		return reply{err: err}
	}
	defer answer.Body.Close()
	r.status, r.header = answer.StatusCode, answer.Header
	r.body, r.err = io.ReadAll(answer.Body)
	r.took = time.Since(began)
	r.parsed = json.Unmarshal(r.body, &r) == nil
	return r
}

func request(id int, method string, params ...any) map[string]any {
	if params == nil {
		params = []any{}
	}
	return map[string]any{"jsonrpc": "2.0", "id": id, "method": method, "params": params}
}

func (s *scene) ask(method string, params ...any) reply {
	return post(s.bad, request(1, method, params...))
}

// truth is what the good node says to the same call.
func (s *scene) truth(method string, params ...any) any {
	s.Helper()
	r := post(s.good, request(1, method, params...))
	if r.err != nil || r.Error != nil || !r.parsed {
		s.Fatalf("the good node: %v %v %s", r.err, r.Error, r.body)
	}
	return r.Result
}

func logsOf(result any) []any {
	list, _ := result.([]any)
	return list
}

func member(object any, name string) string {
	m, _ := object.(map[string]any)
	text, _ := m[name].(string)
	return text
}

// wide and narrow ask for logs.
var (
	wide   = map[string]any{"fromBlock": "0x1", "toBlock": "0x28"}
	narrow = map[string]any{"fromBlock": "0x14", "toBlock": "0x16"}
)
