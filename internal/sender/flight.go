package sender

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// flight is one nonce with every attempt made for it.
type flight struct {
	call  Call
	gas   uint64
	nonce uint64

	fees   fees                 // of the newest attempt
	sent   []*types.Transaction // oldest first
	passed uint64               // heads that passed the newest attempt by
	heard  bool                 // some node may have an attempt
	unsure bool                 // whether the node has the newest is unknown: do not wait for a head to try again
	gone   bool                 // at the last head the nonce was used, by none of ours
	seen   common.Hash          // the last head we looked at
	doubt  error                // what last went wrong
}

func (f *flight) newest() *types.Transaction { return f.sent[len(f.sent)-1] }

func (f *flight) hashes() []common.Hash {
	all := make([]common.Hash, len(f.sent))
	for i, tx := range f.sent {
		all[i] = tx.Hash()
	}
	return all
}

// unknown ends a flight that may still land.
func (f *flight) unknown(why error) error {
	if f.doubt != nil {
		why = fmt.Errorf("%w; before that: %w", why, f.doubt)
	}
	return &UnknownOutcomeError{Nonce: f.nonce, Hashes: f.hashes(), Err: why}
}

// recall rebuilds a flight from its attempts.
func (s *Sender) recall(sent []*types.Transaction) (*flight, error) {
	if len(sent) == 0 {
		return nil, errors.New("no transaction given")
	}
	for _, tx := range sent {
		if err := s.checkSigned(tx, tx); err != nil {
			return nil, err
		}
		if tx.Nonce() != sent[0].Nonce() {
			return nil, errors.New("the transactions have different nonces")
		}
	}
	last := sent[len(sent)-1]
	return &flight{
		call:  Call{To: last.To(), Data: last.Data(), Value: last.Value(), GasLimit: last.Gas()},
		gas:   last.Gas(),
		nonce: last.Nonce(),
		fees:  fees{last.GasTipCap(), last.GasFeeCap()},
		sent:  sent,
		heard: true,
	}, nil
}
