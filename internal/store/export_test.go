package store

// Migrating from files that a test makes up.
var (
	MigrateFiles = migrate
	StatusFiles  = status
)
