package store

import (
	"context"
	"fmt"
	"iter"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
)

// forAll are tables with a pool in them that matter to every pool: what is emitted to one depends on the weights of all.
var forAll = []string{"pool_created", "weight_set", "gauge_weighted"}

// ofVotes are tables that only make sense with the stakes of all pools.
var ofVotes = []string{"delegate_changed", "delegate_votes_changed"}

// Replay reads blocks that hold events back in order, those after a number (−1 for all) and up to another, from one state of the
// ledger. Given pools, it leaves out what concerns others only, and votes. An error is the last thing it yields.
func (l *Ledger) Replay(ctx context.Context, after int64, upTo uint64, pools []*big.Int) iter.Seq2[event.Block, error] {
	return func(yield func(event.Block, error) bool) {
		err := l.snapshot(ctx, func(tx pgx.Tx) error {
			for {
				last, some, err := l.nextSpan(ctx, tx, after, upTo)
				if err != nil || !some {
					return err
				}
				blocks, err := l.eventful(ctx, tx, after, last, pools)
				if err != nil {
					return err
				}
				for _, b := range blocks {
					if !yield(b, nil) {
						return errEnough
					}
				}
				after = int64(last)
			}
		})
		if err != nil && err != errEnough {
			yield(event.Block{}, err)
		}
	}
}

const nextSpanSQL = `-- store.Replay
select max(number) from (
    select number from chain.block where chain_id = @chain_id and number > @after and number <= @up_to order by number limit @span
) b`

func (l *Ledger) nextSpan(ctx context.Context, tx pgx.Tx, after int64, upTo uint64) (last uint64, some bool, err error) {
	var number *int64
	args := pgx.NamedArgs{"chain_id": l.chainID, "after": after, "up_to": bound(upTo), "span": span}
	if err := tx.QueryRow(ctx, nextSpanSQL, args).Scan(&number); err != nil {
		return 0, false, fmt.Errorf("read blocks: %w", err)
	}
	if number == nil {
		return 0, false, nil
	}
	return uint64(*number), true, nil
}

// eventful reads the blocks of a span that hold rows.
func (l *Ledger) eventful(ctx context.Context, tx pgx.Tx, after int64, last uint64, pools []*big.Int) ([]event.Block, error) {
	blocks, ids := map[uint64]*event.Block{}, numerics(pools)
	batch := &pgx.Batch{}
	for _, kind := range event.Catalog {
		sql, some := replaySQL(kind, pools != nil)
		if !some {
			continue
		}
		args := pgx.NamedArgs{"chain_id": l.chainID, "after": after, "last": bound(last), "pools": ids}
		batch.Queue(sql, args).Query(func(rows pgx.Rows) error {
			for rows.Next() {
				if err := readEvent(rows, kind, blocks); err != nil {
					return fmt.Errorf("read evt.%s: %w", kind.Table, err)
				}
			}
			return rows.Err()
		})
	}
	if err := tx.SendBatch(ctx, batch).Close(); err != nil {
		return nil, fmt.Errorf("read events of blocks %d to %d: %w", after+1, last, err)
	}
	ordered := make([]event.Block, 0, len(blocks))
	for _, b := range blocks {
		slices.SortFunc(b.Rows, func(a, b event.Row) int { return int(a.LogIndex) - int(b.LogIndex) })
		ordered = append(ordered, *b)
	}
	slices.SortFunc(ordered, func(a, b event.Block) int { return int(int64(a.Number) - int64(b.Number)) })
	return ordered, nil
}

// replaySQL reads a table with the time of each event's block; false for a table that is left out.
func replaySQL(kind *event.Kind, picked bool) (sql string, some bool) {
	if picked && (slices.Contains(ofVotes, kind.Table) || kind.Contract == event.Pair) {
		return "", false
	}
	var columns strings.Builder
	ofPool := false
	for _, c := range kind.Columns {
		columns.WriteString(", e." + pgx.Identifier{c.Name}.Sanitize())
		ofPool = ofPool || c.Name == "pool_id"
	}
	where := ""
	if picked && ofPool && !slices.Contains(forAll, kind.Table) {
		where = " and e.pool_id = any(@pools::numeric[])"
	}
	return "-- store.Replay\nselect e.block_number, extract(epoch from b.time)::bigint, e.log_index, e.tx_hash" + columns.String() +
		" from " + pgx.Identifier{"evt", kind.Table}.Sanitize() + " e join chain.block b on b.chain_id = e.chain_id and b.number = e.block_number" +
		" where e.chain_id = @chain_id and e.block_number > @after and e.block_number <= @last" + where, true
}

func numerics(values []*big.Int) []string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = v.String()
	}
	return texts
}

func readEvent(rows pgx.Rows, kind *event.Kind, blocks map[uint64]*event.Block) error {
	var number, time uint64
	var index uint32
	var hash []byte
	targets := []any{&number, &time, &index, &hash}
	read := make([]func() any, len(kind.Columns))
	for i, c := range kind.Columns {
		var target any
		target, read[i] = receiver(c.Type)
		targets = append(targets, target)
	}
	if err := rows.Scan(targets...); err != nil {
		return err
	}
	columns := make(map[string]any, len(kind.Columns))
	for i, c := range kind.Columns {
		columns[c.Name] = read[i]()
	}
	row, err := event.NewRow(kind.Table, index, common.BytesToHash(hash), columns)
	if err != nil {
		return err
	}
	b, some := blocks[number]
	if !some {
		b = &event.Block{Number: number, Time: time}
		blocks[number] = b
	}
	b.Rows = append(b.Rows, row)
	return nil
}

// receiver takes a column of a type, and gives it in the vocabulary of event.Row.
func receiver(t event.Type) (target any, value func() any) {
	switch t {
	case event.Numeric:
		v := new(*big.Int)
		return whole(v), func() any { return *v }
	case event.Bigint:
		v := new(uint64)
		return v, func() any { return *v }
	case event.Boolean:
		v := new(bool)
		return v, func() any { return *v }
	case event.BigintList:
		v := new([]uint64)
		return v, func() any { return *v }
	}
	v := new([]byte)
	if t == event.Address {
		return v, func() any { return common.BytesToAddress(*v) }
	}
	return v, func() any { return common.BytesToHash(*v) }
}
