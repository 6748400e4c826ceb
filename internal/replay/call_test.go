package replay_test

import (
	"context"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"almanac/bindings"
	"almanac/internal/model"
	"almanac/internal/replay"
)

var (
	vault       = bindings.NewStakingVault()
	distributor = bindings.NewRewardDistributor()
)

// asker reads views as of a block.
type asker struct {
	*testing.T
	client *ethclient.Client
	block  common.Hash
}

func ask[T any](a asker, to common.Address, call []byte, unpack func([]byte) (T, error)) T {
	a.Helper()
	raw, err := a.client.CallContractAtHash(context.Background(), ethereum.CallMsg{To: &to, Data: call}, a.block)
	if err != nil {
		a.Fatal(err)
	}
	value, err := unpack(raw)
	if err != nil {
		a.Fatal(err)
	}
	return value
}

func (a asker) same(what string, node, model *big.Int) {
	a.Helper()
	if node.Cmp(model) != 0 {
		a.Errorf("%s: the node says %s, the model %s", what, node, model)
	}
}

// At blocks all along a history with forks, the node's views and the model's answers are the same, to the unit.
func TestCall_AgreesWithTheModel(t *testing.T) {
	const seed = 7
	c, client, _ := serve(t, replay.Options{Seed: seed, Blocks: 250, EventsPerBlock: 8, Pools: 4, EpochBlocks: 11})
	for range 3 {
		if err := c.Reorg(60, 90); err != nil {
			t.Fatal(err)
		}
	}
	dice := rand.New(rand.NewPCG(seed, 0))
	m, d := newModel(c.Deployment()), c.Deployment()
	compared := 0
	for _, b := range history(t, c) {
		if err := m.Apply(b); err != nil {
			t.Fatal(err)
		}
		if b.Number == 0 || dice.IntN(8) > 0 {
			continue
		}
		a := asker{t, client, b.Hash}
		compareProtocol(a, m, d, b.Time)
		for i, asset := range d.Assets {
			comparePool(a, m, d, new(big.Int).Or(new(big.Int).Lsh(big.NewInt(int64(i)), 160), asset.Big()), b.Time, c.Accounts())
		}
		compared++
	}
	if compared < 20 {
		t.Errorf("compared %d blocks only", compared)
	}
}

func compareProtocol(a asker, m *model.Model, d replay.Deployment, now uint64) {
	e, trigger := m.Emission(now), m.Trigger()
	a.same("reserve", ask(a, d.Distributor, distributor.PackEmissionReserve(), distributor.UnpackEmissionReserve), e.Reserve)
	a.same("until", ask(a, d.Distributor, distributor.PackEmissionUntil(), distributor.UnpackEmissionUntil), big64(e.Until))
	a.same("per epoch", ask(a, d.Distributor, distributor.PackEmissionPerEpoch(), distributor.UnpackEmissionPerEpoch), e.PerEpoch)
	a.same("weights", ask(a, d.Distributor, distributor.PackTotalWeight(), distributor.UnpackTotalWeight), big64(e.TotalWeight))
	a.same("triggered", ask(a, d.Distributor, distributor.PackTriggeredEpoch(), distributor.UnpackTriggeredEpoch), big64(trigger.Epoch))
	a.same("tips", ask(a, d.Distributor, distributor.PackTipBudget(), distributor.UnpackTipBudget), trigger.TipBudget)
	for delegate, votes := range m.Votes() {
		a.same("votes", ask(a, d.Vault, vault.PackGetVotes(delegate), vault.UnpackGetVotes), votes)
	}
	a.same("all votes", ask(a, d.Vault, vault.PackGetPastTotalSupply(big64(now-1)), vault.UnpackGetPastTotalSupply), m.VotesAt(now-1))
}

