package model_test

import (
	"maps"
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
	alm     = common.Address{0xa1}
	usd     = common.Address{0xd0}
	vault   = common.Address{0xf0}
	asset   = common.Address{0xaa}
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
	s := &story{t: t,
		Model: model.New(model.Setting{Vault: vault, ALM: alm, Genesis: genesis, EpochLength: epoch}), shares: map[string]int64{}, held: map[common.Address]int64{}}
	for _, p := range []*big.Int{pool, another} {
		s.tell(0, "pool_created", map[string]any{"pool_id": p, "asset": asset, "minimum": big.NewInt(4), "penalty_bps": uint64(1000),
			"votes": p == pool, "unbonding_periods": []uint64{0, 64}, "boosts": []uint64{10_000, 20_000}})
		for _, token := range []common.Address{alm, asset, usd} {
			s.tell(0, "reward_token_added", map[string]any{"pool_id": p, "token": token})
		}
	}
	s.tell(0, "emission_funded", map[string]any{"amount": big.NewInt(1 << 20), "reserve": big.NewInt(1 << 20)})
	s.tell(0, "emission_set", map[string]any{"epoch": uint64(0), "per_epoch": big.NewInt(1024)})
	s.weigh(0, 0, pool, 1, 1)
	return s
}

func (s *story) try(at uint64, table string, columns map[string]any) error {
	s.number++
	return s.Apply(event.Block{Number: s.number, Time: at, Rows: []event.Row{row(table, columns)}})
}

