package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"almanac/internal/replay"
)

// ready is what the command prints, and what every request to change the chain answers.
type ready struct {
	HTTP       string            `json:"http,omitempty"`
	WebSocket  string            `json:"ws,omitempty"`
	Head       uint64            `json:"head"`
	HeadHash   string            `json:"headHash"`
	Deployment replay.Deployment `json:"deployment"`
	Count      replay.Count      `json:"count"`
	Seconds    float64           `json:"seconds,omitempty"` // to make the chain
}

func state(c *replay.Chain) ready {
	number, hash := c.Head()
	return ready{Head: number, HeadHash: hash.Hex(), Deployment: c.Deployment(), Count: c.Count(0, number)}
}

func announce(to io.Writer, c *replay.Chain, address string, took time.Duration) error {
	r := state(c)
	r.HTTP, r.WebSocket, r.Seconds = "http://"+address, "ws://"+address, took.Seconds()
	return json.NewEncoder(to).Encode(r)
}

// handler serves JSON-RPC on /, and what moves the chain beside it.
func handler(c *replay.Chain) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/", replay.NewNode(c))
	move := func(path string, do func(r *http.Request) error) {
		mux.HandleFunc("POST "+path, func(w http.ResponseWriter, r *http.Request) {
			if err := do(r); err != nil {
				http.Error(w, err.Error(), http.StatusBadRequest)
				return
			}
			number, hash := c.Head()
			fmt.Fprintf(w, "{\"head\":%d,\"headHash\":%q}\n", number, hash.Hex())
		})
	}
	move("/extend", func(r *http.Request) error {
		blocks, err := argument(r, "blocks")
		if err == nil {
			c.Extend(blocks)
		}
		return err
	})
	move("/reorg", func(r *http.Request) error {
		depth, err1 := argument(r, "depth")
		blocks, err2 := argument(r, "blocks")
		if err1 != nil || err2 != nil {
			return fmt.Errorf("reorg wants depth and blocks")
		}
		return c.Reorg(depth, blocks)
	})
	move("/finalize", func(r *http.Request) error {
		number, err := argument(r, "number")
		if err == nil {
			c.SetFinalized(uint64(number))
		}
		return err
	})
	mux.HandleFunc("GET /count", func(w http.ResponseWriter, _ *http.Request) {
		if err := json.NewEncoder(w).Encode(state(c)); err != nil {
			return // the client left
		}
	})
	return mux
}

func argument(r *http.Request, name string) (int, error) {
	n, err := strconv.ParseUint(r.URL.Query().Get(name), 10, 31)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", name, err)
	}
	return int(n), nil
}
