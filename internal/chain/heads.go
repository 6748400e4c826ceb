package chain

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// WatchHeads puts a token into notify whenever the head changed, until ctx ends. It is a hint: look yourself.
// notify needs room for one token, and a token that finds no room is dropped, since one is waiting.
//
// It asks the node every so often. Over a WebSocket it also subscribes, which is sooner; when the socket drops, the
// asking goes on and each round tries to subscribe anew. Errors are not told: whoever follows the hint meets them.
func (n *Node) WatchHeads(ctx context.Context, every time.Duration, notify chan<- struct{}) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	heads := make(chan *types.Header, 16)
	sub := n.subscribe(ctx, heads)
	defer func() { sub.Unsubscribe() }()

	var last common.Hash
	for {
		var now common.Hash
		select {
		case <-ctx.Done():
			return
		case h := <-heads:
			now = h.Hash()
		case <-sub.Err():
			sub = none{}
			continue
		case <-ticker.C:
			if sub == (none{}) {
				sub = n.subscribe(ctx, heads)
			}
			now = n.glance(ctx, every, last)
		}
		if now != last {
			last = now
			select {
			case notify <- struct{}{}:
			default:
			}
		}
	}
}

// WatchHeads watches every node that is connected.
func (f *Fleet) WatchHeads(ctx context.Context, every time.Duration, notify chan<- struct{}) {
	var all sync.WaitGroup
	for _, m := range f.members {
		all.Go(func() { m.watchHeads(ctx, every, notify) })
	}
	all.Wait()
}

// watchHeads waits for the node to be connected first, which the fleet's other questions see to.
func (m *member) watchHeads(ctx context.Context, every time.Duration, notify chan<- struct{}) {
	for m.connected() == nil {
		if sleep(ctx, max(every, time.Second)) != nil {
			return
		}
	}
	m.connected().WatchHeads(ctx, every, notify)
}

// glance returns the head's hash, or last if the node does not say. It does not wait for long.
func (n *Node) glance(ctx context.Context, every time.Duration, last common.Hash) common.Hash {
	ctx, cancel := context.WithTimeout(ctx, max(every, time.Second))
	defer cancel()
	head, err := n.Head(ctx)
	if err != nil {
		return last
	}
	return head.Hash
}

// subscribe returns none where a subscription cannot be had for now.
func (n *Node) subscribe(ctx context.Context, heads chan<- *types.Header) ethereum.Subscription {
	if !n.rpc.SupportsSubscriptions() {
		return none{}
	}
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	sub, err := n.eth.SubscribeNewHead(ctx, heads)
	if err != nil {
		return none{}
	}
	return sub
}

// none is a subscription that brings nothing and never ends.
type none struct{}

func (none) Unsubscribe()      {}
func (none) Err() <-chan error { return nil }
