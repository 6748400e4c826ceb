package replay

import (
	"bytes"
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// socket is one WebSocket. Its subscriptions end with it.
type socket struct {
	chain *Chain
	conn  *websocket.Conn
	write sync.Mutex
	feeds map[string]func() // by subscription, what ends it
}

func (n *Node) serveSocket(w http.ResponseWriter, r *http.Request) {
	conn, err := n.upgrade.Upgrade(w, r, nil)
	if err != nil {
		return // the client has been told
	}
	s := &socket{chain: n.chain, conn: conn, feeds: map[string]func(){}}
	defer conn.Close()
	defer func() {
		for _, end := range s.feeds {
			end()
		}
	}()
	for {
		_, message, err := conn.ReadMessage()
		if err != nil {
			return
		}
		if err := s.handle(message); err != nil {
			return
		}
	}
}

func (s *socket) handle(message []byte) error {
	asked := parse(message)
	if asked != nil {
		switch r, _ := readRequest(asked); r.method {
		case "eth_subscribe":
			return s.subscribe(r)
		case "eth_unsubscribe":
			return s.unsubscribe(r)
		}
	}
	return s.send(s.chain.answerAll(asked))
}

// patience with a client that does not read: new blocks wait for it.
const patience = 10 * time.Second

func (s *socket) send(pieces [][]byte) error {
	s.write.Lock()
	defer s.write.Unlock()
	if err := s.conn.SetWriteDeadline(time.Now().Add(patience)); err != nil {
		return err
	}
	return s.conn.WriteMessage(websocket.TextMessage, bytes.Join(pieces, nil))
}

func (s *socket) subscribe(r request) error {
	var what string
	if err := r.param(0, &what); err != nil || what != "newHeads" {
		return s.send(envelope(r.id, nil, refuse(-32602, "no %q subscription in eth namespace", what)))
	}
	var id []byte
	told := make(chan struct{}) // the client knows its subscription's name before its first head
	var end func()
	id, end = s.chain.watch(func(heads [][]byte) {
		<-told
		for _, head := range heads {
			begin := append(append([]byte(`{"jsonrpc":"2.0","method":"eth_subscription","params":{"subscription":`), id...), `,"result":{`...)
			if s.send([][]byte{begin, head, []byte("}}}")}) != nil {
				return // the reading side sees it, too
			}
		}
	})
	s.feeds[string(id)] = end
	defer close(told)
	return s.send(envelope(r.id, [][]byte{id}, nil))
}

func (s *socket) unsubscribe(r request) error {
	if len(r.params) == 0 {
		return s.send(envelope(r.id, nil, refuse(-32602, "missing value for required argument 0")))
	}
	end, known := s.feeds[r.params[0].JSON()]
	if !known {
		return s.send(envelope(r.id, nil, refuse(-32000, "subscription not found")))
	}
	end()
	delete(s.feeds, r.params[0].JSON())
	return s.send(envelope(r.id, [][]byte{[]byte("true")}, nil))
}

// watch tells of new heads, as the JSON of their headers without braces. Its name is quoted.
func (c *Chain) watch(tell func(heads [][]byte)) (name []byte, end func()) {
	c.watching.Lock()
	defer c.watching.Unlock()
	c.watched++
	key := c.watched
	c.watchers[key] = tell
	return appendQuantity(nil, uint64(key)), func() {
		c.watching.Lock()
		defer c.watching.Unlock()
		delete(c.watchers, key)
	}
}

func (c *Chain) announce(ids []blockID) {
	c.watching.Lock()
	defer c.watching.Unlock()
	if len(c.watchers) == 0 || len(ids) == 0 {
		return
	}
	c.mu.RLock()
	heads := make([][]byte, len(ids))
	for i, id := range ids {
		heads[i] = c.headers.read(c.tree.blocks[id].header)
	}
	c.mu.RUnlock()
	for _, tell := range c.watchers {
		tell(heads)
	}
}
