package multicall

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"almanac/internal/chain"
)

// Caller is the node's raw side: an *rpc.Client is one.
type Caller interface {
	CallContext(ctx context.Context, result any, method string, args ...any) error
}

// Plain asks call by call: a *chain.Chain does.
type Plain interface {
	ViewsAt(ctx context.Context, block common.Hash, views []chain.View) ([][]byte, error)
}

// Views asks many contracts at once.
type Views struct {
	caller Caller
	plain  Plain
	most   int // views a call
	flying int // calls at a time
}

// New asks caller, and plain where that does not help.
func New(caller Caller, plain Plain) *Views {
	return &Views{caller: caller, plain: plain, most: 500, flying: 3}
}

// ViewsAt asks many contracts as of one block. Answers come in the order of views; one error fails all. Views that follow one another
// and have the same Given are asked together, with a program in the place of the contract that it is of.
func (v *Views) ViewsAt(ctx context.Context, block common.Hash, views []chain.View) ([][]byte, error) {
	answers := make([][]byte, len(views))
	var asking sync.WaitGroup
	var mu sync.Mutex
	var faults []error
	places := make(chan struct{}, v.flying)
	for first, last := 0, 0; first < len(views); first = last {
		last = v.together(views, first)
		places <- struct{}{}
		asking.Go(func() {
			defer func() { <-places }()
			if err := v.some(ctx, block, fitting(views[first].Given), views[first:last], answers[first:last]); err != nil {
				mu.Lock()
				faults = append(faults, err)
				mu.Unlock()
			}
		})
	}
	asking.Wait()
	if len(faults) > 0 {
		return nil, faults[0]
	}
	return answers, nil
}

// together is the end of the views from first on that one call asks.
func (v *Views) together(views []chain.View, first int) (last int) {
	for last = first + 1; last < len(views) && last-first < v.most && views[last].Given == views[first].Given; last++ {
	}
	return last
}

// some asks in one call. When that does not answer all, it asks without what is given, and then in two halves: a node gives a call so
// much gas and no more.
func (v *Views) some(ctx context.Context, block common.Hash, given *chain.Given, views []chain.View, answers [][]byte) error {
	if len(views) == 1 {
		plain, err := v.plain.ViewsAt(ctx, block, views)
		if err == nil {
			answers[0] = plain[0]
		}
		return err
	}
	err := v.ask(ctx, block, given, views, answers)
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, errNone):
		plain, err := v.plain.ViewsAt(ctx, block, views)
		copy(answers, plain)
		return err
	case given != nil && errors.Is(err, errRefused):
		return v.some(ctx, block, nil, views, answers)
	}
	half := len(views) / 2
	if err := v.some(ctx, block, given, views[:half], answers[:half]); err != nil {
		return err
	}
	return v.some(ctx, block, given, views[half:], answers[half:])
}

var (
	errNone    = errors.New("the node put no program there")
	errRefused = errors.New("a view did not succeed")
)

func (v *Views) ask(ctx context.Context, block common.Hash, given *chain.Given, views []chain.View, answers [][]byte) error {
	var output hexutil.Bytes
	call := map[string]any{"to": standsAt, "input": hexutil.Bytes(pack(views))}
	put := map[common.Address]any{standsAt: map[string]any{"code": hexutil.Bytes(program)}}
	if given != nil {
		put[given.To] = map[string]any{"code": hexutil.Bytes(standIn(given))}
	}
	if err := v.caller.CallContext(ctx, &output, "eth_call", call, map[string]any{"blockHash": block}, put); err != nil {
		return fmt.Errorf("call %d views at block %s: %w", len(views), block, err)
	}
	if len(output) == 0 {
		return errNone
	}
	if err := unpack(output, answers); err != nil {
		return err
	}
	for _, answer := range answers {
		if answer == nil {
			return errRefused
		}
	}
	return nil
}
