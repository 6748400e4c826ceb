package model_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/model"
)

// Epochs of 128 seconds from second 1,000 on; 1,024 units an epoch are 8 a second. Powers of two, so nothing rounds.
const (
	genesis = 1_000
	epoch   = 128
)

var (
	pool    = big.NewInt(7)
	another = big.NewInt(8)
	ann     = common.Address{1}
	bob     = common.Address{2}
)

// story tells a model events, one a block.
type story struct {
	*model.Model
	t      *testing.T
	number uint64
	shares map[string]int64 // by pool
	held   map[common.Address]int64
}

func newStory(t *testing.T) *story {
	s := &story{Model: model.New(genesis, epoch), t: t, shares: map[string]int64{}, held: map[common.Address]int64{}}
	for _, p := range []*big.Int{pool, another} {
		s.tell(0, "pool_created", map[string]any{"pool_id": p, "minimum": big.NewInt(4)})
	}
	s.tell(0, "emission_funded", map[string]any{"amount": big.NewInt(1 << 20), "reserve": big.NewInt(1 << 20)})
	s.tell(0, "emission_set", map[string]any{"epoch": uint64(0), "per_epoch": big.NewInt(1024)})
	s.weigh(0, 0, pool, 1, 1)
	return s
}

func (s *story) try(at uint64, table string, columns map[string]any) error {
	s.number++
	return s.Apply(event.Block{Number: s.number, Time: at, Rows: []event.Row{{Table: table, Columns: columns}}})
}

func (s *story) tell(at uint64, table string, columns map[string]any) {
	s.t.Helper()
	if err := s.try(at, table, columns); err != nil {
		s.t.Fatal(err)
	}
}

func (s *story) weigh(at, epoch uint64, p *big.Int, weight, total uint64) {
	s.t.Helper()
	s.tell(at, "weight_set", map[string]any{"pool_id": p, "epoch": epoch, "weight": weight, "total_weight": total})
}

// move gives an account its shares in the pool.
func (s *story) move(at uint64, of common.Address, shares int64) {
	s.t.Helper()
	s.shares[pool.String()] += shares - s.held[of]
	s.held[of] = shares
	s.tell(at, "staked", map[string]any{
		"pool_id": pool, "account": of, "shares": big.NewInt(shares), "pool_shares": big.NewInt(s.shares[pool.String()]),
	})
}

func (s *story) owes(at uint64, of common.Address, want int64) {
	s.t.Helper()
	got, err := s.Claimable(pool, of, at)
	if err != nil || got.Int64() != want {
		s.t.Errorf("at %d: got %v claimable, %v; want %d", at, got, err, want)
	}
}

func TestClaimable_SharesEachSecondBySharesHeld(t *testing.T) {
	s := newStory(t)
	s.move(genesis, ann, 8)
	s.move(genesis+64, bob, 24)
	s.owes(genesis+64, ann, 512)
	s.owes(genesis+epoch, ann, 512+128)
	s.owes(genesis+epoch, bob, 384)
}

func TestClaimable_ChangesWeightsAtTheBoundaryOnly(t *testing.T) {
	s := newStory(t)
	s.move(genesis, ann, 8)
	s.weigh(genesis+10, 1, another, 3, 4) // from epoch 1 on, a quarter is left
	s.owes(genesis+epoch, ann, 1024)
	s.owes(genesis+2*epoch, ann, 1024+256)
	s.weigh(genesis+2*epoch+5, 3, pool, 0, 3) // unsettled over two changes
	s.owes(genesis+9*epoch, ann, 1024+256+256)
}

func TestClaimable_AsksWithoutChangingAnything(t *testing.T) {
	s := newStory(t)
	s.move(genesis, ann, 8)
	s.weigh(genesis+10, 1, another, 3, 4)
	s.owes(genesis+64, ann, 512)
	s.owes(genesis+2*epoch, ann, 1024+256)
	s.Emission(genesis + 5*epoch)
	s.owes(genesis+64, ann, 512)
}

// Vector 06 by DESIGN's rule: what streams to an empty pool streams again over the epoch after the one it is staked in.
func TestClaimable_CarriesWhatStreamedToNobody(t *testing.T) {
	s := newStory(t)
	s.move(genesis+64, ann, 8) // 512 carried
	s.owes(genesis+epoch, ann, 512)
	s.owes(genesis+epoch+32, ann, 512+256+128)
	s.owes(genesis+2*epoch, ann, 512+1024+512)
	s.move(genesis+2*epoch, ann, 3) // below the minimum: empty again
	s.move(genesis+3*epoch, ann, 8) // 1,024 carried
	s.owes(genesis+5*epoch, ann, 512+1024+512+1024+1024+1024)
}

func TestEmission_StopsAtTheSecondTheReserveIsDry(t *testing.T) {
	s := newStory(t)
	s.move(genesis, ann, 8)
	s.tell(genesis+epoch, "emission_set", map[string]any{"epoch": uint64(2), "per_epoch": big.NewInt(1 << 19)})
	dry := uint64(genesis + 2*epoch + 255) // (2^20 - 2·1,024) / 4,096 a second
	if e := s.Emission(genesis + 3*epoch); e.Until != dry {
		t.Errorf("got %d, want the reserve dry at %d", e.Until, dry)
	}
	s.owes(genesis+9*epoch, ann, 2*1024+255*4096)
}

func TestApply_ContradictsWhatIsNotItsOwn(t *testing.T) {
	for name, c := range map[string]struct {
		table   string
		columns map[string]any
	}{
		"a reward one unit too large": {"reward_claimed", map[string]any{"pool_id": pool, "account": ann, "amount": big.NewInt(513)}},
		"pool shares that do not add up": {"withdrawn", map[string]any{
			"pool_id": pool, "account": ann, "shares": big.NewInt(4), "pool_shares": big.NewInt(5)}},
		"a reserve one unit too small": {"emission_funded", map[string]any{"amount": big.NewInt(1), "reserve": big.NewInt(1<<20 - 512)}},
		"a second boundary to plan for": {"weight_set", map[string]any{
			"pool_id": pool, "epoch": uint64(3), "weight": uint64(1), "total_weight": uint64(1)}},
		"a tip that nobody funded": {"tip_paid", map[string]any{"amount": big.NewInt(1), "budget": new(big.Int)}},
		"a pool nobody created":    {"staked", map[string]any{"pool_id": big.NewInt(9), "account": ann}},
	} {
		s := newStory(t)
		s.move(genesis, ann, 8)
		s.weigh(genesis, 1, another, 1, 2)
		if err := s.try(genesis+64, c.table, c.columns); err == nil || !strings.Contains(err.Error(), c.table) {
			t.Errorf("%s: got %v, want an error that names %s", name, err, c.table)
		}
	}
}

func TestApply_GoesOnUnsettledWhereTheDistributorFailed(t *testing.T) {
	s := newStory(t)
	s.move(genesis, ann, 8)
	s.move(genesis, bob, 8)
	b := event.Block{Number: 99, Time: genesis + 64, Rows: []event.Row{
		{Table: "settlement_failed", Columns: map[string]any{"pool_id": pool}},
		{Table: "withdrawn", Columns: map[string]any{"pool_id": pool, "account": bob, "shares": new(big.Int), "pool_shares": big.NewInt(8)}},
	}}
	if err := s.Apply(b); err != nil {
		t.Fatal(err)
	}
	s.owes(genesis+64, bob, 0)   // left at the last seen index
	s.owes(genesis+64, ann, 512) // who stayed has it, once the distributor answers
}
