package export

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"almanac/internal/store"
)

// Options say what to write, and where.
type Options struct {
	Dir         string
	Tables      []string  // empty: all
	From, Until time.Time // days, both included; zero: no bound
	Unfinalized bool      // write days that a fork may still change, too
}

// Part is one file of a day.
type Part struct {
	Rows   int64  `json:"rows"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"` // of the file, hex
}

// Manifest is what was written of a day.
type Manifest struct {
	ChainID    uint64          `json:"chain_id"`
	Day        string          `json:"day"`
	FirstBlock uint64          `json:"first_block"`
	LastBlock  uint64          `json:"last_block"`
	LastHash   string          `json:"last_hash"`
	Final      bool            `json:"final"`
	Tables     map[string]Part `json:"tables"` // by name; 0 rows: there is no file
}

// Result is what a run did.
type Result struct {
	Written, Unchanged int // days
	NotFinal           int // days left out
	Rows, Bytes        int64
}

// Source is what Export asks of a ledger.
type Source interface {
	ChainID() uint64
	ExportDays(ctx context.Context) ([]store.ExportDay, error)
	ExportRows(ctx context.Context, t store.ExportTable, first, last uint64, take func(cells [][]byte) error) error
}

// Export writes the days of a ledger that are not written yet.
func Export(ctx context.Context, source Source, all []store.ExportTable, o Options) (r Result, err error) {
	tables, err := choose(all, o.Tables)
	if err != nil {
		return r, err
	}
	days, err := source.ExportDays(ctx)
	if err != nil {
		return r, err
	}
	for _, d := range days {
		switch {
		case !o.From.IsZero() && d.Day.Before(o.From), !o.Until.IsZero() && d.Day.After(o.Until):
			continue
		case !d.Final && !o.Unfinalized:
			r.NotFinal++
			continue
		}
		e := day{source: source, dir: o.Dir, chainID: source.ChainID(), ExportDay: d}
		written, err := e.write(ctx, tables)
		if err != nil {
			return r, fmt.Errorf("export chain %d, %s: %w", e.chainID, e.name(), err)
		}
		if written == nil {
			r.Unchanged++
			continue
		}
		r.Written++
		for _, p := range written {
			r.Rows, r.Bytes = r.Rows+p.Rows, r.Bytes+p.Bytes
		}
	}
	return r, nil
}

// ErrNoTable says that a table was asked for that is not exported.
var ErrNoTable = errors.New("no such table")

func choose(all []store.ExportTable, names []string) ([]store.ExportTable, error) {
	if len(names) == 0 {
		return all, nil
	}
	var chosen []store.ExportTable
	for _, name := range names {
		i := slices.IndexFunc(all, func(t store.ExportTable) bool { return t.Name == name })
		if i < 0 {
			return nil, fmt.Errorf("%w: %s", ErrNoTable, name)
		}
		chosen = append(chosen, all[i])
	}
	return chosen, nil
}

// day is one day on its way to disk.
type day struct {
	store.ExportDay
	source  Source
	dir     string
	chainID uint64
}

func (d day) name() string { return d.Day.Format(time.DateOnly) }

func (d day) path(table string) string {
	return filepath.Join(d.dir, table, fmt.Sprintf("chain_id=%d", d.chainID), "day="+d.name(), "part-0.parquet")
}

func (d day) manifestPath() string {
	return filepath.Join(d.dir, "_manifest", fmt.Sprintf("chain_id=%d", d.chainID), d.name()+".json")
}

// write writes what the manifest of the day does not have yet, and returns it; nil where the manifest has all.
func (d day) write(ctx context.Context, tables []store.ExportTable) (fresh map[string]Part, err error) {
	m, err := d.standing()
	if err != nil {
		return nil, err
	}
	for _, t := range tables {
		if _, done := m.Tables[t.Name]; done {
			continue
		}
		part, err := d.writeTable(ctx, t)
		if err != nil {
			return nil, err
		}
		if fresh == nil {
			fresh = map[string]Part{}
		}
		fresh[t.Name], m.Tables[t.Name] = part, part
	}
	if fresh == nil && m.Final == d.Final {
		return nil, nil
	}
	m.Final = d.Final
	return fresh, d.save(m)
}

// standing is the manifest that is there, if it is of these very blocks; else an empty one.
func (d day) standing() (Manifest, error) {
	m := Manifest{}
	raw, err := os.ReadFile(d.manifestPath())
	if err == nil {
		err = json.Unmarshal(raw, &m)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return m, fmt.Errorf("read manifest %s: %w", d.manifestPath(), err)
	}
	if m.LastHash != d.LastHash.Hex() || m.FirstBlock != d.First || m.Tables == nil {
		m = Manifest{ChainID: d.chainID, Day: d.name(), FirstBlock: d.First, LastBlock: d.Last, LastHash: d.LastHash.Hex(), Tables: map[string]Part{}}
	}
	return m, nil
}

func (d day) writeTable(ctx context.Context, t store.ExportTable) (Part, error) {
	f, err := newFile(d.path(t.Name), t)
	if err != nil {
		return Part{}, err
	}
	if err := d.source.ExportRows(ctx, t, d.First, d.Last, f.add); err != nil {
		f.discard()
		return Part{}, err
	}
	if f.rows > 0 {
		return f.close()
	}
	f.discard()
	if err := os.Remove(d.path(t.Name)); err != nil && !errors.Is(err, fs.ErrNotExist) { // of another branch
		return Part{}, err
	}
	_ = os.Remove(filepath.Dir(d.path(t.Name))) // if it is empty
	return Part{}, nil
}

func (d day) save(m Manifest) error {
	raw, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	path := d.manifestPath()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(path+".tmp", append(raw, '\n'), 0o644); err != nil {
		return err
	}
	return os.Rename(path+".tmp", path)
}
