package deployer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"almanac/internal/sender"
)

const (
	patience = 5 * time.Minute        // how long a pending transaction may take
	poll     = 200 * time.Millisecond // how often to look whether it is mined
)

// errOvertaken says that the chain is not any more as the step saw it.
var errOvertaken = errors.New("another transaction of this key was mined meanwhile; run deploy again")

// send writes the network file, whose addresses may be new, before the transaction leaves. When it returns, the node's
// state holds the transaction.
func (d *Deployment) send(ctx context.Context, what string, to *common.Address, data []byte) error {
	if err := d.network.save(); err != nil {
		return err
	}
	d.log(what)
	mined, pending, err := d.nonces(ctx)
	if err != nil {
		return err
	}
	if mined != d.nonce || pending > mined {
		return errOvertaken
	}
	_, err = d.sender.Send(ctx, sender.Call{To: to, Data: data})
	if err == nil || errors.As(err, new(*sender.RevertedError)) {
		d.nonce++
	}
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	return d.settle(ctx)
}

// settle waits until nothing of the key is pending and the node's state holds all that was mined for it: only then does
// the state tell what is left to do.
func (d *Deployment) settle(ctx context.Context) error {
	late := time.NewTimer(patience)
	defer late.Stop()
	for said := false; ; said = true {
		mined, pending, err := d.nonces(ctx)
		if err != nil {
			return err
		}
		if mined >= d.nonce && pending <= mined {
			d.nonce = mined
			return nil
		}
		stuck := fmt.Errorf("%s has used its nonces below %d, and those up to %d are sent but not mined: "+
			"speed them up or cancel them with a wallet, then run deploy again", d.sender.Address(), mined, max(pending, d.nonce)-1)
		if !said && pending > mined {
			d.log(fmt.Sprintf("waiting: transactions of %s are pending at nonces %d to %d", d.sender.Address(), mined, pending-1))
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w: %w", ctx.Err(), stuck)
		case <-late.C:
			return fmt.Errorf("waited %s: %w", patience, stuck)
		case <-time.After(poll):
		}
	}
}

// nonces tells the key's next nonce by the newest block, and by the transactions that the node knows.
func (d *Deployment) nonces(ctx context.Context) (mined, pending uint64, err error) {
	// The pending one first: what is mined between the two questions then makes us look again, never too early.
	if pending, err = d.node.PendingNonceAt(ctx, d.sender.Address()); err != nil {
		return 0, 0, fmt.Errorf("read pending nonce: %w", err)
	}
	if mined, err = d.node.NonceAt(ctx, d.sender.Address(), nil); err != nil {
		return 0, 0, fmt.Errorf("read nonce: %w", err)
	}
	return mined, pending, nil
}

// overtaken tells whether a step ended because a transaction that it had not seen was mined.
func (d *Deployment) overtaken(ctx context.Context, err error) bool {
	if errors.Is(err, errOvertaken) || errors.As(err, new(*sender.NonceTakenError)) {
		return true
	}
	if !errors.Is(err, sender.ErrRefused) {
		return false
	}
	mined, _, lost := d.nonces(ctx)
	return lost == nil && mined != d.nonce
}

// refusal makes a contract's refusal of a simulation what package sender calls it, so that everybody explains it alike.
func refusal(err error) error {
	var carrier rpc.DataError
	if !errors.As(err, &carrier) {
		return err
	}
	text, _ := carrier.ErrorData().(string)
	data, bad := hexutil.Decode(text)
	if bad != nil {
		return err
	}
	return &sender.RefusedError{Data: data, Err: err}
}
