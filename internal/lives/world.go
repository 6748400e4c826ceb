package lives

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/event"
	"almanac/internal/model"
)

var (
	vault       = bindings.NewStakingVault()
	distributor = bindings.NewRewardDistributor()
	erc20       = bindings.NewDemoToken()
	almToken    = bindings.NewAlmanacToken()

	vaultAt       = common.HexToAddress("0xa001")
	distributorAt = common.HexToAddress("0xa002")
	almAt         = common.HexToAddress("0xa003")
	owner         = common.HexToAddress("0xb001") // governance, guardian, and whoever sponsors
	gaugeAt       = common.HexToAddress("0xb002")
)

// coin is a token of a life.
type coin struct {
	at       common.Address
	decimals uint8
	bits     int // amounts are below 2^bits
}

// place is a pool of a life.
type place struct {
	id     *big.Int
	asset  coin
	tiers  []bindings.IStakingVaultTier
	bits   int // of the minimum
	listed []coin
}

// world is contracts and actors before a life begins.
type world struct {
	*chain
	r           *rand.Rand
	epochLength uint64
	coins       []coin // ALM first
	stakers     []common.Address
	pools       []place
	model       *model.Model
	decoder     *event.Decoder
	told        []event.Row // by the latest act
	watch       func(event.Block, *Scene) error
}

const born = 1_000_000 // genesis

func newWorld(r *rand.Rand, watch func(event.Block, *Scene) error) (*world, error) {
	c, err := newChain(born - 1000)
	if err != nil {
		return nil, err
	}
	w := &world{chain: c, r: r, watch: watch, epochLength: pick(r, []uint64{1, 7, 60, 3600, 86_399, 604_800})}
	w.coins = []coin{{almAt, 18, 86}, {common.HexToAddress("0xc001"), 6, 52}, {common.HexToAddress("0xc002"), 0, 22}, {common.HexToAddress("0xc003"), 27, 104}}
	if r.IntN(5) == 0 { // so many that a pool's list may be full
		for i := range 6 {
			w.coins = append(w.coins, coin{common.BigToAddress(big.NewInt(int64(0xc004 + i))), 18, 80})
		}
	}
	for i := range 3 + r.IntN(3) {
		w.stakers = append(w.stakers, common.BigToAddress(big.NewInt(int64(0xd001+i))))
	}
	w.decoder = event.NewDecoder(map[common.Address]event.Contract{vaultAt: event.Vault, distributorAt: event.Distributor})
	w.model = model.New(model.Setting{Vault: vaultAt, ALM: almAt, Genesis: born, EpochLength: w.epochLength})
	if err := errors.Join(w.deployAll(), w.endow(), w.openPools()); err != nil {
		return nil, fmt.Errorf("make a world: %w", err)
	}
	return w, nil
}

func (w *world) deployAll() error {
	code := func(bin string, arguments []byte) []byte { return append(common.FromHex(bin), arguments...) }
	errs := []error{
		w.deploy(almAt, code(bindings.AlmanacTokenMetaData.Bin, almToken.PackConstructor(owner))),
		w.deploy(vaultAt, code(bindings.StakingVaultMetaData.Bin, vault.PackConstructor(distributorAt, almAt, owner, owner))),
		w.deploy(distributorAt, code(bindings.RewardDistributorMetaData.Bin, distributor.PackConstructor(almAt, vaultAt, owner,
			big.NewInt(born), new(big.Int).SetUint64(w.epochLength), big.NewInt(1e18), big.NewInt(1e12)))),
	}
	for _, c := range w.coins[1:] {
		supply := new(big.Int).Lsh(big.NewInt(1), 120)
		errs = append(errs, w.deploy(c.at, code(bindings.DemoTokenMetaData.Bin, erc20.PackConstructor("Token", "TKN", c.decimals, owner, supply))))
	}
	return errors.Join(errs...)
}

// endow gives everybody of everything, and every allowance.
func (w *world) endow() error {
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	for _, c := range w.coins {
		share := new(big.Int).Lsh(big.NewInt(1), uint(c.bits))
		for _, s := range append(w.stakers, owner) {
			if s != owner {
				if _, _, err := w.send(owner, c.at, erc20.PackTransfer(s, share)); err != nil {
					return fmt.Errorf("endow %s: %w", s, err)
				}
			}
			for _, spender := range []common.Address{vaultAt, distributorAt} {
				if _, _, err := w.send(s, c.at, erc20.PackApprove(spender, most)); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// openPools creates two or three pools of different assets and terms.
func (w *world) openPools() error {
	order := append([]coin{w.coins[0]}, shuffled(w.r, w.coins[1:4])...)
	for i := range 2 + w.r.IntN(2) {
		p := place{asset: order[i], tiers: w.ladder(), bits: w.r.IntN(min(62, order[i].bits-8) + 1)}
		salt := int64(w.r.IntN(2))
		p.id = new(big.Int).Or(new(big.Int).Lsh(big.NewInt(salt), 160), p.asset.at.Big())
		p.listed = append(p.listed, w.coins[0])
		if i > 0 {
			p.listed = append(p.listed, p.asset)
		}
		minimum := new(big.Int).Lsh(big.NewInt(1), uint(p.bits))
		penalty := big.NewInt(pick(w.r, []int64{0, 1, 500, 3333, 10_000}))
		data := vault.PackCreatePool(p.asset.at, big.NewInt(salt), p.tiers, penalty, minimum, i == 0 && w.r.IntN(4) > 0)
		if err := w.act(owner, vaultAt, data); err != nil {
			return fmt.Errorf("create pool: %w", err)
		}
		w.pools = append(w.pools, p)
	}
	return nil
}

func (w *world) ladder() []bindings.IStakingVaultTier {
	tiers := []bindings.IStakingVaultTier{{UnbondingPeriod: 0, Boost: 10_000}}
	if w.r.IntN(4) == 0 {
		tiers = nil // no liquid tier
	} else if w.r.IntN(3) == 0 {
		return tiers
	}
	period, boost := uint32(0), uint16(10_000)
	for range 1 + w.r.IntN(7) {
		period += 1 + uint32(w.r.Uint64N(min(2*w.epochLength, 17_000_000/2)))
		boost += uint16(w.r.IntN(7_000))
		tiers = append(tiers, bindings.IStakingVaultTier{UnbondingPeriod: period, Boost: boost})
	}
	return tiers
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

func shuffled[T any](r *rand.Rand, from []T) []T {
	all := append([]T(nil), from...)
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all
}
