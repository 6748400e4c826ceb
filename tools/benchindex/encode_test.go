package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

func TestMain(m *testing.M) {
	pgtest.Main(m, func(ctx context.Context, url string) error {
		_, err := store.Migrate(ctx, url)
		return err
	})
}

// Every table takes what was encoded for it, and shows the same values.
func TestEncodeChunk_RoundTripsThroughEveryTable(t *testing.T) {
	conn, err := plainTables(t.Context(), pgtest.New(t))
	must(t, err)
	defer conn.Close(context.WithoutCancel(t.Context()))
	dice := rand.New(rand.NewPCG(1, 2))
	var events []mark
	var rows []event.Row
	for i := range 3 * len(event.Catalog) {
		kind := event.Catalog[i%len(event.Catalog)]
		row, err := event.NewRow(kind.Table, uint32(i), common.Hash{byte(i)}, randomColumns(dice, kind))
		must(t, err)
		events, rows = append(events, mark{uint64(i) / 7, kind}), append(rows, row)
	}
	one, err := encodeChunk(31337, events, rows)
	must(t, err)
	must(t, one.write(t.Context(), conn))
	for i, row := range rows {
		for _, c := range row.Kind.Columns {
			var got string
			sql := fmt.Sprintf("select %s::text from %s where chain_id = 31337 and block_number = $1 and log_index = $2 and tx_hash = $3", c.Name, plainTable(row.Table()))
			must(t, conn.QueryRow(t.Context(), sql, int64(events[i].block), i, row.TxHash[:]).Scan(&got))
			if want := asText(row.Value(c.Name)); got != want {
				t.Errorf("%s.%s: got %s, want %s", row.Table(), c.Name, got, want)
			}
		}
	}
}

func randomColumns(dice *rand.Rand, kind *event.Kind) map[string]any {
	columns := map[string]any{}
	for _, c := range kind.Columns {
		number := dice.Uint64() >> (1 + dice.IntN(63))
		switch c.Type {
		case event.Numeric:
			columns[c.Name] = new(big.Int).Rsh(new(big.Int).SetBytes(randomBytes(dice, widest(c)/8)), uint(dice.IntN(widest(c)+1)))
		case event.Bigint:
			columns[c.Name] = number
		case event.Boolean:
			columns[c.Name] = number%2 == 0
		case event.Address:
			columns[c.Name] = common.BytesToAddress(randomBytes(dice, 20))
		case event.Hash:
			columns[c.Name] = common.BytesToHash(randomBytes(dice, 32))
		case event.BigintList:
			columns[c.Name] = []uint64{number, 0}
		}
	}
	return columns
}

// widest number of a numeric column, in bits: a pair's reserves are uint112.
func widest(c event.Column) int {
	if strings.HasPrefix(c.Name, "reserve") {
		return 112
	}
	return 256
}

func randomBytes(dice *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(dice.Uint32())
	}
	return b
}

// asText is a value as Postgres casts it to text.
func asText(value any) string {
	switch v := value.(type) {
	case common.Address:
		return `\x` + hex.EncodeToString(v[:])
	case common.Hash:
		return `\x` + hex.EncodeToString(v[:])
	case []uint64:
		return "{" + strings.Trim(strings.ReplaceAll(fmt.Sprint(v), " ", ","), "[]") + "}"
	}
	return fmt.Sprint(value)
}
