package sender

import (
	"context"
	"fmt"
)

// raises is how often one broadcast may raise its bid at once before it waits for the next head.
const raises = 12

// broadcast sends the newest attempt, raising it while the node calls it too low. An error ends the flight.
func (s *Sender) broadcast(ctx context.Context, f *flight) error {
	for range raises {
		if err := s.options.Before(ctx, f.newest()); err != nil {
			return f.end(fmt.Errorf("before broadcast: %w", err))
		}
		err := s.node.SendTransaction(ctx, f.newest())
		v := judge(err)
		f.doubt, f.unsure = err, v == doubtful
		switch {
		case v == taken:
			f.heard, f.doubt = true, nil
			return nil
		case v == doubtful:
			f.heard = true
			return nil
		case v == stale && !f.heard:
			return errStaleNonce
		case v == held && !f.heard && !s.options.TakeOver:
			return &NonceHeldError{Account: s.Address(), Nonce: f.nonce}
		case v == held || v == underpriced:
			if done, err := s.raise(ctx, f, fees{}); !done {
				return f.endUnlessHeard(err)
			}
		case v == poor:
			return f.endUnlessHeard(s.afford(ctx, f.newest().Cost(), &RejectedError{Hash: f.newest().Hash(), Err: err}))
		default: // rejected, or stale because ours may have landed
			return f.endUnlessHeard(&RejectedError{Hash: f.newest().Hash(), Err: err})
		}
	}
	return nil
}

// raise signs the next attempt at a higher bid, at least want.
func (s *Sender) raise(ctx context.Context, f *flight, want fees) (done bool, err error) {
	next, ok := f.fees.above(want, s.options.MaxFeeCap)
	if !ok {
		return false, &FeeTooHighError{Need: raised(f.fees.cap), Max: s.options.MaxFeeCap}
	}
	if err := s.sign(ctx, f, next); err != nil {
		return false, err
	}
	return true, nil
}

// end stops a flight: with an unknown outcome if somebody may have heard of it.
func (f *flight) end(why error) error {
	if f.heard {
		return f.unknown(why)
	}
	return why
}

// endUnlessHeard lets a flight go on that may land in spite of what the node says now.
func (f *flight) endUnlessHeard(why error) error {
	if f.heard {
		f.doubt = why
		return nil
	}
	return why
}
