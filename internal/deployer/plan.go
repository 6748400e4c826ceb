package deployer

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/bits"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"go.yaml.in/yaml/v3"

	"almanac/internal/units"
)

// ALM is an amount of the protocol's token, written in whole tokens in a plan.
type ALM struct{ big.Int }

// UnmarshalText reads a decimal number of whole tokens.
func (a *ALM) UnmarshalText(text []byte) error {
	v, err := units.Parse(string(text), units.ALMDecimals)
	if err == nil {
		a.Set(v)
	}
	return err
}

// NewALM makes an amount of whole tokens.
func NewALM(whole int64) ALM {
	var a ALM
	a.Mul(big.NewInt(whole), new(big.Int).Exp(big.NewInt(10), big.NewInt(units.ALMDecimals), nil))
	return a
}

// Plan says what is to stand on a chain.
type Plan struct {
	ChainID     uint64          `yaml:"chainId"`
	ALM         *common.Address `yaml:"alm"`     // token that stands already; nil deploys one whose supply the deployer receives
	Genesis     time.Time       `yaml:"genesis"` // start of epoch 0
	EpochLength time.Duration   `yaml:"epochLength"`
	TipCap      ALM             `yaml:"tipCap"`
	TipSlope    ALM             `yaml:"tipPerSecond"`
	Timelock    Timelock        `yaml:"timelock"`
	Governor    *Governor       `yaml:"governor" json:",omitempty"` // nil: none, and hashed as before there were any
	Guardian    common.Address  `yaml:"guardian"`                   // who may pause entry for a while; zero for nobody
	Emission    ALM             `yaml:"emissionPerEpoch"`
	Reserve     ALM             `yaml:"emissionReserve"` // paid in by the deployer
	Tips        ALM             `yaml:"tipBudget"`       // paid in by the deployer
	Pools       []Pool          `yaml:"pools"`
	IndexFrom   uint64          `yaml:"indexFrom"` // first block to index; 0 is where the deployment begins, pairs need their own first
}

// Timelock owns every power once the deployment is done.
type Timelock struct {
	Delay     time.Duration    `yaml:"delay"`
	Proposers []common.Address `yaml:"proposers"` // who may schedule, and cancel, beside the governor; anyone may execute what is due
}

// Pool is a pool to create.
type Pool struct {
	Asset      common.Address `yaml:"asset"` // zero: ALM
	Salt       uint32         `yaml:"salt"`
	Minimum    uint64         `yaml:"minimum"` // shares below which it counts as empty: a power of two
	Weight     uint32         `yaml:"weight"`
	Tiers      []Tier         `yaml:"tiers"`
	PenaltyBps uint16         `yaml:"penaltyBps"` // of leaving a full period early, basis points
	Votes      bool           `yaml:"votes"`      // principal votes; pools of ALM only
	Pair       bool           `yaml:"pair"`       // the asset is a Uniswap V2 pair: index its reserves
}

// Tier is one rung of a pool's ladder.
type Tier struct {
	Unbonding time.Duration `yaml:"unbonding"`
	Boost     uint16        `yaml:"boost"` // basis points, 10000 is 1×
}

// ReadPlan reads a plan file. A key it does not know is an error.
func ReadPlan(path string) (Plan, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return Plan{}, fmt.Errorf("read plan: %w", err)
	}
	var p Plan
	decoder := yaml.NewDecoder(bytes.NewReader(raw))
	decoder.KnownFields(true)
	if err := decoder.Decode(&p); err != nil {
		return Plan{}, fmt.Errorf("read plan %s: %w", path, err)
	}
	if err := p.Validate(); err != nil {
		return Plan{}, fmt.Errorf("plan %s: %w", path, err)
	}
	return p, nil
}

// wholeSupply is AlmanacToken.CAP in whole tokens.
const wholeSupply = 1_000_000_000

