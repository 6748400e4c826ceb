package lives

import (
	"encoding/hex"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"almanac/bindings"
	"almanac/internal/event"
)

// refusedError is a contract's no.
type refusedError struct {
	reason string
	fault  bool // no life may cause it
}

func (e *refusedError) Error() string { return e.reason }

// act sends a transaction, and tells the model what it emitted.
func (w *world) act(from, to common.Address, data []byte) error {
	answer, logs, err := w.send(from, to, data)
	if err != nil {
		return refusal(answer, err)
	}
	return w.tell(logs)
}

func (w *world) tell(logs []types.Log) error {
	b := event.Block{Number: w.number, Time: w.time}
	for _, log := range logs {
		if log.Address != vaultAt && log.Address != distributorAt {
			continue
		}
		flat := event.LogOf(log)
		row, _, kept := w.decoder.Decode(&flat, nil)
		if row.Parked != nil {
			return fmt.Errorf("log %d: %s", log.Index, row.Parked.Reason)
		}
		if kept {
			b.Rows = append(b.Rows, row)
		}
	}
	w.told = b.Rows
	if err := w.model.Apply(b); err != nil {
		return err
	}
	return w.watched(b)
}

// refusal names a revert, and tells whether a life may end in it.
func refusal(answer []byte, err error) error {
	if len(answer) < 4 {
		return &refusedError{fmt.Sprintf("no reason (%v)", err), true}
	}
	for name, unpack := range map[string]func([]byte) (any, error){"": vault.UnpackError, "distributor's ": distributor.UnpackError} {
		if known, err := unpack(answer); err == nil {
			text := fmt.Sprintf("%s%T%v", name, known, known)
			return &refusedError{text, isFault(known)}
		}
	}
	if _, err := erc20.UnpackError(answer); err == nil {
		return &refusedError{"token", false}
	}
	return &refusedError{hex.EncodeToString(answer), true} // Panic among them
}

func isFault(known any) bool {
	switch known.(type) {
	case *bindings.RewardDistributorPoolOverdrawn, *bindings.RewardDistributorNotSettled,
		*bindings.StakingVaultDistributorUnavailable, *bindings.StakingVaultInsufficientGas:
		return true
	}
	return false
}

// accidents are events that say that a part is broken: they are faults unless a life broke it.
func (l *life) accidents() error {
	has := func(table string) bool {
		return slices.ContainsFunc(l.told, func(r event.Row) bool { return r.Table() == table })
	}
	if has("settlement_failed") && l.distributorCode == nil {
		return errors.New("a settlement failed though the distributor lives")
	}
	if has("reward_transfer_failed") && len(l.broken) == 0 {
		return errors.New("a reward was not sent though the tokens are whole")
	}
	return nil
}
