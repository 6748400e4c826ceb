package badnode

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
)

// Proxy spoils the answers of a node. It is an http.Handler and safe for concurrent use.
type Proxy struct {
	node   string // URL, http
	socket string // URL, ws
	client *http.Client

	mu    sync.Mutex
	rules []*armed
	dice  *rand.Rand
	seed  uint64
	hits  map[string]int
	late  map[string]bool // blocks whose logs were asked for
}

// New proxy of the node at an HTTP URL. Its WebSocket is at the same place, unless SetSocket says another.
func New(node string, seed uint64) *Proxy {
	return &Proxy{
		node: node, socket: "ws" + strings.TrimPrefix(node, "http"), client: &http.Client{Timeout: patience},
		dice: rand.New(rand.NewPCG(seed, 0)), seed: seed, hits: map[string]int{}, late: map[string]bool{},
	}
}

// SetSocket tells where the node's WebSocket is.
func (p *Proxy) SetSocket(url string) { p.socket = url }

// Use replaces all rules. Without any, the proxy changes nothing.
func (p *Proxy) Use(rules ...Rule) error {
	var all []*armed
	for _, r := range rules {
		a, err := arm(r)
		if err != nil {
			return err
		}
		all = append(all, a)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rules = all
	return nil
}

// Hits counts how often each fault struck since the proxy was made.
func (p *Proxy) Hits() map[string]int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return maps.Clone(p.hits)
}

// answer is what goes back by HTTP.
type answer struct {
	status int
	header http.Header
	body   []byte
	send   func(http.ResponseWriter, *http.Request, *answer) // unless it is simply written
}

// ServeHTTP answers one request, or one socket until it is closed.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if isSocket(r) {
		p.serveSocket(w, r)
		return
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // the client left
	}
	calls, text, err := p.exchange(body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	a := &answer{status: http.StatusOK, header: w.Header(), body: text}
	a.header.Set("Content-Type", "application/json")
	p.spoilWire(calls, a)
	if a.send != nil {
		a.send(w, r, a)
		return
	}
	w.WriteHeader(a.status)
	w.Write(a.body)
}

// exchange answers the calls of a body: what the node says, spoiled.
func (p *Proxy) exchange(body []byte) (calls []*call, text []byte, err error) {
	calls, batch, err := parse(body)
	if err != nil {
		return nil, nil, err
	}
	p.each(calls, func(a *armed, c *call) bool {
		return a.fault.before != nil && c.result == nil && c.refused == nil && a.fault.before(p, a, c)
	})
	if err := p.forward(calls); err != nil {
		return nil, nil, err
	}
	p.each(calls, func(a *armed, c *call) bool {
		return a.fault.after != nil && c.refused == nil && a.fault.after(p, a, c)
	})
	text, err = join(p.spoilBatch(calls, batch), batch)
	return calls, text, err
}

// each lets every rule that strikes a call do something to it. Faults may ask the node: the lock is held for the dice only.
func (p *Proxy) each(calls []*call, do func(*armed, *call) bool) {
	for _, c := range calls {
		for _, a := range p.striking(c) {
			if p.take(a) && !do(a, c) {
				p.giveBack(a)
			}
		}
	}
}

// take counts a strike beforehand, so that rules keep to their number when clients come side by side.
func (p *Proxy) take(a *armed) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if a.done() {
		return false
	}
	p.hit(a)
	return true
}

// giveBack a strike that found nothing to spoil.
func (p *Proxy) giveBack(a *armed) {
	p.mu.Lock()
	defer p.mu.Unlock()
	a.hits--
	p.hits[a.Fault]--
}

// striking are the rules that strike a call, decided once.
func (p *Proxy) striking(c *call) []*armed {
	if c.decided {
		return c.rules
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	c.decided = true
	for _, a := range p.rules {
		if (a.fault.before != nil || a.fault.after != nil) && a.strikes(p, c.Method) {
			c.rules = append(c.rules, a)
		}
	}
	return c.rules
}

// forward asks the node all that is not answered yet.
func (p *Proxy) forward(calls []*call) error {
	byNode := map[string][]*call{}
	for _, c := range calls {
		if c.result == nil && c.refused == nil {
			node := p.node
			if c.node != "" {
				node = c.node
			}
			byNode[node] = append(byNode[node], c)
		}
	}
	for node, some := range byNode {
		if err := p.ask(node, some); err != nil {
			return err
		}
	}
	return nil
}

// ask sends calls as one batch, under ids of our own.
func (p *Proxy) ask(node string, calls []*call) error {
	type message struct {
		Version string            `json:"jsonrpc"`
		ID      int               `json:"id"`
		Method  string            `json:"method"`
		Params  []json.RawMessage `json:"params"`
	}
	batch := make([]message, len(calls))
	for i, c := range calls {
		batch[i] = message{"2.0", i, c.Method, c.Params}
	}
	body, err := json.Marshal(batch)
	if err != nil {
		return err
	}
	response, err := p.client.Post(node, "application/json", bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("badnode: ask %s: %w", node, err)
	}
	defer response.Body.Close()
	var answers []struct {
		ID     int
		Result json.RawMessage
		Error  json.RawMessage
	}
	if err := json.NewDecoder(response.Body).Decode(&answers); err != nil {
		return fmt.Errorf("badnode: read the node's answer: %w", err)
	}
	for _, a := range answers {
		if a.ID < 0 || a.ID >= len(calls) {
			return fmt.Errorf("badnode: the node answers under id %d", a.ID)
		}
		calls[a.ID].result, calls[a.ID].refused = a.Result, a.Error
	}
	return nil
}