// Validate reports every fault of a plan together. What only the contracts can judge is left to them.
func (p Plan) Validate() error {
	var faults []error
	fault := func(bad bool, format string, args ...any) {
		if bad {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	fault(p.ChainID == 0, "chainId: missing")
	fault(p.EpochLength < time.Second || p.EpochLength%time.Second != 0, "epochLength: %s is not a whole number of seconds", p.EpochLength)
	fault(p.Genesis.IsZero(), "genesis: missing")
	fault(len(p.Timelock.Proposers) == 0 && p.Governor == nil, "timelock.proposers: none, and no governor; nobody could ever change a weight")
	fault(slices.Contains(p.Timelock.Proposers, common.Address{}), "timelock.proposers: the zero address lets anyone propose")
	fault(p.Timelock.Delay < 0 || p.Timelock.Delay%time.Second != 0, "timelock.delay: %s is not a whole number of seconds", p.Timelock.Delay)
	if p.Governor != nil {
		p.Governor.faults(p, fault)
	}
	fault(p.Emission.Cmp(&p.Reserve.Int) > 0, "emissionPerEpoch: more than emissionReserve; one epoch must be funded")
	paid := new(big.Int).Add(&p.Reserve.Int, &p.Tips.Int)
	supply := NewALM(wholeSupply)
	fault(p.ALM == nil && paid.Cmp(&supply.Int) > 0, "emissionReserve and tipBudget: more than the %d ALM there will be", wholeSupply)
	fault(len(p.Pools) == 0, "pools: none")
	weights := uint64(0)
	for i, pool := range p.Pools {
		weights += uint64(pool.Weight)
		fault(bits.OnesCount64(pool.Minimum) != 1 || pool.Minimum > largestMinimum, "pools[%d].minimum: %d is no power of two up to 2^62; %s", i, pool.Minimum, nearest(pool.Minimum))
		fault(pool.PenaltyBps > 10_000, "pools[%d].penaltyBps: %d is more than all, 10000", i, pool.PenaltyBps)
		fault(pool.Votes && !p.isALM(pool.Asset), "pools[%d].votes: only pools of ALM vote", i)
		fault(len(pool.Tiers) == 0, "pools[%d].tiers: none", i)
		fault(pool.Pair && p.IndexFrom == 0, "pools[%d].pair: needs indexFrom, a block no younger than the pair", i)
		for j, t := range pool.Tiers {
			fault(t.Unbonding < 0 || t.Unbonding%time.Second != 0 || t.Unbonding > 4*365*24*time.Hour,
				"pools[%d].tiers[%d].unbonding: %s is not a whole number of seconds up to 4 years", i, j, t.Unbonding)
		}
		for j := range i {
			fault(p.Pools[j].Asset == pool.Asset && p.Pools[j].Salt == pool.Salt, "pools[%d]: same asset and salt as pools[%d]", i, j)
		}
	}
	fault(weights >= 1<<30, "pools: weights come to %d, they must stay below 2^30", weights)
	return errors.Join(faults...)
}

func (p Plan) isALM(asset common.Address) bool {
	return asset == (common.Address{}) || p.ALM != nil && asset == *p.ALM
}

// largestMinimum is the contract's bound.
const largestMinimum = 1 << 62

// nearest names the powers of two around a minimum.
func nearest(minimum uint64) string {
	switch {
	case minimum == 0:
		return "the smallest is 1"
	case minimum > largestMinimum:
		return fmt.Sprintf("the largest is %d", uint64(largestMinimum))
	}
	below := bits.Len64(minimum) - 1
	return fmt.Sprintf("the nearest are %d (2^%d) and %d (2^%d)", uint64(1)<<below, below, uint64(1)<<(below+1), below+1)
}

// hash tells plans apart that mean different things, however they are written.
func (p Plan) hash() common.Hash {
	p.Genesis = time.Unix(p.Genesis.Unix(), 0).UTC()
	text, err := json.Marshal(&p) // a pointer: amounts have their text form by address only
	if err != nil {
		panic(err) // no value of a plan is without a text form
	}
	return crypto.Keccak256Hash(text)
}

// pairs lists the assets whose reserves are indexed.
func (p Plan) pairs() []common.Address {
	pairs := []common.Address{}
	for _, pool := range p.Pools {
		if pool.Pair {
			pairs = append(pairs, pool.Asset)
		}
	}
	return pairs
}

// ID is salt << 160 | asset.
func (p Pool) ID(alm common.Address) *big.Int {
	id := new(big.Int).Lsh(new(big.Int).SetUint64(uint64(p.Salt)), 160)
	return id.Or(id, p.asset(alm).Big())
}

func (p Pool) asset(alm common.Address) common.Address {
	if p.Asset == (common.Address{}) {
		return alm
	}
	return p.Asset
}
