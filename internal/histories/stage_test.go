package histories

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/badnode"
	"almanac/internal/event"
	"almanac/internal/replay"
)

// stage is a chain with its nodes, good and bad.
type stage struct {
	options replay.Options
	chain   *replay.Chain
	decoder *event.Decoder
	calls   []func(*replay.Chain) error // that made the chain what it is
	server  *httptest.Server
	proxies []*badnode.Proxy
	twin    *replay.Chain // on another branch, for nodes that lead astray
	highest uint64        // head that ever was
	final   uint64

	mu    sync.Mutex
	known map[common.Hash]content
}

// content is what a block holds: how many events of ours, and the sum of their places.
type content struct{ rows, places int64 }

// newStage builds a chain and serves it: the good node at /, a bad one at /bad/<i> for each of so many proxies, and the twin, once
// there is one, at /twin. tick is called for every request that reaches the good node.
func newStage(o replay.Options, proxies int, seed uint64, tick func()) (*stage, error) {
	blocks := o.Blocks
	o.Blocks = 0
	c, err := replay.New(o)
	if err != nil {
		return nil, err
	}
	d := c.Deployment()
	s := &stage{options: o, chain: c, known: map[common.Hash]content{}, decoder: event.NewDecoder(map[common.Address]event.Contract{
		d.Vault: event.Vault, d.Distributor: event.Distributor,
	})}
	s.chain.SetFinalized(0)
	if err := s.extend(blocks); err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	good := replay.NewNode(c)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		tick()
		good.ServeHTTP(w, r)
	})
	mux.HandleFunc("/twin", func(w http.ResponseWriter, r *http.Request) { replay.NewNode(s.twin).ServeHTTP(w, r) })
	s.server = httptest.NewServer(mux)
	for i := range proxies {
		p := badnode.New(s.server.URL, seed+uint64(i))
		s.proxies = append(s.proxies, p)
		mux.Handle(fmt.Sprintf("/bad/%d", i), p)
	}
	return s, nil
}

func (s *stage) close() error {
	s.server.CloseClientConnections()
	s.server.Close()
	err := s.chain.Close()
	if s.twin != nil {
		err = errors.Join(err, s.twin.Close())
	}
	return err
}

// url of a node: the i-th proxy, or the good node where there is none.
func (s *stage) url(i int, socket bool) string {
	at := s.server.URL
	if i < len(s.proxies) {
		at += fmt.Sprintf("/bad/%d", i)
	}
	if socket {
		at = "ws" + strings.TrimPrefix(at, "http")
	}
	return at
}

func (s *stage) head() uint64 {
	number, _ := s.chain.Head()
	return number
}

func (s *stage) extend(n int) error {
	return s.change(func(c *replay.Chain) error {
		c.Extend(n)
		return nil
	})
}

func (s *stage) reorg(depth, blocks int) error {
	return s.change(func(c *replay.Chain) error { return c.Reorg(depth, blocks) })
}

func (s *stage) finalize(number uint64) {
	s.final = number
	s.chain.SetFinalized(number)
}

// change does something to the chain, and learns what is new before anybody else can have written it.
func (s *stage) change(do func(*replay.Chain) error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := do(s.chain); err != nil {
		return err
	}
	s.calls = append(s.calls, do)
	s.highest = max(s.highest, s.head())
	return s.learn(s.chain)
}

// learn notes every block of the winning branch that is new, from the head down.
func (s *stage) learn(c *replay.Chain) error {
	head, _ := c.Head()
	for number := head; ; number-- {
		h, err := c.Header(number)
		if err != nil {
			return err
		}
		if _, known := s.known[h.Hash()]; known || number == 0 {
			return nil
		}
		s.known[h.Hash()] = contentOf(s.rows(c, number, number))
	}
}

func contentOf(rows []event.Row) (c content) {
	for _, r := range rows {
		c.rows++
		c.places += int64(r.LogIndex)
	}
	return c
}

// rows of ours on the winning branch.
func (s *stage) rows(c *replay.Chain, from, to uint64) (rows []event.Row) {
	for _, l := range c.Truth(from, to) {
		log := event.LogOf(l)
		if row, _, keep := s.decoder.Decode(&log, nil); keep {
			rows = append(rows, row)
		}
	}
	return rows
}

func (s *stage) contentOf(hash common.Hash) (content, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, known := s.known[hash]
	return c, known
}

// split makes the twin, or makes it anew: the same chain, that took another branch so many blocks ago.
func (s *stage) split(depth, blocks int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	twin, err := replay.New(s.options)
	if err != nil {
		return err
	}
	for _, call := range s.calls {
		if err := call(twin); err != nil {
			return err
		}
	}
	twin.SetFinalized(s.final)
	if err := twin.Reorg(depth, blocks); err != nil {
		return err
	}
	s.twin = twin
	return s.learn(twin)
}

// block of the winning branch, from the truth and not from the node.
func (s *stage) block(number uint64) (event.Block, error) {
	h, err := s.chain.Header(number)
	if err != nil {
		return event.Block{}, err
	}
	return event.Block{Number: number, Hash: h.Hash(), Parent: h.ParentHash, Time: h.Time, Rows: s.rows(s.chain, number, number)}, nil
}
