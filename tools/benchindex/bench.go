package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// bench is what all peers share: one node, one Postgres, one folder for their files.
type bench struct {
	options  options
	out      io.Writer
	folder   string
	source   *source
	postgres *postgres
}

// How often to look whether a run is done: more often where a run takes seconds, and not so often that the server is kept from it.
const (
	quick = 20 * time.Millisecond
	slow  = 100 * time.Millisecond
)

// peers lists all, in the order of the table.
func peers() []peer {
	return []peer{
		&copyLimit{}, &ours{label: referencePeer}, &ours{label: eventsPeer, flags: []string{"--archive"}},
		&shovel{}, &ponder{}, &ponder{cached: true},
	}
}

// referencePeer is what the others are compared with; eventsPeer is the same without rows of state.
const (
	referencePeer = "ours"
	eventsPeer    = "ours-events"
)

func names() (all []string) {
	for _, p := range peers() {
		all = append(all, p.name())
	}
	return all
}

// run brings up what is shared, measures what the options ask for, and leaves nothing behind.
func run(ctx context.Context, w io.Writer, o options) (err error) {
	b := &bench{options: o, out: w}
	if b.options.root, err = filepath.Abs(o.root); err != nil {
		return err
	}
	if b.folder, err = os.MkdirTemp("", "benchindex-"); err != nil {
		return err
	}
	defer func() {
		if o.keep {
			fmt.Fprintf(w, "logs are in %s\n", b.folder)
			return
		}
		err = errors.Join(err, os.RemoveAll(b.folder))
	}()
	if b.postgres, err = startPostgres(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.postgres.Close()) }()
	switch {
	case o.head:
		return b.measureHead(ctx)
	case len(o.sizes) > 0:
		return b.measureSizes(ctx)
	}
	return b.measureBackfill(ctx)
}

// measureBackfill leads all peers over one chain, round by round.
func (b *bench) measureBackfill(ctx context.Context) (err error) {
	if b.source, err = openSource(ctx, b, withRows(chainOf(b.options.events, b.options))); err != nil {
		return err
	}
	defer b.source.close()
	fmt.Fprintf(b.out, "%s\nevery run starts with empty tables and ends when all rows are visible; CPU and memory until then, from /proc\n\n", b.source)
	outcomes := b.rounds(ctx, b.chosen(), b.options.rounds)
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := printTable(b.out, outcomes, referencePeer); err != nil {
		return err
	}
	fmt.Fprintln(b.out)
	for _, line := range judge(outcomes) {
		fmt.Fprintln(b.out, line)
	}
	return failures(outcomes)
}

// failures is an error where a run went wrong, wrong rows included. A peer that cannot be had is none.
func failures(outcomes []outcome) error {
	var names []string
	for _, o := range outcomes {
		if o.failed {
			names = append(names, o.peer)
		}
	}
	if len(names) == 0 {
		return nil
	}
	return fmt.Errorf("runs went wrong: %s", strings.Join(names, ", "))
}

// chosen are the peers that --only names.
func (b *bench) chosen() []peer {
	return slices.DeleteFunc(peers(), func(p peer) bool {
		return len(b.options.only) > 0 && !slices.Contains(b.options.only, p.name())
	})
}

// rounds runs each peer once a round, so that whatever else the machine does meets all of them. What a peer cannot do is
// said in its outcome, and keeps no other from running.
func (b *bench) rounds(ctx context.Context, all []peer, rounds int) []outcome {
	outcomes := make([]outcome, len(all))
	for i, p := range all {
		version, err := p.prepare(ctx, b)
		outcomes[i] = outcome{peer: p.name(), version: version}
		if err != nil {
			outcomes[i].reason = "cannot be had: " + err.Error()
		}
	}
	for round := range rounds {
		for i, p := range all {
			if ctx.Err() != nil || outcomes[i].reason != "" || p.once() && round > 0 {
				continue
			}
			f, err := p.load(ctx, b)
			if err != nil {
				outcomes[i].reason, outcomes[i].failed = fmt.Sprintf("round %d: %v", round+1, err), true
				fmt.Fprintf(os.Stderr, "round %d  %-14s %v\n", round+1, p.name(), err)
				continue
			}
			outcomes[i].runs = append(outcomes[i].runs, f)
			fmt.Fprintf(os.Stderr, "round %d  %-14s %s events/s, %s\n", round+1, p.name(), thousands(f.rate()), f.wall.Round(time.Millisecond))
		}
	}
	return outcomes
}

// logOf is the file that a program writes to.
func (b *bench) logOf(name string) string { return filepath.Join(b.folder, name+".log") }

// port is one that is free now.
func (b *bench) port() int {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port
}
