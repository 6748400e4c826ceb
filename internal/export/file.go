package export

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress/zstd"

	"almanac/internal/store"
)

// rowsAGroup bounds what is in memory, and is what an engine reads at once.
const rowsAGroup = 20_000

// file is one Parquet file on its way.
type file struct {
	path   string
	disk   *os.File
	buffer *bufio.Writer
	hash   hash.Hash
	size   int64
	rows   int64
	writer *parquet.GenericWriter[any]
	fields []field // in the order of the file's columns
	row    parquet.Row
}

func newFile(path string, t store.ExportTable) (*file, error) {
	fields, err := fieldsOf(t)
	if err != nil {
		return nil, err
	}
	byName, group := map[string]field{}, parquet.Group{}
	for _, f := range fields {
		byName[f.name], group[f.name] = f, f.node
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, err
	}
	f := &file{path: path, hash: sha256.New()}
	if f.disk, err = os.Create(path + ".tmp"); err != nil {
		return nil, err
	}
	f.buffer = bufio.NewWriter(f.disk)
	schema := parquet.NewSchema(t.Name, group)
	for _, column := range schema.Columns() {
		f.fields = append(f.fields, byName[column[0]])
	}
	f.writer = parquet.NewGenericWriter[any](io.MultiWriter(f.buffer, f.hash, (*counter)(&f.size)), schema, parquet.Compression(&zstd.Codec{}), parquet.MaxRowsPerRowGroup(rowsAGroup))
	return f, nil
}

// counter counts what is written.
type counter int64

func (c *counter) Write(p []byte) (int, error) { *c += counter(len(p)); return len(p), nil }

// add takes the text of a row's cells.
func (f *file) add(cells [][]byte) (err error) {
	f.row = f.row[:0]
	for column, each := range f.fields {
		if f.row, err = each.put(f.row, column, cells[each.cell]); err != nil {
			return fmt.Errorf("column %s: %w", each.name, err)
		}
	}
	if _, err := f.writer.WriteRows([]parquet.Row{f.row}); err != nil {
		return err
	}
	f.rows++
	return nil
}

// close puts the file in its place, whole and safe from a loss of power.
func (f *file) close() (Part, error) {
	err := errors.Join(f.writer.Close(), f.buffer.Flush(), f.disk.Sync(), f.disk.Close())
	if err == nil {
		err = os.Rename(f.path+".tmp", f.path)
	}
	return Part{Rows: f.rows, Bytes: f.size, SHA256: hex.EncodeToString(f.hash.Sum(nil))}, err
}

// discard leaves nothing of the file.
func (f *file) discard() {
	f.disk.Close()
	os.Remove(f.path + ".tmp")
}