func comparePool(a asker, m *model.Model, d replay.Deployment, id *big.Int, now uint64, accounts []common.Address) {
	pool, err := m.Pool(id, now)
	if err != nil {
		a.Fatal(err)
	}
	totals := ask(a, d.Vault, vault.PackTotals(id), vault.UnpackTotals)
	a.same("bonded", totals.Bonded, pool.Bonded)
	a.same("unbonding", totals.Unbonding, pool.Unbonding)
	a.same("shares", totals.Shares, pool.Shares)
	a.same("pending penalty", ask(a, d.Vault, vault.PackPendingPenalty(id), vault.UnpackPendingPenalty), pool.PendingPenalty)
	a.same("pause", ask(a, d.Vault, vault.PackEntryPausedUntil(id), vault.UnpackEntryPausedUntil), big64(pool.PausedUntil))
	a.same("weight", ask(a, d.Distributor, distributor.PackWeightOf(id), distributor.UnpackWeightOf), big64(pool.Weight))
	for _, token := range pool.Tokens {
		r, err := m.Reward(id, token, now)
		if err != nil {
			a.Fatal(err)
		}
		a.same("funded", ask(a, d.Distributor, distributor.PackFunded(id, token), distributor.UnpackFunded), r.Funded)
		a.same("streamed", ask(a, d.Distributor, distributor.PackStreamed(id, token), distributor.UnpackStreamed), r.Streamed)
		a.same("paid", ask(a, d.Distributor, distributor.PackPaid(id, token), distributor.UnpackPaid), r.Paid)
		a.same("scheduled", ask(a, d.Distributor, distributor.PackScheduled(id, token), distributor.UnpackScheduled), r.Scheduled)
	}
	for _, account := range accounts {
		comparePosition(a, m, d, id, account, now)
	}
}

func comparePosition(a asker, m *model.Model, d replay.Deployment, id *big.Int, account common.Address, now uint64) {
	want, err := m.Position(id, account)
	if err != nil {
		a.Fatal(err)
	}
	got := ask(a, d.Vault, vault.PackPosition(id, account), vault.UnpackPosition)
	a.same("bonded", got.Bonded, want.Bonded)
	a.same("unbonding", got.Unbonding, want.Unbonding)
	a.same("release", got.ReleaseAt, big64(want.ReleaseAt))
	a.same("tier", got.Tier, big64(want.Tier))
	a.same("shares", got.Shares, want.Shares)
	claims, err := m.Claimable(id, account, now)
	if err != nil {
		a.Fatal(err)
	}
	claimable := ask(a, d.Vault, vault.PackClaimable(id, account), vault.UnpackClaimable)
	if len(claims) != len(claimable.Tokens) {
		a.Fatalf("%d claims, the model has %d", len(claimable.Tokens), len(claims))
	}
	for i, claim := range claims {
		a.same("claimable", claimable.Amounts[i], claim.Amount)
		if claimable.Tokens[i] != claim.Token {
			a.Errorf("claim %d is of %s, want %s", i, claimable.Tokens[i], claim.Token)
		}
	}
}

// What a block of an old branch answered it answers for good, also after its branch lost.
func TestCall_KeepsTheStateOfOldBranches(t *testing.T) {
	c, client, _ := serve(t, replay.Options{Seed: 5, Blocks: 60})
	d := c.Deployment()
	old, err := c.Header(60)
	if err != nil {
		t.Fatal(err)
	}
	a := asker{t, client, old.Hash()}
	pool := d.ALM.Big()
	before := ask(a, d.Vault, vault.PackTotals(pool), vault.UnpackTotals)
	for depth := 10; depth < 40; depth += 10 {
		if err := c.Reorg(depth, depth+1); err != nil {
			t.Fatal(err)
		}
	}
	after := ask(a, d.Vault, vault.PackTotals(pool), vault.UnpackTotals)
	a.same("bonded", after.Bonded, before.Bonded)
	a.same("shares", after.Shares, before.Shares)
	now, err := c.Header(60)
	if err != nil {
		t.Fatal(err)
	}
	a.block = now.Hash()
	if ask(a, d.Vault, vault.PackTotals(pool), vault.UnpackTotals).Bonded.Cmp(before.Bonded) == 0 {
		t.Error("the new branch says the same: the test proves nothing")
	}
}
