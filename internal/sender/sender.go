package sender

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Call is what shall happen on chain.
type Call struct {
	To       *common.Address // nil creates a contract
	Data     []byte
	Value    *big.Int // wei; nil is none
	GasLimit uint64   // 0 estimates
}

// Options tune a Sender. The zero value is good for a public chain.
type Options struct {
	MaxFeeCap     *big.Int      // most wei per gas ever offered; no bound when nil
	GasMargin     uint64        // percent on top of the estimate; 20 when 0
	ReplaceAfter  uint64        // heads that may pass a bid before it is raised; 3 when 0
	Confirmations uint64        // blocks, the transaction's own included, until it counts as mined; 1 when 0
	Poll          time.Duration // how often to look for a new head; a second when 0

	// TakeOver says that this key is ours alone: a pending transaction that we did not send is a leftover of our
	// own, to be outbid. Otherwise we let it pass first.
	TakeOver bool

	// Before is asked before each broadcast, the repeated ones too; an error stops it. A journal writes here, a lease
	// is checked here.
	Before func(context.Context, *types.Transaction) error
}

func (o Options) withDefaults() Options {
	o.GasMargin = cmp.Or(o.GasMargin, 20)
	o.ReplaceAfter = cmp.Or(o.ReplaceAfter, 3)
	o.Confirmations = cmp.Or(o.Confirmations, 1)
	o.Poll = cmp.Or(o.Poll, time.Second)
	if o.Before == nil {
		o.Before = func(context.Context, *types.Transaction) error { return nil }
	}
	return o
}

// Sender sends for one key. It is safe for concurrent use: calls queue up.
type Sender struct {
	node    Node
	chainID *big.Int
	rules   types.Signer
	signer  Signer
	options Options
	turn    chan struct{} // holds one token: the right to be in flight
}

// New makes a Sender for the signer's account on one chain.
func New(node Node, chainID uint64, signer Signer, o Options) *Sender {
	id := new(big.Int).SetUint64(chainID)
	return &Sender{
		node:    node,
		chainID: id,
		rules:   types.LatestSignerForChainID(id),
		signer:  signer,
		options: o.withDefaults(),
		turn:    make(chan struct{}, 1),
	}
}

// Address is the account that pays and sends.
func (s *Sender) Address() common.Address { return s.signer.Address() }

// staleTries is how often a nonce may turn out to be used before anything was broadcast.
const staleTries = 3

// Send gets the call mined and returns its receipt. See the package for its errors.
func (s *Sender) Send(ctx context.Context, call Call) (*types.Receipt, error) {
	if err := s.wait(ctx); err != nil {
		return nil, fmt.Errorf("wait for the transaction in flight: %w", err)
	}
	defer s.done()
	for try := 1; ; try++ {
		f, err := s.prepare(ctx, call)
		if err != nil {
			return nil, err
		}
		receipt, err := s.pursue(ctx, f)
		if errors.Is(err, errStaleNonce) && try < staleTries {
			continue // the node that told the nonce lagged
		}
		return receipt, err
	}
}

// Resume goes on with a call of which these transactions, all of one nonce and oldest first, were signed before. It
// simulates nothing and broadcasts the last one first.
func (s *Sender) Resume(ctx context.Context, sent ...*types.Transaction) (*types.Receipt, error) {
	f, err := s.recall(sent)
	if err != nil {
		return nil, fmt.Errorf("resume: %w", err)
	}
	if err := s.wait(ctx); err != nil {
		return nil, f.unknown(fmt.Errorf("wait for the transaction in flight: %w", err))
	}
	defer s.done()
	return s.pursue(ctx, f)
}

func (s *Sender) wait(ctx context.Context) error {
	select {
	case s.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *Sender) done() { <-s.turn }
