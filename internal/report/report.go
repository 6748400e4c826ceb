package report

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"time"

	"almanac/internal/store"
)

// Source is what a report asks of the store.
type Source interface {
	Summary(ctx context.Context, epochs, stakers int) (store.Summary, error)
}

// Limits keep a report to a page. Zero values mean 12 epochs and 10 stakers.
type Limits struct {
	Epochs  int
	Stakers int
}

// Write prints the report of a ledger as of its tip.
func Write(ctx context.Context, w io.Writer, source Source, limits Limits) error {
	if limits.Epochs == 0 {
		limits.Epochs = 12
	}
	if limits.Stakers == 0 {
		limits.Stakers = 10
	}
	s, err := source.Summary(ctx, limits.Epochs, limits.Stakers)
	if err != nil {
		return err
	}
	p := &printer{w: w, s: s}
	p.head()
	p.pools()
	p.epochs()
	p.stakers()
	p.rewards()
	p.events()
	return p.err
}

// printer keeps the first error of a page, so that its parts need not.
type printer struct {
	w   io.Writer
	s   store.Summary
	err error
}

func (p *printer) line(format string, arguments ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format+"\n", arguments...)
	}
}

func (p *printer) table(t *table) {
	if p.err == nil {
		p.err = t.write(p.w)
	}
}

// alm prints an amount of the protocol's token.
func (p *printer) alm(raw *big.Int, width int) string {
	return Amount(raw, p.s.Totals.ALMDecimals, width)
}

// symbol is what the protocol's token calls itself, in a word.
func (p *printer) symbol() string { return cut(p.s.Totals.ALMSymbol, 8) }

func (p *printer) head() {
	t := p.s.Totals
	if t.TipTime.IsZero() {
		p.line("Chain %d: nothing indexed yet", t.ChainID)
		return
	}
	p.line("Chain %d at block %d of %s, epoch %d", t.ChainID, t.Tip, moment(t.TipTime), t.Epoch)
}

func (p *printer) pools() {
	p.line("\nPools: %d, with %d stakers", p.s.Totals.Pools, p.s.Totals.Stakers)
	if len(p.s.Pools) == 0 {
		return
	}
	t := newTable("pool", "tiers", ">staked", ">TVL "+p.symbol(), ">stakers", ">weight", ">APR at 1x", ">top tier")
	for _, pool := range p.s.Pools {
		t.add(cut(nameOf(pool.Name, pool.PoolID), 15), cut(tiers(pool.Tiers), 24), Amount(pool.Staked, pool.Decimals, 12), p.alm(pool.TVL, 12),
			fmt.Sprint(pool.Stakers), fmt.Sprint(pool.Weight), percent(pool.APR), percent(pool.APRTop))
	}
	p.table(t)
}

func (p *printer) epochs() {
	t := p.s.Totals
	p.line("\nEpochs: %d triggered, %d jumped over, at most %s late, tips %s %s",
		t.Triggered, t.Missed, span(t.MaxLateness), p.alm(t.Tips, 30), p.symbol())
	if len(p.s.Epochs) == 0 {
		return
	}
	table := newTable(">epoch", "from", "triggered", ">late", ">jumped", ">emission "+p.symbol(), ">tip "+p.symbol())
	for _, e := range p.s.Epochs {
		triggered, late, jumped := dash, dash, dash
		if !e.TriggeredAt.IsZero() {
			triggered, late, jumped = moment(e.TriggeredAt), span(e.Lateness), fmt.Sprint(e.Missed)
		}
		table.add(fmt.Sprint(e.Epoch), moment(e.StartsAt), triggered, late, jumped, p.alm(e.Emission, 18), p.alm(e.Tip, 12))
	}
	p.table(table)
}

func (p *printer) stakers() {
	if len(p.s.Stakers) == 0 {
		return
	}
	p.line("\nLargest stakers")
	t := newTable(">", "account", ">pools", ">worth "+p.symbol(), ">claimed "+p.symbol())
	for i, staker := range p.s.Stakers {
		t.add(fmt.Sprint(i+1), staker.Account.Hex(), fmt.Sprint(staker.Pools), p.alm(staker.Value, 22), p.alm(staker.Claimed, 22))
	}
	p.table(t)
}

func (p *printer) rewards() {
	p.line("\nRewards paid")
	if len(p.s.Rewards) == 0 {
		p.line("  none yet")
		return
	}
	t := newTable("pool", "token", ">amount", ">claims", ">accounts")
	for i, r := range p.s.Rewards {
		t.add(cut(nameOf(r.PoolName, r.PoolID), 24), cut(nameOf(r.Symbol, r.Token.Hex()), 16), Amount(r.Amount, r.Decimals, 26),
			fmt.Sprint(r.Claims), fmt.Sprint(r.Accounts))
		if last := i+1 == len(p.s.Rewards) || p.s.Rewards[i+1].Token != r.Token; last {
			sum, claims := p.paidIn(r)
			t.add("all pools", cut(nameOf(r.Symbol, r.Token.Hex()), 16), Amount(sum, r.Decimals, 26), fmt.Sprint(claims), "")
		}
	}
	p.table(t)
}

// paidIn sums over the pools that paid in the same token.
func (p *printer) paidIn(like store.RewardTotal) (sum *big.Int, claims uint64) {
	sum = new(big.Int)
	for _, r := range p.s.Rewards {
		if r.Token == like.Token {
			sum.Add(sum, r.Amount)
			claims += r.Claims
		}
	}
	return sum, claims
}

func (p *printer) events() {
	total := uint64(0)
	t := newTable("event", ">rows")
	for _, e := range p.s.Totals.Events {
		total += e.Rows
		if e.Rows > 0 {
			t.add(e.Table, grouped(fmt.Sprint(e.Rows)))
		}
	}
	p.line("\nIndexed: %s blocks, %s events", grouped(fmt.Sprint(p.s.Totals.Blocks)), grouped(fmt.Sprint(total)))
	if total > 0 {
		p.table(t)
	}
}

func moment(t time.Time) string { return t.UTC().Format("2006-01-02 15:04:05") }

// nameOf prefers a name, and shortens an id that stands in for it.
func nameOf(name, id string) string {
	if name != "" || len(id) < 14 {
		return name
	}
	return id[:8] + "…" + id[len(id)-4:]
}

// tiers names the only two, or the first, the last and how many there are.
func tiers(all []string) string {
	switch n := len(all); n {
	case 0:
		return dash
	case 1:
		return all[0]
	case 2:
		return all[0] + ", " + all[1]
	default:
		return fmt.Sprintf("%s … %s (%d)", all[0], all[n-1], n)
	}
}
