package audit_test

import (
	"context"
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/audit"
	"almanac/internal/chain"
	"almanac/internal/event"
)

var vault = bindings.NewStakingVault()

// crowd is a pool without a lock in which many accounts stake and withdraw, and a node that answers for it.
type crowd struct {
	blocks []event.Block
	held   [2]map[common.Address]uint64 // in front, and at the end
	total  [2]uint64
}

var crowded = common.HexToAddress("0xc001")

func newCrowd(tb testing.TB, rows, accounts int) *crowd {
	c := &crowd{held: [2]map[common.Address]uint64{{}, {}}}
	r := rand.New(rand.NewPCG(3, 3))
	c.blocks = append(c.blocks, event.Block{Hash: common.Hash{1}, Time: 1000})
	for i := range rows {
		if i%20 == 0 {
			n := uint64(len(c.blocks))
			c.blocks = append(c.blocks, event.Block{Number: n, Time: 1000 + 12*n})
		}
		var who common.Address
		binary.BigEndian.PutUint64(who[12:], 1+r.Uint64N(uint64(accounts)))
		b := &c.blocks[len(c.blocks)-1]
		amount, table := 1+r.Uint64N(1e12), "staked"
		columns := map[string]any{"account": who, "release_at": uint64(0), "tier": uint64(0), "unbonding": new(big.Int)}
		if have := c.held[1][who]; have > 0 && r.IntN(2) == 0 {
			amount, table, columns["receiver"] = 1+r.Uint64N(have), "withdrawn", who
			c.held[1][who], c.total[1] = have-amount, c.total[1]-amount
		} else {
			c.held[1][who], c.total[1] = have+amount, c.total[1]+amount
		}
		number := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
		columns["pool_id"], columns["amount"], columns["pool_shares"] = crowded.Big(), number(amount), number(c.total[1])
		columns["bonded"], columns["shares"] = number(c.held[1][who]), number(c.held[1][who])
		row, err := event.NewRow(table, uint32(len(b.Rows)), common.BigToHash(number(uint64(i))), columns)
		if err != nil {
			tb.Fatal(err)
		}
		b.Rows = append(b.Rows, row)
	}
	c.blocks[len(c.blocks)-1].Hash = common.Hash{2}
	return c
}

func (c *crowd) ViewsAt(_ context.Context, block common.Hash, views []chain.View) ([][]byte, error) {
	end, answers := int(block[0]-1), make([][]byte, len(views))
	word := func(v uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24, 32), v) }
	for i, v := range views {
		switch string(v.Data[:4]) {
		case string(vault.PackPoolCount()):
			answers[i] = word(1)
		case string(vault.PackPoolAt(new(big.Int))[:4]):
			answers[i] = common.LeftPadBytes(crowded[:], 32)
		case string(vault.PackTotals(new(big.Int))[:4]):
			answers[i] = append(append(word(c.total[end]), word(0)...), word(c.total[end])...)
		case string(vault.PackPosition(new(big.Int), common.Address{})[:4]):
			held := c.held[end][common.BytesToAddress(v.Data[48:68])]
			answers[i] = append(append(word(held), make([]byte, 96)...), word(held)...)
		}
	}
	return answers, nil
}

// A segment as the indexer commits them: 20,000 rows. What the node takes is not in it.
func BenchmarkAudit(b *testing.B) {
	c := newCrowd(b, 20_000, 5_000)
	a := audit.New(c, audit.Deployment{Vault: common.Address{1}, Distributor: common.Address{2}, ALM: common.Address{3}, Genesis: 1, EpochLength: 600}, audit.Options{Seed: 1})
	b.ReportAllocs()
	for b.Loop() {
		if err := a.Audit(context.Background(), point(c.blocks[0]), c.blocks[1:]); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/20_000, "ns/row")
}