// row is an event of which a test says what it is about; all else is zero.
func row(table string, columns map[string]any) event.Row {
	nothing := map[event.Type]any{event.Numeric: new(big.Int), event.Bigint: uint64(0), event.Boolean: false, event.Address: common.Address{}}
	for _, kind := range event.Catalog {
		for _, c := range kind.Columns {
			if _, given := columns[c.Name]; kind.Table == table && !given {
				columns[c.Name] = nothing[c.Type]
			}
		}
	}
	r, err := event.NewRow(table, 0, common.Hash{}, columns)
	if err != nil {
		panic(err)
	}
	return r
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

// move gives an account its liquid stake in the pool.
func (s *story) move(at uint64, of common.Address, stake int64) {
	s.t.Helper()
	by, table := stake-s.held[of], "staked"
	if by < 0 {
		by, table = -by, "withdrawn"
	}
	s.tell(at, table, s.moved(of, by, stake))
}

func (s *story) moved(of common.Address, by, stake int64) map[string]any {
	s.shares[pool.String()] += stake - s.held[of]
	s.held[of] = stake
	return map[string]any{
		"pool_id": pool, "account": of, "amount": big.NewInt(by), "bonded": big.NewInt(stake), "unbonding": new(big.Int), "release_at": uint64(0),
		"tier": uint64(0), "shares": big.NewInt(stake), "pool_shares": big.NewInt(s.shares[pool.String()]),
	}
}

func (s *story) fund(at uint64, token, by common.Address, amount int64, first, epochs uint64, after int64) {
	s.t.Helper()
	s.tell(at, "funded", map[string]any{"pool_id": pool, "token": token, "funder": by, "amount": big.NewInt(amount),
		"first_epoch": first, "epochs": epochs, "funded": big.NewInt(after)})
}

func (s *story) owes(at uint64, of common.Address, want int64) {
	s.t.Helper()
	s.owesOf(at, of, alm, want)
}

func (s *story) owesOf(at uint64, of, token common.Address, want int64) {
	s.t.Helper()
	claims, err := s.Claimable(pool, of, at)
	for _, c := range claims {
		if c.Token == token && c.Amount.Int64() == want {
			return
		}
	}
	s.t.Errorf("at %d: got %v claimable, %v; want %d of %s", at, claims, err, want, token)
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

func TestClaimable_SponsorsAndPenaltiesFlowFromTheNextBoundary(t *testing.T) {
	s := newStory(t)
	s.move(genesis, ann, 8)
	s.fund(genesis+1, usd, bob, 100, 1, 3, 100) // 33, 33, 34
	s.fund(genesis+2, asset, vault, 64, 1, 1, 64)
	s.owesOf(genesis+epoch, ann, usd, 0)
	s.owesOf(genesis+epoch+64, ann, usd, 16)
	s.owesOf(genesis+3*epoch, ann, usd, 66)
	s.owesOf(genesis+9*epoch, ann, usd, 100)
	s.owesOf(genesis+epoch+64, ann, asset, 32)
	s.owesOf(genesis+2*epoch, ann, asset, 64)
}

// A leaver's penalty is for those who stay: 1,000 basis points of 64, half of the period left.
func TestApply_PricesLeavingEarly(t *testing.T) {
	s := newStory(t)
	locked := func(bonded, unbonding int64, release uint64, amount int64) map[string]any {
		shares := big.NewInt(2*bonded + unbonding)
		return map[string]any{"pool_id": pool, "account": ann, "amount": big.NewInt(amount), "bonded": big.NewInt(bonded),
			"unbonding": big.NewInt(unbonding), "release_at": release, "tier": uint64(1), "shares": shares, "pool_shares": shares}
	}
	s.tell(genesis, "staked", locked(100, 0, 0, 100))
	s.tell(genesis+1, "unbonded", locked(36, 64, genesis+65, 64))
	early := locked(36, 32, genesis+65, 32)
	early["penalty"] = big.NewInt(1) // 3.2 / 2, rounded up, would be 2
	if err := s.try(genesis+33, "withdrawn_early", early); err == nil || !strings.Contains(err.Error(), "the chain says 1, the model 2") {
		t.Errorf("got %v", err)
	}
	price, err := s.Price(pool, ann, big.NewInt(100), genesis+33)
	if err != nil || price.Int64() != 4+4 { // 64 at half of 10 %, 36 at all of it, each rounded up
		t.Errorf("got %v, %v, want 8", price, err)
	}
}

func TestClaimable_VotesSplitTheirEpochWithinTheCap(t *testing.T) {
	s := newStory(t)
	s.move(genesis, ann, 8)
	s.tell(genesis, "gauge_set", map[string]any{"gauge": bob, "cap_bps": uint64(5000)})
	vote := func(at, epoch uint64, p *big.Int, votes, poolVotes, total, capped uint64) {
		t.Helper()
		s.tell(at, "gauge_weighted", map[string]any{"pool_id": p, "epoch": epoch, "votes": votes, "pool_votes": poolVotes, "total_votes": total, "capped_votes": capped})
	}
	vote(genesis+3, 1, another, 1, 1, 1, 1)
	vote(genesis+4, 1, pool, 3, 3, 4, 3) // three quarters, of which half count
	vote(genesis+epoch+4, 2, another, 5, 5, 5, 2)
	s.owes(genesis+epoch, ann, 1024)
	s.owes(genesis+epoch+64, ann, 1024+256)
	s.owes(genesis+2*epoch, ann, 1024+512)
	s.owes(genesis+3*epoch, ann, 1024+512) // nobody voted for it
	s.owes(genesis+4*epoch, ann, 1024+512+1024)
	if e := s.Emission(genesis + 3*epoch); e.Reserve.Int64() != 1<<20-1024-768-410 { // 2 of 5 votes drew, rounded up
		t.Errorf("got a reserve of %s", e.Reserve)
	}
}

func TestVotes_CountWhoDelegatedOnly(t *testing.T) {
	s := newStory(t)
	s.move(genesis, ann, 8)
	s.move(genesis+1, bob, 16)
	s.tell(genesis+2, "delegate_changed", map[string]any{"delegator": ann, "from_delegate": common.Address{}, "to_delegate": bob})
	s.tell(genesis+3, "delegate_votes_changed", map[string]any{"delegate": bob, "previous_votes": new(big.Int), "new_votes": big.NewInt(8)})
	s.move(genesis+5, ann, 10)
	if got := s.Votes(); len(got) != 1 || got[bob].Int64() != 10 {
		t.Errorf("got %v", got)
	}
	for at, want := range map[uint64]int64{genesis + 1: 0, genesis + 2: 8, genesis + 4: 8, genesis + 5: 10} {
		if got := s.VotesAt(at); got.Int64() != want {
			t.Errorf("at %d: got %s, want %d", at, got, want)
		}
	}
}

func TestApply_ContradictsWhatIsNotItsOwn(t *testing.T) {
	stake := map[string]any{
		"pool_id": pool, "account": ann, "amount": big.NewInt(1), "bonded": big.NewInt(9), "unbonding": new(big.Int), "release_at": uint64(0),
		"tier": uint64(0), "shares": big.NewInt(9), "pool_shares": big.NewInt(9),
	}
	with := func(column string, value any) map[string]any {
		return change(stake, column, value)
	}
	funded := map[string]any{"pool_id": pool, "token": usd, "funder": bob, "amount": big.NewInt(9), "first_epoch": uint64(1), "epochs": uint64(1), "funded": big.NewInt(9)}
	for name, c := range map[string]struct {
		table   string
		columns map[string]any
	}{
		"a reward one unit too large":    {"reward_claimed", map[string]any{"pool_id": pool, "account": ann, "token": alm, "amount": big.NewInt(513)}},
		"a reward nobody funded":         {"reward_claimed", map[string]any{"pool_id": pool, "account": ann, "token": usd, "amount": big.NewInt(1)}},
		"a failed reward too large":      {"reward_transfer_failed", map[string]any{"pool_id": pool, "account": ann, "token": alm, "amount": big.NewInt(513)}},
		"pool shares that do not add up": {"staked", with("pool_shares", big.NewInt(10))},
		"shares without their boost":     {"staked", with("tier", uint64(1))},
		"a bond too large":               {"staked", with("bonded", big.NewInt(10))},
		"a withdrawal of more than all":  {"withdrawn", with("amount", big.NewInt(9))},
		"a reserve one unit too small":   {"emission_funded", map[string]any{"amount": big.NewInt(1), "reserve": big.NewInt(1<<20 - 512)}},
		"a second boundary to plan for": {"weight_set", map[string]any{
			"pool_id": pool, "epoch": uint64(3), "weight": uint64(1), "total_weight": uint64(1)}},
		"weights that do not add up": {"weight_set", map[string]any{
			"pool_id": pool, "epoch": uint64(1), "weight": uint64(1), "total_weight": uint64(3)}},
		"a tip that nobody funded": {"tip_paid", map[string]any{"amount": big.NewInt(1), "budget": new(big.Int)}},
		"a pool nobody created":    {"staked", with("pool_id", big.NewInt(9))},
		"carry that nobody missed": {"carried", map[string]any{"pool_id": pool, "token": alm, "amount": big.NewInt(1), "held": big.NewInt(1)}},
		"a token not listed":       {"funded", map[string]any{"pool_id": pool, "token": bob, "funder": bob, "amount": big.NewInt(9), "first_epoch": uint64(1), "epochs": uint64(1), "funded": big.NewInt(9)}},
		"a stream from now on":     {"funded", change(funded, "first_epoch", uint64(0))},
		"a funded total too large": {"funded", change(funded, "funded", big.NewInt(10))},
		"votes nobody has":         {"delegate_votes_changed", map[string]any{"delegate": bob, "new_votes": big.NewInt(1)}},
		"a tally too large": {"gauge_weighted", map[string]any{"pool_id": pool, "epoch": uint64(1), "votes": uint64(1), "pool_votes": uint64(1),
			"total_votes": uint64(2), "capped_votes": uint64(1)}},
	} {
		s := newStory(t)
		s.tell(genesis, "gauge_set", map[string]any{"gauge": bob, "cap_bps": uint64(10_000)})
		s.move(genesis, ann, 8)
		s.weigh(genesis, 1, another, 1, 2)
		if err := s.try(genesis+64, c.table, c.columns); err == nil {
			t.Errorf("%s: it went unnoticed", name)
		}
	}
}

func change(columns map[string]any, column string, value any) map[string]any {
	changed := maps.Clone(columns)
	changed[column] = value
	return changed
}

func TestApply_GoesOnUnsettledWhereTheDistributorFailed(t *testing.T) {
	s := newStory(t)
	s.move(genesis, ann, 8)
	s.move(genesis, bob, 8)
	b := event.Block{Number: 99, Time: genesis + 64, Rows: []event.Row{
		row("settlement_failed", map[string]any{"pool_id": pool}),
		row("withdrawn", s.moved(bob, 8, 0)),
	}}
	if err := s.Apply(b); err != nil {
		t.Fatal(err)
	}
	s.owes(genesis+64, bob, 0)   // left at the last seen index
	s.owes(genesis+64, ann, 512) // who stayed has it, once the distributor answers
}
