package lives

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/model"
)

// Scene is the world as of the end of a block.
type Scene struct {
	Setting model.Setting
	Owner   common.Address // governance, guardian, and whoever sponsors
	Vault   common.Address
	Money   common.Address // the distributor
	chain   chain
}

// View asks a contract. A scene does not change; it is not for several goroutines at once.
func (s *Scene) View(to common.Address, data []byte) ([]byte, error) { return s.chain.view(to, data) }

// Record lives a life of so many acts, and hands each block to watch together with the world as of its end. Blocks that hold no
// event are not told. What went wrong between model and contracts is not looked for: that is what Live does.
func Record(seed uint64, acts int, watch func(event.Block, *Scene) error) error {
	r := rand.New(rand.NewPCG(seed, 0x11fe))
	w, err := newWorld(r, watch)
	if err != nil {
		return fmt.Errorf("life %d: %w", seed, err)
	}
	l := &life{world: w, broken: map[common.Address][]byte{}, tally: Tally{Done: map[string]int{}, Refused: map[string]int{}}, silent: true}
	if err := l.begin(); err != nil {
		return fmt.Errorf("life %d: %w", seed, err)
	}
	for range acts {
		if err := l.next(); err != nil {
			return fmt.Errorf("life %d: %w", seed, err)
		}
	}
	return nil
}

// watched hands a block on.
func (w *world) watched(b event.Block) error {
	if w.watch == nil {
		return nil
	}
	b.Hash = common.BigToHash(new(big.Int).SetUint64(b.Number))
	frozen := *w.chain
	frozen.state = w.state.Copy()
	setting := model.Setting{Vault: vaultAt, ALM: almAt, Genesis: born, EpochLength: w.epochLength}
	return w.watch(b, &Scene{Setting: setting, Owner: owner, Vault: vaultAt, Money: distributorAt, chain: frozen})
}
