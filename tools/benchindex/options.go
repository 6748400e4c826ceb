package main

import (
	"flag"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// options are the flags.
type options struct {
	root         string
	seed         uint64
	events       int
	perBlock     int
	rounds       int
	only         []string
	ponderEvents int
	shovel       string
	timeout      time.Duration
	head         bool
	blocks       int
	peerBlocks   int
	pace         time.Duration
	headEvents   int
	sizes        []int
	keep         bool
}

func parse(args []string) (options, error) {
	var o options
	var only, sizes string
	f := flag.NewFlagSet("benchindex", flag.ContinueOnError)
	f.StringVar(&o.root, "root", ".", "the checkout")
	f.Uint64Var(&o.seed, "seed", 1, "seed of the chain")
	f.IntVar(&o.events, "events", 500_000, "events of ours on the chain, about")
	f.IntVar(&o.perBlock, "per-block", 30, "events a block, on average")
	f.IntVar(&o.rounds, "rounds", 3, "runs of each, interleaved; the table shows medians")
	f.StringVar(&only, "only", "", "comma-separated: "+strings.Join(names(), ", ")+" (default all)")
	f.IntVar(&o.ponderEvents, "ponder-events", 200_000, "how many of the events Ponder gets, about: its cold run takes minutes for 100,000")
	f.StringVar(&o.shovel, "shovel", "", "shovel's binary (default: build it)")
	f.DurationVar(&o.timeout, "timeout", 15*time.Minute, "longest run")
	f.BoolVar(&o.head, "head", false, "measure head latency instead: block sealed to row visible")
	f.IntVar(&o.blocks, "blocks", 1_000, "with --head: blocks for ours")
	f.IntVar(&o.peerBlocks, "peer-blocks", 100, "with --head: blocks for each peer")
	f.IntVar(&o.headEvents, "head-events", 10, "with --head: events a block, on average; 8 or more, so that none has none")
	f.DurationVar(&o.pace, "pace", 200*time.Millisecond, "with --head: time between blocks, or longer until the row is visible")
	f.StringVar(&sizes, "sizes", "", "measure ours alone on chains of so many events, comma-separated, instead")
	f.BoolVar(&o.keep, "keep", false, "keep the folder with the programs' logs")
	if err := f.Parse(args); err != nil {
		return o, err
	}
	if f.NArg() > 0 {
		return o, fmt.Errorf("no argument %q is taken", f.Arg(0))
	}
	o.only = list(only)
	for _, text := range list(sizes) {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 {
			return o, fmt.Errorf("--sizes: %q is no number of events", text)
		}
		o.sizes = append(o.sizes, n)
	}
	return o, o.validate()
}

func list(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ' ' })
}

func (o options) validate() error {
	for _, n := range []int{o.events, o.perBlock, o.rounds, o.ponderEvents, o.blocks, o.peerBlocks, o.headEvents} {
		if n < 1 {
			return fmt.Errorf("numbers must be 1 or more")
		}
	}
	if o.headEvents < 8 {
		return fmt.Errorf("--head-events %d: must be 8 or more", o.headEvents)
	}
	known := names()
	for _, name := range o.only {
		if !slices.Contains(known, name) {
			return fmt.Errorf("--only %s: there is %s", name, strings.Join(known, ", "))
		}
	}
	return nil
}
