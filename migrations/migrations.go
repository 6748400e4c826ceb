package migrations

import "embed"

// FS holds the migrations as 0001_name.sql.
//
//go:embed [0-9]*.sql
var FS embed.FS
