package store

import (
	"context"
	"fmt"
)

const parkedSQL = `-- store.Parked
select count(*) from chain.parked_log where chain_id = $1`

// Parked counts the logs that are kept undecoded, in chain.parked_log with their reasons.
func (l *Ledger) Parked(ctx context.Context) (logs uint64, err error) {
	if err := l.store.pool.QueryRow(ctx, parkedSQL, l.chainID).Scan(&logs); err != nil {
		return 0, fmt.Errorf("count parked logs of chain %d: %w", l.chainID, err)
	}
	return logs, nil
}
