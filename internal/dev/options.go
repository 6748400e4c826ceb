package dev

import (
	"errors"
	"fmt"
	"io"
	"time"
)

// Options of a dev chain.
type Options struct {
	Epochs      int           // epochs of the scripted life
	EpochLength time.Duration // chain time
	BlockTime   time.Duration // chain time between blocks
	Speed       float64       // chain seconds a second while the script runs; with Keep, 1 afterwards
	Stakers     int
	Seed        uint64 // who does what, when and how much follows from it
	Keep        bool   // stay up for wallets after the script
	RPCPort     int    // HTTP and WebSocket of the node; 0 takes a free one
	MetricsPort int    // 0 takes a free one
	DatabaseURL string // existing server and database; empty runs a private Postgres
	DataDir     string // folder of the private Postgres, kept; empty uses a temporary one
	Out         io.Writer
	Terminal    bool // Out can repaint a line
}

// Validate reports every fault together, by the flag's name.
func (o Options) Validate() error {
	var faults []error
	fault := func(bad bool, format string, args ...any) {
		if bad {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	fault(o.Epochs < 1 || o.Epochs > 10_000, "--epochs %d: must be 1 to 10000", o.Epochs)
	fault(o.BlockTime < time.Second || o.BlockTime > time.Hour || o.BlockTime%time.Second != 0, "--block-time %s: must be whole seconds, 1s to 1h", o.BlockTime)
	fault(o.EpochLength%time.Second != 0, "--epoch-length %s: must be whole seconds", o.EpochLength)
	fault(o.EpochLength < 6*o.BlockTime, "--epoch-length %s: must be at least 6 blocks of %s", o.EpochLength, o.BlockTime)
	fault(o.EpochLength > longestSpan/time.Duration(max(o.Epochs, 1)), "--epoch-length %s: %d epochs must last 10 years together at most", o.EpochLength, o.Epochs)
	fault(!(o.Speed >= 0.01 && o.Speed <= 1000), "--speed %v: must be 0.01 to 1000", o.Speed)
	fault(o.Stakers < 1 || o.Stakers > 1000, "--stakers %d: must be 1 to 1000", o.Stakers)
	fault(o.RPCPort < 0 || o.RPCPort > 65535, "--rpc-port %d: must be 0 to 65535", o.RPCPort)
	fault(o.MetricsPort < 0 || o.MetricsPort > 65535, "--metrics-port %d: must be 0 to 65535", o.MetricsPort)
	fault(o.DatabaseURL != "" && o.DataDir != "", "--data-dir %s: has no meaning with --database-url", o.DataDir)
	return errors.Join(faults...)
}

// longestSpan keeps a scripted life within what times and periods can hold.
const longestSpan = 10 * 365 * 24 * time.Hour

// span is the scripted life in chain time.
func (o Options) span() time.Duration { return time.Duration(o.Epochs) * o.EpochLength }

// pace is the wall time between blocks at a speed.
func (o Options) pace(speed float64) time.Duration {
	return time.Duration(float64(o.BlockTime) / speed)
}
