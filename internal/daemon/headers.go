package daemon

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"almanac/internal/event"
)

// Headers is what CompareHeaders asks of a node.
type Headers interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
}

// HeldBlocks is what CompareHeaders asks of a ledger.
type HeldBlocks interface {
	Tip(ctx context.Context) (event.Block, bool, error)
	BlockAt(ctx context.Context, number uint64) (event.Block, bool, error)
}

// CompareHeaders holds the first and the last indexed block, and so many between at even distances, against a node's. It names
// each that differs; blocks link, so that one that is right is right with all below it.
func CompareHeaders(ctx context.Context, node Headers, ledger HeldBlocks, start uint64, sample int) (differences []string, compared int, err error) {
	tip, some, err := ledger.Tip(ctx)
	if err != nil || !some {
		return nil, 0, err
	}
	for _, number := range spread(start, tip.Number, sample) {
		held, _, err := ledger.BlockAt(ctx, number)
		if err != nil {
			return nil, compared, err
		}
		header, err := node.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
		switch {
		case errors.Is(err, ethereum.NotFound):
			differences = append(differences, fmt.Sprintf("block %d: the node has none", number))
			continue
		case err != nil:
			return nil, compared, fmt.Errorf("read header %d: %w", number, err)
		}
		compared++
		if header.Hash() != held.Hash {
			differences = append(differences, fmt.Sprintf("block %d: the ledger has %s, the node %s", number, held.Hash, header.Hash()))
		}
	}
	return differences, compared, nil
}

// spread gives first and last, and up to between numbers at even distances.
func spread(first, last uint64, between int) (numbers []uint64) {
	if first >= last {
		return []uint64{last}
	}
	steps := min(uint64(between)+1, last-first)
	for i := range steps {
		numbers = append(numbers, first+(last-first)/steps*i+(last-first)%steps*i/steps)
	}
	return append(numbers, last)
}
