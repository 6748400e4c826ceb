package replay

import (
	"github.com/ethereum/go-ethereum/common"
)

// ledger is the state of both contracts as of any block.
type ledger struct {
	tree      *tree
	positions history[positionKey, position]
	pools     history[uint32, pool]
	flows     history[flowKey, flow]
	protocol  history[struct{}, protocol]
	bends     history[uint64, num]            // emission index by the epoch at whose start something changed
	delegates history[uint32, common.Address] // by account
	votes     history[common.Address, num]
	supply    history[struct{}, num] // all votes
}

type positionKey struct{ pool, account uint32 }

// position is one account's stake in a pool.
type position struct {
	bonded, unbonding narrow
	debts             [places]narrow // by place, signed: it has earned shares × index − debt
	releaseAt         uint32         // Unix second; 0: nothing unbonds
	tier, left        uint8          // left: tier that the unbonding part left
}

func (s *position) principal() *num { return add(s.bonded.wide(), s.unbonding.wide()) }

// Rewards of a pool: ALM, the partner's token, and the asset where that is not ALM.
const places = 3

const (
	almPlace = iota
	partnerPlace
	assetPlace
)

// pool is what a pool holds and owes.
type pool struct {
	bonded, unbonding, shares num
	ready                     num // ALM that streamed and is not yet in the index
	seen                      num // emission index already streamed
	weight, nextWeight        uint64
	nextAt                    uint64 // second from which nextWeight counts; 0: none pending
	pending                   num    // penalties that wait in the vault
	pausedUntil               uint64
	open                      uint8 // places in use
	rewards                   [places]reward
}

type reward struct {
	index    num // per share, times 2^scale
	taken    num // of what has flowed, what is in the index
	funded   num
	streamed num
	paid     num
}

type flowKey struct{ pool, place uint32 }

// flow is what sponsors (0) and penalties (1) brought, by epoch, as it stood in an epoch.
type flow struct {
	epoch  uint64
	before [2]num // all of the epochs before
	now    [2]num
	ahead  [2][ahead]num // of the epochs after
}

// ahead is over how many epochs a sponsor may spread.
const ahead = 4

// protocol is what is not of one pool.
type protocol struct {
	index, rate, reserve, perEpoch num // of the emission, as at the anchor
	anchor, dry                    uint64
	totalWeight                    uint64
	planAt, planWeight             uint64
	planPerEpoch                   num
	triggered                      uint64
	tipBudget                      num
	endowed                        num // all that was ever given for the emission
}

func newLedger(t *tree, events int) *ledger {
	return &ledger{
		tree: t, positions: newHistory[positionKey, position](events), pools: newHistory[uint32, pool](0),
		flows: newHistory[flowKey, flow](0), protocol: newHistory[struct{}, protocol](0), bends: newHistory[uint64, num](0),
		delegates: newHistory[uint32, common.Address](0), votes: newHistory[common.Address, num](0), supply: newHistory[struct{}, num](0),
	}
}
