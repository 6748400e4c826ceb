// Package pgtest gives each test a Postgres database of its own, in a few hundredths of a second.
//
// One server a test process, started by the first test that asks; one template database in it, migrated once; a clone of
// that for each New, dropped with its test. Tests may run in parallel. A test package opts in with
//
//	func TestMain(m *testing.M) { pgtest.Main(m, migrate) }
//
// Main stops the server when the tests end, also by Ctrl-C. After a crash or a timeout the server ends with its starter,
// and the next start of any test sweeps its folder.
package pgtest
