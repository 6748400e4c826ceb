package export_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/parquet-go/parquet-go"

	"almanac/internal/event"
	"almanac/internal/export"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

func TestMain(m *testing.M) {
	pgtest.Main(m, func(ctx context.Context, url string) error {
		_, err := store.Migrate(ctx, url)
		return err
	})
}

const midnight = 1_700_006_400 // the start of 2023-11-15, in UTC

var largest = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func row(t *testing.T, table string, logIndex uint32, columns map[string]any) event.Row {
	t.Helper()
	r, err := event.NewRow(table, logIndex, common.Hash{0xee}, columns)
	must(t, err)
	return r
}

func tips(t *testing.T, logIndex uint32, amount *big.Int) event.Row {
	return row(t, "tips_funded", logIndex, map[string]any{"funder": common.Address{0xab}, "amount": amount, "budget": new(big.Int)})
}

// told is a ledger with two blocks on the first day, two on the second and one on the third, final up to the second.
func told(t *testing.T) (*store.Store, *store.Ledger, []event.Block) {
	t.Helper()
	db, err := store.Open(t.Context(), pgtest.New(t))
	must(t, err)
	t.Cleanup(db.Close)
	l := db.Ledger(5)
	must(t, l.Register(t.Context(), store.Deployment{StartBlock: 1, EpochLength: 60, KeepsState: true}))
	var blocks []event.Block
	for i, at := range []uint64{midnight - 60, midnight - 1, midnight, midnight + 86_399, midnight + 86_400} {
		b := event.Block{Number: uint64(i + 1), Hash: common.Hash{byte(i + 1)}, Time: at}
		if i > 0 {
			b.Parent = blocks[i-1].Hash
		}
		blocks = append(blocks, b)
	}
	blocks[0].Rows = []event.Row{row(t, "pool_created", 0, map[string]any{"pool_id": big.NewInt(7), "asset": common.Address{1}, "minimum": big.NewInt(1_024),
		"penalty_bps": uint64(500), "votes": true, "unbonding_periods": []uint64{0, 604_800}, "boosts": []uint64{10_000, 12_500}})}
	blocks[1].Rows = []event.Row{tips(t, 3, largest), tips(t, 5, big.NewInt(0)), tips(t, 9, new(big.Int).Exp(big.NewInt(10), big.NewInt(38), nil))}
	blocks[3].Rows = []event.Row{tips(t, 0, new(big.Int).Sub(new(big.Int).Exp(big.NewInt(10), big.NewInt(38), nil), big.NewInt(1)))}
	must(t, l.Append(t.Context(), blocks))
	must(t, l.Mark(t.Context(), event.Finality{Safe: event.Point{Number: 5, Hash: blocks[4].Hash}, Finalized: event.Point{Number: 3, Hash: blocks[2].Hash}}))
	return db, l, blocks
}

func write(t *testing.T, db *store.Store, l *store.Ledger, o export.Options) export.Result {
	t.Helper()
	tables, err := db.ExportTables(t.Context())
	must(t, err)
	r, err := export.Export(t.Context(), l, tables, o)
	must(t, err)
	return r
}

// files lists what is below a folder.
func files(t *testing.T, dir string) (names []string) {
	t.Helper()
	must(t, filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			name, _ := filepath.Rel(dir, path)
			names = append(names, filepath.ToSlash(name))
		}
		return err
	}))
	return names
}

// read gives a file's rows, each as name=value in the order of the columns.
func read(t *testing.T, path string) (lines []string) {
	t.Helper()
	raw, err := os.Open(path)
	must(t, err)
	defer raw.Close()
	r := parquet.NewReader(raw)
	defer r.Close()
	names := r.Schema().Columns()
	rows := make([]parquet.Row, 1)
	for {
		n, err := r.ReadRows(rows)
		if n == 0 {
			break
		}
		var cells []string
		for _, v := range rows[0] {
			text := "null"
			switch {
			case v.IsNull():
			case v.Kind() == parquet.FixedLenByteArray:
				text = new(big.Int).SetBytes(v.ByteArray()).String()
			case strings.HasSuffix(names[v.Column()][0], "time"):
				text = time.UnixMicro(v.Int64()).UTC().Format(time.RFC3339Nano)
			default:
				text = v.String()
			}
			cells = append(cells, names[v.Column()][0]+"="+text)
		}
		lines = append(lines, strings.Join(cells, " "))
		if err != nil {
			break
		}
	}
	return lines
}

func TestExport_WritesFinalDaysOnceAndWhole(t *testing.T) {
	t.Parallel()
	db, l, _ := told(t)
	dir := t.TempDir()
	first := write(t, db, l, export.Options{Dir: dir})
	if first.Written != 1 || first.NotFinal != 2 || first.Rows != 6 {
		t.Errorf("got %+v, want 1 day with 6 rows, 2 not final", first)
	}
	want := []string{"_manifest/chain_id=5/2023-11-14.json", "block/chain_id=5/day=2023-11-14/part-0.parquet",
		"pool_created/chain_id=5/day=2023-11-14/part-0.parquet", "tips_funded/chain_id=5/day=2023-11-14/part-0.parquet"}
	if got := files(t, dir); !slices.Equal(got, want) {
		t.Errorf("got files %q, want %q", got, want)
	}
	if again := write(t, db, l, export.Options{Dir: dir}); again.Written != 0 || again.Unchanged != 1 {
		t.Errorf("again: got %+v, want nothing written", again)
	}
}

