package audit_test

import (
	"context"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/audit"
	"almanac/internal/chain"
	"almanac/internal/event"
)

var (
	pairAt  = common.HexToAddress("0xe001")
	pairABI = bindings.NewUniswapV2Pair()
	holders = []common.Address{{19: 1}, {19: 2}, {19: 3}}
	nobody  common.Address
)

// fakePair is the state of a Uniswap V2 pair, kept as its contract does, and what it was after each block.
type fakePair struct {
	reserves, prices [2]*big.Int
	supply           *big.Int
	since            uint64
	balances         map[common.Address]*big.Int
	past             map[common.Hash]fakePair
	blocks           []event.Block
}

func newFakePair() *fakePair {
	p := &fakePair{supply: new(big.Int), balances: map[common.Address]*big.Int{}, past: map[common.Hash]fakePair{}}
	for i := range p.reserves {
		p.reserves[i], p.prices[i] = new(big.Int), new(big.Int)
	}
	for _, h := range append(holders, nobody) {
		p.balances[h] = new(big.Int)
	}
	return p
}

// mine makes a block with some acts in it.
func (p *fakePair) mine(t *testing.T, r *rand.Rand, time uint64) {
	number := uint64(len(p.blocks))
	b := event.Block{Number: number, Hash: common.BigToHash(new(big.Int).SetUint64(number + 1)), Time: time}
	row := func(table string, columns map[string]any) {
		columns["pair"] = pairAt
		made, err := event.NewRow(table, uint32(len(b.Rows)), common.Hash{byte(number), byte(len(b.Rows))}, columns)
		if err != nil {
			t.Fatal(err)
		}
		b.Rows = append(b.Rows, made)
	}
	for range r.IntN(3) {
		amount, to := big.NewInt(1+r.Int64N(1e15)), holders[r.IntN(len(holders))]
		switch r.IntN(3) {
		case 0:
			p.supply = new(big.Int).Add(p.supply, amount)
			p.balances[to] = new(big.Int).Add(p.balances[to], amount)
			row("pair_transfer", map[string]any{"sender": nobody, "recipient": to, "amount": amount})
		case 1:
			from := holders[r.IntN(len(holders))]
			p.balances[from] = new(big.Int).Sub(p.balances[from], amount)
			p.balances[to] = new(big.Int).Add(p.balances[to], amount)
			row("pair_transfer", map[string]any{"sender": from, "recipient": to, "amount": amount})
		}
	}
	if r.IntN(2) == 0 {
		p.sync(time, [2]*big.Int{big.NewInt(1 + r.Int64N(1e18)), big.NewInt(1 + r.Int64N(1e18))})
		row("pair_sync", map[string]any{"reserve0": p.reserves[0], "reserve1": p.reserves[1]})
	}
	p.blocks = append(p.blocks, b)
	now := *p
	now.balances = map[common.Address]*big.Int{}
	for h, v := range p.balances {
		now.balances[h] = v
	}
	p.past[b.Hash] = now
}

func (p *fakePair) sync(time uint64, to [2]*big.Int) {
	if elapsed := time - p.since; elapsed > 0 && p.reserves[0].Sign() > 0 {
		for i := range p.prices {
			price := new(big.Int).Lsh(p.reserves[1-i], 112)
			price.Div(price, p.reserves[i]).Mul(price, new(big.Int).SetUint64(elapsed))
			p.prices[i] = new(big.Int).Add(p.prices[i], price)
		}
	}
	p.reserves, p.since = to, time
}

func (p *fakePair) ViewsAt(_ context.Context, block common.Hash, views []chain.View) ([][]byte, error) {
	now, answers := p.past[block], make([][]byte, len(views))
	word := func(values ...*big.Int) (data []byte) {
		for _, v := range values {
			data = append(data, new(big.Int).And(v, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))).FillBytes(make([]byte, 32))...)
		}
		return data
	}
	for i, v := range views {
		if v.To != pairAt {
			continue // nothing else stands
		}
		switch string(v.Data[:4]) {
		case string(pairABI.PackTotalSupply()):
			answers[i] = word(now.supply)
		case string(pairABI.PackGetReserves()):
			answers[i] = word(now.reserves[0], now.reserves[1], new(big.Int).SetUint64(now.since))
		case string(pairABI.PackPrice0CumulativeLast()):
			answers[i] = word(now.prices[0])
		case string(pairABI.PackPrice1CumulativeLast()):
			answers[i] = word(now.prices[1])
		default:
			answers[i] = word(now.balances[common.BytesToAddress(v.Data[16:36])])
		}
	}
	return answers, nil
}

// Reserves in between leave their trace in the sums of prices.
func TestAudit_SeesWhatAPairDid(t *testing.T) {
	t.Parallel()
	r, p, time := rand.New(rand.NewPCG(7, 7)), newFakePair(), uint64(1_000_000)
	for range 60 {
		time += 1 + r.Uint64N(100)
		p.mine(t, r, time)
	}
	before, segment := p.blocks[9], p.blocks[10:]
	deployment := audit.Deployment{
		Vault: common.Address{1}, Distributor: common.Address{2}, ALM: common.Address{3}, Pairs: []common.Address{pairAt}, Genesis: 1, EpochLength: 1 << 40,
	}
	a := audit.New(p, deployment, audit.Options{Seed: 1})
	if err := a.Audit(context.Background(), point(before), segment); err != nil {
		t.Fatal(err)
	}
	for i, b := range segment {
		for j, row := range b.Rows {
			if row.Table() == "pair_transfer" && row.Address("sender") == row.Address("recipient") {
				continue // moves nothing
			}
			if !seen(a.Audit(context.Background(), point(before), without(segment, i, j))) {
				t.Errorf("%s, log %d of block %d, was taken out and not missed", row.Table(), row.LogIndex, b.Number)
			}
		}
	}
}
