package store_test

import (
	"context"
	"flag"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/pgtemp"
	"almanac/internal/store"
)

var loadEvents = flag.Int("load-events", 200_000, "BenchmarkLoad: events a round")

// BenchmarkLoad holds Append against Postgres itself: a binary COPY of the same rows, made beforehand, on one connection, into the
// same tables with nothing but their primary keys. All three write to a durable server in turn, batches of 20,000 events.
// Beside rates there are CPU seconds a 100,000 events, which other work on the machine does not spoil.
func BenchmarkLoad(b *testing.B) {
	server, err := pgtemp.Start(b.Context(), pgtemp.Options{Durable: true, Settings: map[string]string{"shared_buffers": "1GB", "max_wal_size": "8GB"}})
	must(b, err)
	defer server.Close()
	batches := mixture(rand.New(rand.NewPCG(1, 1)), *loadEvents)
	var plain, archive, state spent
	for b.Loop() {
		plain.add(server, plainCopy(b, server, batches))
		archive.add(server, load(b, server, batches, false))
		state.add(server, load(b, server, batches, true))
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(median(plain.rate), "copy-events/s")
	b.ReportMetric(median(plain.server), "copy-server-cpu")
	for name, s := range map[string]spent{"archive": archive, "state": state} {
		b.ReportMetric(median(s.rate)/median(plain.rate), name+"/copy")
		b.ReportMetric(median(s.client), name+"-client-cpu")
		b.ReportMetric(median(s.server), name+"-server-cpu")
	}
}

// spent is what rounds took: events a second, and CPU seconds a 100,000 events.
type spent struct{ rate, client, server []float64 }

func (s *spent) add(server *pgtemp.Server, do func()) {
	start, ours, theirs := time.Now(), cpuSeconds(), serverSeconds(server)
	do()
	lots := float64(*loadEvents) / 100_000
	s.rate = append(s.rate, lots*100_000/time.Since(start).Seconds())
	s.client = append(s.client, (cpuSeconds()-ours)/lots)
	s.server = append(s.server, (serverSeconds(server)-theirs)/lots)
}

func median(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}

var loads int

func fresh(b *testing.B, server *pgtemp.Server) string {
	loads++
	name := "load_" + string(rune('a'+loads/26)) + string(rune('a'+loads%26))
	must(b, server.CreateDatabase(b.Context(), name, ""))
	b.Cleanup(func() { _ = server.DropDatabase(context.Background(), name) })
	_, err := store.Migrate(b.Context(), server.URL(name))
	must(b, err)
	return server.URL(name)
}

const onlyKeys = `
do $$
declare
    bare record;
begin
    for bare in select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as cut
        from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('chain', 'evt') and k.contype in ('c', 'u')
    loop execute bare.cut; end loop;
end $$`

func plainCopy(b *testing.B, server *pgtemp.Server, batches [][]event.Block) func() {
	url := fresh(b, server)
	execute(b, url, onlyKeys)
	conn := connect(b, url)
	var ready []store.Copies
	for _, batch := range batches {
		c, err := store.Encode(chainID, batch)
		must(b, err)
		ready = append(ready, c)
	}
	return func() {
		for _, c := range ready {
			must(b, c.Send(b.Context(), conn))
		}
	}
}

func load(b *testing.B, server *pgtemp.Server, batches [][]event.Block, state bool) func() {
	l := openURL(b, fresh(b, server)).Ledger(chainID)
	must(b, l.Register(b.Context(), store.Deployment{Vault: common.Address{0xf0}, EpochLength: 1, KeepsState: state}))
	return func() {
		for _, batch := range batches {
			must(b, l.Append(b.Context(), batch))
		}
	}
}

// mixture is a chain as busy stakers make it: 32 events a block, 10 pools, 20,000 accounts.
func mixture(r *rand.Rand, events int) (batches [][]event.Block) {
	parent := event.Block{Hash: hash(r), Time: 1_700_000_000}
	lived := crowd{r: r, bonded: map[place]*big.Int{}}
	for made := 0; made < events; {
		var batch []event.Block
		for held := 0; held < 20_000 && made < events; {
			b := child(r, parent, 0)
			for i := range 32 {
				row := lived.act()
				row.LogIndex, row.TxHash = uint32(2*i), hash(r)
				b.Rows = append(b.Rows, row)
			}
			batch, parent, made, held = append(batch, b), b, made+32, held+32
		}
		batches = append(batches, batch)
	}
	return batches
}

type place struct{ pool, account int }

type crowd struct {
	r      *rand.Rand
	bonded map[place]*big.Int
}

// act is 45 % stakes, 30 % withdrawals where there is something, the rest claims.
func (c *crowd) act() event.Row {
	at := place{account: c.r.IntN(20_000)}
	at.pool = (at.account + c.r.IntN(2)) % 10 // each is in two of them
	pool := new(big.Int).Lsh(big.NewInt(int64(1+at.pool)), 160)
	pool.Add(pool, common.Address{0xa1, 7, 9}.Big())
	account := common.BigToAddress(new(big.Int).Lsh(big.NewInt(int64(at.account)*7_919), 120))
	held := c.bonded[at]
	amount := new(big.Int).Mul(big.NewInt(1+c.r.Int64N(1_000_000)), big.NewInt(1e15))
	f := fields{"pool_id": pool, "account": account, "amount": amount, "unbonding": new(big.Int), "release_at": uint64(0), "tier": uint64(0),
		"pool_shares": new(big.Int).Mul(amount, big.NewInt(12_345))}
	switch roll := c.r.IntN(100); {
	case held == nil || roll < 45:
		if held == nil {
			held = new(big.Int)
		}
		held = new(big.Int).Add(held, amount)
		f["bonded"], f["shares"] = held, held
		c.bonded[at] = held
		return row("staked", f)
	case roll < 75:
		amount = new(big.Int).Rsh(held, 1)
		held = new(big.Int).Sub(held, amount)
		f["amount"], f["bonded"], f["shares"], f["receiver"] = amount, held, held, account
		c.bonded[at] = held
		return row("withdrawn", f)
	}
	return row("reward_claimed", fields{"pool_id": pool, "account": account, "receiver": account, "token": common.Address{0xa1}, "amount": amount})
}
