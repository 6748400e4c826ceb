package store_test

import (
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/store"
)

// Law 6: after any forks the tables equal, row for row, those of a run that only ever saw the final chain.
func TestLaw6_ForksLeaveNoTrace(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	tried, straight := open(t).Ledger(chainID), open(t).Ledger(chainID)
	deployment := store.Deployment{GenesisHash: hash(r), Vault: common.Address{1}, ALM: common.Address{2}, EpochLength: 1, KeepsState: true}
	must(t, tried.Register(t.Context(), deployment))
	must(t, straight.Register(t.Context(), deployment))

	chain := []event.Block{child(r, event.Block{Number: 40, Hash: hash(r), Time: 1_700_000_000}, 3)}
	must(t, tried.Append(t.Context(), chain))
	learnTokens(t, tried)
	reorgs := 0
	for range 120 {
		depth := 0
		if r.IntN(3) == 0 {
			depth = r.IntN(min(len(chain), 12))
			reorgs++
		}
		chain = chain[:len(chain)-depth]
		fresh := grow(r, chain[len(chain)-1], r.IntN(8))
		reorganise(t, r, tried, chain[len(chain)-1].Number, depth, fresh)
		chain = append(chain, fresh...)
		learnTokens(t, tried)
	}
	for rest := chain; len(rest) > 0; {
		n := 1 + r.IntN(len(rest))
		must(t, straight.Append(t.Context(), rest[:n]))
		rest = rest[n:]
	}
	learnTokens(t, straight)
	t.Logf("%d reorgs, %d blocks in the end", reorgs, len(chain))
	sameFingerprint(t, "L6: a fork left a trace", fingerprint(t, tried), fingerprint(t, straight))
	sameBlocks(t, readBack(t, tried, ^uint64(0)), chain)
}

// reorganise brings a ledger from one branch to another in either of the two ways there are.
func reorganise(t *testing.T, r *rand.Rand, l *store.Ledger, keep uint64, depth int, fresh []event.Block) {
	t.Helper()
	switch {
	case depth == 0:
		must(t, l.Append(t.Context(), fresh))
	case r.IntN(2) == 0:
		must(t, l.Replace(t.Context(), keep, fresh, false))
	default:
		must(t, l.Rewind(t.Context(), keep))
		must(t, l.Append(t.Context(), fresh))
	}
}

func grow(r *rand.Rand, parent event.Block, length int) (fresh []event.Block) {
	for range length {
		parent = child(r, parent, r.IntN(6))
		fresh = append(fresh, parent)
	}
	return fresh
}

// learnTokens does what an indexer does about tokens, with a token's answers made from its address.
func learnTokens(t *testing.T, l *store.Ledger) {
	t.Helper()
	for {
		unknown, err := l.UnknownTokens(t.Context())
		must(t, err)
		if len(unknown) == 0 {
			return
		}
		for _, address := range unknown {
			token := store.Token{Address: address, Symbol: "T" + address.Hex()[38:], Decimals: address[19]}
			if address[19]%5 == 0 && address[1] == 0 {
				token.Token0, token.Token1 = address, address
				token.Token0[1], token.Token1[1] = 1, 2
			}
			must(t, l.AddToken(t.Context(), token))
		}
	}
}
