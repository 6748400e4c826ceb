package badnode

import (
	"encoding/json"
	"net/http"
	"sync"

	"github.com/gorilla/websocket"
)

// socketMove is what becomes of a message that the node sends of itself.
type socketMove int

const (
	pass socketMove = iota
	dropSocket
	silence
	twice
)

func isSocket(r *http.Request) bool { return websocket.IsWebSocketUpgrade(r) }

var upgrader = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

// pipe is a client's socket and ours to the node.
type pipe struct {
	proxy        *Proxy
	client, node *websocket.Conn
	write        sync.Mutex // towards the client
}

func (p *Proxy) serveSocket(w http.ResponseWriter, r *http.Request) {
	node, _, err := websocket.DefaultDialer.DialContext(r.Context(), p.socket, nil)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	client, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		node.Close()
		return
	}
	x := &pipe{proxy: p, client: client, node: node}
	var back sync.WaitGroup
	back.Go(func() {
		x.fromNode()
		client.Close()
	})
	x.fromClient()
	client.Close()
	node.Close()
	back.Wait()
}

// fromClient lets the node have subscriptions; all other calls go the way of HTTP and its faults.
func (x *pipe) fromClient() {
	for {
		_, message, err := x.client.ReadMessage()
		if err != nil {
			return
		}
		var c call
		if json.Unmarshal(message, &c) == nil && (c.Method == "eth_subscribe" || c.Method == "eth_unsubscribe") {
			if x.node.WriteMessage(websocket.TextMessage, message) != nil {
				return
			}
			continue
		}
		_, text, err := x.proxy.exchange(message)
		if err != nil || x.send(text) != nil {
			return
		}
	}
}

func (x *pipe) send(text []byte) error {
	x.write.Lock()
	defer x.write.Unlock()
	return x.client.WriteMessage(websocket.TextMessage, text)
}

func (x *pipe) fromNode() {
	for {
		_, message, err := x.node.ReadMessage()
		if err != nil {
			return
		}
		times := 1
		switch x.proxy.moveOf(message) {
		case dropSocket:
			return
		case silence:
			times = 0
		case twice:
			times = 2
		}
		for range times {
			if x.send(message) != nil {
				return
			}
		}
	}
}

// moveOf decides what becomes of a message. Answers to calls pass.
func (p *Proxy) moveOf(message []byte) socketMove {
	var told struct{ Method string }
	if json.Unmarshal(message, &told) != nil || told.Method != "eth_subscription" {
		return pass
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, a := range p.rules {
		if a.fault.socket != nil && a.strikes(p, told.Method) {
			p.hit(a)
			return a.fault.socket(p, a, message)
		}
	}
	return pass
}
