// Package export writes a ledger as Parquet files, one a table and day, for engines that go on where one Postgres ends.
//
//	DIR/<table>/chain_id=<id>/day=<YYYY-MM-DD>/part-0.parquet
//	DIR/_manifest/chain_id=<id>/<YYYY-MM-DD>.json
//
// The path is the one that Hive, Spark, DuckDB and BigQuery take for partitions: chain_id and day are columns without being in
// the files. A table without rows on a day has no file. The manifest of a day is written after its files; it names for each its
// rows, its size and its SHA-256, and the last block of the day. A day that has its manifest, for the same last block and the
// same tables, is not written again: running an export again costs a look.
//
// Only days whose last block is final are written, unless asked: a fork cannot change them. Files appear whole or not at all, by
// renaming; whoever is killed leaves a *.tmp, which the next run writes over.
//
// How values are written, so that every engine reads them alike:
//
//	numeric (uint256)  decimal text, exact; and as <name>_decimal DECIMAL(38,0) where it fits, else null
//	pool_id            0x text, as in schema mart, without a decimal
//	bytea              lower-case 0x text
//	bigint, integer    INT64, INT32
//	bigint[]           LIST of INT64
//	timestamptz        TIMESTAMP in microseconds, UTC; every row has block_time
//
// Memory is bounded by one group of rows of one table, whatever the size of a day.
package export