func TestExport_KeepsEveryValue(t *testing.T) {
	t.Parallel()
	db, l, _ := told(t)
	dir := t.TempDir()
	write(t, db, l, export.Options{Dir: dir, Unfinalized: true})
	hash, address := "0xee"+strings.Repeat("00", 31), "0xab"+strings.Repeat("00", 19)
	tip := func(amount, decimal string, logIndex, block int, at string) string {
		return fmt.Sprintf("amount=%s amount_decimal=%s block_number=%d block_time=%s budget=0 budget_decimal=0 funder=%s log_index=%d tx_hash=%s",
			amount, decimal, block, at, address, logIndex, hash)
	}
	all := strings.Repeat("9", 38)
	for table, want := range map[string][]string{
		"tips_funded/chain_id=5/day=2023-11-14": {
			tip(largest.String(), "null", 3, 2, "2023-11-14T23:59:59Z"), tip("0", "0", 5, 2, "2023-11-14T23:59:59Z"),
			tip("1"+strings.Repeat("0", 38), "null", 9, 2, "2023-11-14T23:59:59Z"),
		},
		"tips_funded/chain_id=5/day=2023-11-15": {tip(all, all, 0, 4, "2023-11-15T23:59:59Z")},
		"pool_created/chain_id=5/day=2023-11-14": {"asset=0x01" + strings.Repeat("00", 19) + " block_number=1 block_time=2023-11-14T23:59:00Z boosts=10000 boosts=12500 log_index=0 minimum=1024 minimum_decimal=1024 penalty_bps=500 pool_id=0x" +
			strings.Repeat("0", 39) + "7 tx_hash=" + hash + " unbonding_periods=0 unbonding_periods=604800 votes=true"},
		"block/chain_id=5/day=2023-11-16": {"hash=0x05" + strings.Repeat("00", 31) + " number=5 parent_hash=0x04" + strings.Repeat("00", 31) + " time=2023-11-16T00:00:00Z"},
	} {
		if got := read(t, filepath.Join(dir, table, "part-0.parquet")); !slices.Equal(got, want) {
			t.Errorf("%s: got\n%s\nwant\n%s", table, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// A day that a fork changed after it was written is written again, and what the new branch has nothing of goes.
func TestExport_FollowsAFork(t *testing.T) {
	t.Parallel()
	db, l, blocks := told(t)
	dir := t.TempDir()
	o := export.Options{Dir: dir, Unfinalized: true, From: time.Unix(midnight, 0).UTC()}
	write(t, db, l, o)
	other := blocks[3]
	other.Hash, other.Rows = common.Hash{0x44}, nil
	must(t, l.Replace(t.Context(), 3, []event.Block{other}, false))
	r := write(t, db, l, o)
	if r.Written != 1 || r.Rows != 2 {
		t.Errorf("got %+v, want one day with 2 blocks", r)
	}
	if _, err := os.Stat(filepath.Join(dir, "tips_funded/chain_id=5/day=2023-11-15/part-0.parquet")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("events of the lost branch are still there: %v", err)
	}
}

func TestExport_TakesTheTablesAndDaysItIsTold(t *testing.T) {
	t.Parallel()
	db, l, _ := told(t)
	dir := t.TempDir()
	day := time.Unix(midnight, 0).UTC()
	o := export.Options{Dir: dir, Unfinalized: true, From: day, Until: day, Tables: []string{"tips_funded"}}
	if r := write(t, db, l, o); r.Written != 1 || r.Rows != 1 {
		t.Errorf("got %+v, want one row", r)
	}
	o.Tables = nil
	if r := write(t, db, l, o); r.Written != 1 || r.Rows != 2 {
		t.Errorf("the other tables of the day: got %+v, want 2 blocks", r)
	}
	tables, err := db.ExportTables(t.Context())
	must(t, err)
	if _, err := export.Export(t.Context(), l, tables, export.Options{Dir: dir, Tables: []string{"staked", "stacked"}}); !errors.Is(err, export.ErrNoTable) || !strings.Contains(err.Error(), "stacked") {
		t.Errorf("got %v, want ErrNoTable", err)
	}
}

// breaking is a ledger whose connection goes while a table is read.
type breaking struct {
	*store.Ledger
	after int
}

var errGone = errors.New("connection gone")

func (b *breaking) ExportRows(ctx context.Context, t store.ExportTable, first, last uint64, take func([][]byte) error) error {
	return b.Ledger.ExportRows(ctx, t, first, last, func(cells [][]byte) error {
		if b.after--; b.after < 0 {
			return errGone
		}
		return take(cells)
	})
}

func TestExport_LeavesNothingHalf(t *testing.T) {
	t.Parallel()
	db, l, _ := told(t)
	tables, err := db.ExportTables(t.Context())
	must(t, err)
	dir := t.TempDir()
	for after := range 6 {
		_, err := export.Export(t.Context(), &breaking{l, after}, tables, export.Options{Dir: dir})
		if !errors.Is(err, errGone) {
			t.Fatalf("got %v, want the connection to go", err)
		}
		for _, name := range files(t, dir) {
			if !strings.HasSuffix(name, ".parquet") {
				t.Errorf("after %d rows there is %s", after, name)
			} else if len(read(t, filepath.Join(dir, name))) == 0 {
				t.Errorf("after %d rows %s is not whole", after, name)
			}
		}
	}
	if r := write(t, db, l, export.Options{Dir: dir}); r.Written != 1 || r.Rows != 6 {
		t.Errorf("got %+v, want the day written", r)
	}
}
