package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// serve builds and starts the node.
func (s *source) serve(ctx context.Context, b *bench) (err error) {
	binary := filepath.Join(b.folder, "replaynode")
	build := program{
		name: "go build ./tools/replaynode", path: "go", args: []string{"build", "-o", binary, "./tools/replaynode"},
		dir: b.options.root, log: b.logOf("replaynode-build"),
	}
	if err := finish(ctx, build); err != nil {
		return err
	}
	s.node, err = start(program{
		name: "replaynode", path: binary, args: append(s.chain.flags(), "--port", "0", "--network", s.network),
		dir: b.folder, log: b.logOf("replaynode"),
	})
	return err
}

// announcement is what the node prints once it serves.
type announcement struct {
	HTTP     string      `json:"http"`
	WS       string      `json:"ws"`
	Head     uint64      `json:"head"`
	HeadHash common.Hash `json:"headHash"`
}

func (s *source) announced(ctx context.Context) (a announcement, err error) {
	ctx, cancel := context.WithTimeoutCause(ctx, 5*time.Minute, errors.New("too slow"))
	defer cancel()
	err = s.node.until(ctx, slow, "it served", func(context.Context) (bool, error) {
		raw, err := os.ReadFile(s.node.log)
		if err != nil || !bytes.HasSuffix(raw, []byte("\n")) {
			return false, err
		}
		return true, json.Unmarshal(raw, &a)
	})
	return a, err
}

// seal has the node grow by that block.
func (s *source) seal(ctx context.Context) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, s.http+"/extend?blocks=1", nil)
	if err != nil {
		return err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("seal a block: %s: %s", answer.Status, text)
	}
	return err
}
