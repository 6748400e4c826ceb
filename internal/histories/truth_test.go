package histories

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"almanac/internal/event"
)

// compare holds the tables against those of a ledger that was given the winning branch at once.
func (h *history) compare() error {
	h.group.calm.RLock() // no crash meanwhile
	defer h.group.calm.RUnlock()
	if err := h.group.again(h.writeTruth); err != nil {
		return fmt.Errorf("write the truth: %w", err)
	}
	var got, want map[string]string
	err := h.group.again(func() (err error) {
		if got, err = h.hashes(h.group.reader); err == nil {
			want, err = h.hashes(h.group.truth)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("hash the tables: %w", err)
	}
	var wrong []string
	for _, table := range slices.Sorted(maps.Keys(want)) {
		if got[table] != want[table] {
			wrong = append(wrong, fmt.Sprintf("%s (%s, want %s)", table, got[table], want[table]))
		}
	}
	if len(wrong) > 0 {
		return fmt.Errorf("L6: tables differ from those of the winning branch: %s", strings.Join(wrong, "; "))
	}
	if h.number%compareDecoded != 0 {
		return nil
	}
	if err := h.group.again(h.compareFingerprints); err != nil {
		return err
	}
	return h.group.again(h.compareDecoded)
}

// compareFingerprints holds the store's own hashes of tables to ours: where these are equal, so are those.
func (h *history) compareFingerprints() error {
	got, err := h.group.triedStore.Ledger(h.plan.ChainID).Fingerprint(h.group.ctx)
	if err != nil {
		return err
	}
	want, err := h.group.truthStore.Ledger(h.plan.ChainID).Fingerprint(h.group.ctx)
	if err == nil && !slices.Equal(got, want) {
		err = fmt.Errorf("L6: fingerprints differ: %v, want %v", got, want)
	}
	return err
}

// writeTruth appends the winning branch to the other database, in one transaction.
func (h *history) writeTruth() error {
	ledger := h.group.truthStore.Ledger(h.plan.ChainID)
	if err := ledger.Register(h.group.ctx, h.plan.Deployment); err != nil {
		return err
	}
	if _, some, err := ledger.Tip(h.group.ctx); err != nil || some {
		return err
	}
	var blocks []event.Block
	for number := h.plan.Deployment.StartBlock; number <= h.stage.head(); number++ {
		b, err := h.stage.block(number)
		if err != nil {
			return err
		}
		h.tally.rows += len(b.Rows)
		blocks = append(blocks, b)
	}
	h.tally.blocks += len(blocks)
	return ledger.Append(h.group.ctx, blocks)
}

// hashes of all tables, as text with the number of rows.
func (h *history) hashes(on *pgxpool.Pool) (map[string]string, error) {
	ctx := context.WithoutCancel(h.group.ctx)
	rows, err := on.Query(ctx, h.group.questions.hashes, h.plan.ChainID)
	if err != nil {
		return nil, err
	}
	found := map[string]string{}
	var table, hash string
	var n int64
	_, err = pgx.ForEachRow(rows, []any{&table, &n, &hash}, func() error {
		found[table] = fmt.Sprintf("%d rows %.8s", n, hash)
		return nil
	})
	return found, err
}
