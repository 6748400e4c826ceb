package replay

import (
	"encoding/hex"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// filter is what eth_getLogs asks for.
type filter struct {
	from, to blockID // both on one branch
	places   [64 + assetToken]bool
	kinds    [len(events)]bool
	topics   [4][]common.Hash // from the second on: the kinds hold the first
	deeper   bool             // topics beyond the first are asked for
	allOurs  bool             // all logs of our contracts, and no others
}

type filterJSON struct {
	FromBlock, ToBlock *string
	BlockHash          *common.Hash
	Address            oneOrMany[common.Address]
	Topics             []oneOrMany[common.Hash]
}

// oneOrMany reads a value, a list of values, or null.
type oneOrMany[T any] []T

func (m *oneOrMany[T]) UnmarshalJSON(text []byte) error {
	var many []T
	if json.Unmarshal(text, &many) == nil {
		*m = many
		return nil
	}
	var one T
	if err := json.Unmarshal(text, &one); err != nil {
		return err
	}
	*m = []T{one}
	return nil
}

func (c *Chain) parseFilter(r request) (f filter, err error) {
	var asked filterJSON
	if err := r.param(0, &asked); err != nil {
		return f, err
	}
	if f.from, f.to, err = c.filterRange(asked); err != nil {
		return f, err
	}
	for place, at := range c.cast.emitters {
		f.places[place] = len(asked.Address) == 0
		for _, want := range asked.Address {
			f.places[place] = f.places[place] || want == at
		}
	}
	if len(asked.Topics) > len(f.topics) {
		return f, refuse(-32602, "exceed max topics")
	}
	f.takeTopics(asked.Topics)
	f.allOurs = !f.deeper && f.places[vaultPlace] && f.places[distributorPlace]
	for _, others := range f.places[almToken:] {
		f.allOurs = f.allOurs && !others
	}
	for _, wanted := range f.kinds[:transfer] {
		f.allOurs = f.allOurs && wanted
	}
	return f, nil
}

func (f *filter) takeTopics(asked []oneOrMany[common.Hash]) {
	for k := range f.kinds {
		f.kinds[k] = len(asked) == 0 || len(asked[0]) == 0
		f.kinds[k] = f.kinds[k] && events[k].topics >= len(asked)
	}
	if len(asked) == 0 {
		return
	}
	for _, topic := range asked[0] {
		if k, known := kindOf[topic]; known {
			f.kinds[k] = events[k].topics >= len(asked)
		}
	}
	for i, topics := range asked[1:] {
		f.topics[i+1] = topics
		f.deeper = f.deeper || len(topics) > 0
	}
}

func (c *Chain) filterRange(asked filterJSON) (from, to blockID, err error) {
	if asked.BlockHash != nil {
		id, known := c.tree.byHash[*asked.BlockHash]
		if !known {
			return 0, 0, refuse(-32000, "unknown block")
		}
		return id, id, nil
	}
	head := uint64(len(c.tree.winning) - 1)
	number := func(tag *string) (uint64, error) {
		if tag == nil {
			return head, nil
		}
		n, _, err := c.number(*tag)
		return n, err
	}
	first, err1 := number(asked.FromBlock)
	last, err2 := number(asked.ToBlock)
	switch {
	case err1 != nil || err2 != nil:
		return 0, 0, refuse(-32602, "invalid block range params")
	case first > last:
		return 0, 0, refuse(-32602, "invalid block range params")
	case last > head:
		return 0, 0, refuse(-32602, "block range extends beyond current head block")
	}
	return c.tree.winning[first], c.tree.winning[last], nil
}

func (f *filter) wants(c *Chain, e logEntry) bool {
	if !f.places[e.place] || !f.kinds[e.kind] {
		return false
	}
	if !f.deeper {
		return true
	}
	text := c.text(e)
	for i := 1; i < 4; i++ {
		if len(f.topics[i]) > 0 && !among(topicDigits(text, i), f.topics[i]) {
			return false
		}
	}
	return true
}

func among(digits []byte, topics []common.Hash) bool {
	for _, t := range topics {
		if hex.EncodeToString(t[:]) == string(digits) {
			return true
		}
	}
	return false
}

// logTexts is the JSON of the logs that a filter wants, each with a comma after it, in as few pieces as possible.
func (c *Chain) logTexts(f *filter) (pieces [][]byte) {
	if f.from == f.to { // may lie on any branch
		return c.addTexts(nil, f, f.from)
	}
	first, last := c.tree.blocks[f.from].number, c.tree.blocks[f.to].number
	if f.allOurs {
		return c.ourTexts(first, last)
	}
	for _, id := range c.tree.winning[first : last+1] {
		pieces = c.addTexts(pieces, f, id)
	}
	return pieces
}

// ourTexts joins what lies side by side on the tape: all of it where nothing forked.
func (c *Chain) ourTexts(first, last uint64) (pieces [][]byte) {
	var run span
	for _, id := range c.tree.winning[first : last+1] {
		s := c.tree.blocks[id].ours
		switch {
		case s.from == s.to:
		case s.from == run.to:
			run.to = s.to
		default:
			pieces = append(pieces, c.ours.read(run))
			run = s
		}
	}
	return append(pieces, c.ours.read(run))
}

func (c *Chain) addTexts(pieces [][]byte, f *filter, id blockID) [][]byte {
	b := &c.tree.blocks[id]
	for _, e := range c.logs[b.logs:b.logsEnd] {
		if !f.wants(c, e) {
			continue
		}
		tape := &c.foreign
		if e.ours() {
			tape = &c.ours
		}
		next := tape.read(span{e.at, e.at + uint64(e.size) + 1})
		pieces = append(pieces, next)
	}
	return pieces
}

// refusal is a JSON-RPC error.
type refusal struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    string `json:"data,omitempty"`
}

func (r *refusal) Error() string { return r.Message }

func refuse(code int, format string, args ...any) *refusal {
	return &refusal{Code: code, Message: fmt.Sprintf(format, args...)}
}
