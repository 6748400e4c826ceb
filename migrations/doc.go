// Package migrations carries the database's schema: numbered SQL files, forward only, each landed once in one transaction.
//
// Package store applies them in the order of their numbers and records each with a checksum: a file that has landed
// anywhere never changes again, a correction is the next number. schema.sql is their sum, generated from a migrated
// database to be read as one page; it is no migration.
package migrations
