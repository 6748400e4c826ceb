package replay

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"

	"github.com/gorilla/websocket"
)

// Node serves a chain by JSON-RPC: over HTTP by POST, with batches, and over WebSocket with eth_subscribe("newHeads").
type Node struct {
	chain   *Chain
	upgrade websocket.Upgrader
}

// NewNode of a chain, to be served by any http.Server.
func NewNode(c *Chain) *Node {
	return &Node{chain: c, upgrade: websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}}
}

// ServeHTTP answers one request, or one socket until it is closed.
func (n *Node) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if websocket.IsWebSocketUpgrade(r) {
		n.serveSocket(w, r)
		return
	}
	body, err := io.ReadAll(r.Body)
	if err != nil || r.Method != http.MethodPost {
		http.Error(w, "post JSON-RPC", http.StatusBadRequest)
		return
	}
	pieces := n.chain.answerAll(body)
	size := 0
	for _, p := range pieces {
		size += len(p)
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(size))
	writeAll(w, pieces)
}

// writeAll joins what is small and copies nothing that is large. A client that left is no fault of ours.
func writeAll(w io.Writer, pieces [][]byte) {
	const large = 64 << 10
	var joined []byte
	for _, p := range pieces {
		if len(p) < large {
			joined = append(joined, p...)
		}
		if len(p) >= large || len(joined) >= large {
			if _, err := w.Write(joined); err != nil {
				return
			}
			joined = joined[:0]
		}
		if len(p) >= large {
			if _, err := w.Write(p); err != nil {
				return
			}
		}
	}
	w.Write(joined)
}

// answerAll answers a call or a batch.
func (c *Chain) answerAll(body []byte) [][]byte {
	body = bytes.TrimSpace(body)
	if len(body) == 0 || body[0] != '[' {
		return c.answer(body)
	}
	var calls []json.RawMessage
	if err := json.Unmarshal(body, &calls); err != nil || len(calls) == 0 {
		return envelope(nil, nil, refuse(-32600, "invalid request"))
	}
	pieces := [][]byte{[]byte("[")}
	for i, call := range calls {
		if i > 0 {
			pieces = append(pieces, []byte(","))
		}
		pieces = append(pieces, c.answer(call)...)
	}
	return append(pieces, []byte("]"))
}

func (c *Chain) answer(call []byte) [][]byte {
	var r request
	if err := json.Unmarshal(call, &r); err != nil {
		return envelope(nil, nil, refuse(-32700, "parse error"))
	}
	method, known := methods[r.Method]
	if !known {
		return envelope(r.ID, nil, refuse(-32601, "the method %s does not exist/is not available", r.Method))
	}
	c.mu.RLock()
	defer c.mu.RUnlock()
	result, err := method(c, r)
	return envelope(r.ID, result, err)
}

func envelope(id json.RawMessage, result [][]byte, err error) [][]byte {
	if id == nil {
		id = json.RawMessage("null")
	}
	head := append(append([]byte(`{"jsonrpc":"2.0","id":`), id...), ',')
	if err != nil {
		refused := &refusal{Code: -32000, Message: err.Error()}
		errors.As(err, &refused)
		text, _ := json.Marshal(refused) // cannot fail: numbers and text
		return [][]byte{append(append(append(head, `"error":`...), text...), '}')}
	}
	pieces := append([][]byte{append(head, `"result":`...)}, result...)
	return append(pieces, []byte("}"))
}
