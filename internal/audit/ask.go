package audit

import (
	"context"
	"errors"
	"fmt"
	"strings"
	gosync "sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"almanac/bindings"
	"almanac/internal/chain"
)

var (
	vaultABI       = bindings.NewStakingVault().GetABI()
	distributorABI = bindings.NewRewardDistributor().GetABI()
	pairABI        = bindings.NewUniswapV2Pair().GetABI()
	tokenABI       = bindings.NewERC20().GetABI()
)

// end of a segment: the block in front of it, or its last block.
type end int

const (
	before end = iota
	after
)

// questions are contract reads, each at one end or both.
type questions struct {
	views   [2][]chain.View
	answers [2][][]byte
}

// reading is the answer to a question.
type reading struct {
	q  *questions
	at [2]int // place among the answers; -1 where not asked
}

func (q *questions) ask(to common.Address, data []byte, ends ...end) reading {
	r := reading{q, [2]int{-1, -1}}
	for _, e := range ends {
		r.at[e] = len(q.views[e])
		q.views[e] = append(q.views[e], chain.View{To: to, Data: data})
	}
	return r
}

func (q *questions) both(to common.Address, data []byte) reading {
	return q.ask(to, data, before, after)
}

func (r reading) has(e end) bool { return r.q != nil && r.at[e] >= 0 }

// words is the n-th word of the answer at one end; zero where there is none: a contract that does not stand yet holds nothing.
func (r reading) words(e end, n int) (word uint256.Int) {
	if !r.has(e) {
		return word
	}
	if answer := r.q.answers[e][r.at[e]]; len(answer) >= 32*(n+1) {
		word.SetBytes32(answer[32*n:])
	}
	return word
}

// run puts the questions, both ends at once.
func (q *questions) run(ctx context.Context, views Views, blocks [2]common.Hash) error {
	var errs [2]error
	var asked gosync.WaitGroup
	for e := range q.views {
		if len(q.views[e]) == 0 {
			continue
		}
		asked.Go(func() { q.answers[e], errs[e] = views.ViewsAt(ctx, blocks[e], q.views[e]) })
	}
	asked.Wait()
	for e, err := range errs {
		switch {
		case err != nil && tooOld(err):
			return fmt.Errorf("%w: %w", ErrNoState, err)
		case err != nil:
			return err
		case len(q.answers[e]) != len(q.views[e]):
			return fmt.Errorf("%d answers to %d questions", len(q.answers[e]), len(q.views[e]))
		}
	}
	return nil
}

// tooOld tells the words in which nodes say that they have pruned a state.
func tooOld(err error) bool {
	if errors.Is(err, ErrNoState) {
		return true
	}
	said := strings.ToLower(err.Error())
	for _, words := range []string{
		"missing trie node", "historical state", "state is not available", "state not available", "no state available",
		"world state unavailable", "pruned", "pruning", "state histories", "required historical state", "exceeds maximum proof window",
		"archive node", "archive data",
	} {
		if strings.Contains(said, words) {
			return true
		}
	}
	return false
}

// call packs a call of words.
func call(contract abi.ABI, method string, words ...[32]byte) []byte {
	m, some := contract.Methods[method]
	if !some {
		panic("no method " + method)
	}
	data := make([]byte, 4, 4+32*len(words))
	copy(data, m.ID)
	for _, w := range words {
		data = append(data, w[:]...)
	}
	return data
}

func wordOf(v uint64) [32]byte { n := small(v); return n.Bytes32() }

func addressWord(a common.Address) (w [32]byte) {
	copy(w[12:], a[:])
	return w
}
