package replay

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"

	"github.com/gorilla/websocket"
	"github.com/parquet-go/jsonlite"
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
	pieces := n.chain.answerAll(parse(body))
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

// parse gives nil for what is no JSON.
func parse(body []byte) *jsonlite.Value {
	asked, err := jsonlite.Parse(string(body))
	if err != nil {
		return nil
	}
	return asked
}

// answerAll answers a call or a batch.
func (c *Chain) answerAll(asked *jsonlite.Value) [][]byte {
	switch {
	case asked == nil:
		return envelope(nobody, nil, refuse(-32700, "parse error"))
	case asked.Kind() != jsonlite.Array:
		return c.answer(asked)
	case asked.Len() == 0:
		return envelope(nobody, nil, refuse(-32600, "invalid request"))
	}
	pieces := [][]byte{[]byte("[")}
	for call := range asked.Array {
		if len(pieces) > 1 {
			pieces = append(pieces, []byte(","))
		}
		pieces = append(pieces, c.answer(call)...)
	}
	return append(pieces, []byte("]"))
}

func (c *Chain) answer(call *jsonlite.Value) [][]byte {
	r, err := readRequest(call)
	if err != nil {
		return envelope(r.id, nil, err)
	}
	method, known := methods[r.method]
	if !known {
		return envelope(r.id, nil, refuse(-32601, "the method %s does not exist/is not available", r.method))
	}
	c.mu.RLock()
	defer c.mu.RUnlock()
	result, err := method(c, r)
	return envelope(r.id, result, err)
}

// nobody is who asked when nobody can tell.
const nobody = "null"

func envelope(id string, result [][]byte, err error) [][]byte {
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
