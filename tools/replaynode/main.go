// Command replaynode serves a seeded chain of an Almanac deployment by JSON-RPC, over HTTP and WebSocket on one port, until it
// is interrupted. It prints one JSON object when it is ready: URLs, addresses, counts.
//
// While it serves, POST /extend?blocks=N adds blocks, POST /reorg?depth=D&blocks=N takes some back, POST /finalize?number=N
// fixes what is final, and GET /count counts events by name; each answers with the head.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"almanac/internal/replay"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		log.Fatal(err)
	}
}

type settings struct {
	replay.Options
	events  int
	port    int
	network string
	every   time.Duration
}

func parse(args []string) (s settings, err error) {
	flags := flag.NewFlagSet("replaynode", flag.ContinueOnError)
	flags.Uint64Var(&s.Seed, "seed", 1, "seed of everything")
	flags.IntVar(&s.events, "events", 100_000, "least number of our contracts' events")
	flags.IntVar(&s.Blocks, "blocks", 0, "blocks they lie in (0: events-per-block decides)")
	flags.IntVar(&s.EventsPerBlock, "events-per-block", 50, "our contracts' events a block, on average")
	flags.IntVar(&s.Pools, "pools", 8, "pools")
	flags.IntVar(&s.Accounts, "accounts", 10_000, "accounts")
	flags.Uint64Var(&s.ChainID, "chain-id", 31337, "chain id")
	flags.Uint64Var(&s.EpochBlocks, "epoch-blocks", 300, "blocks an epoch lasts")
	flags.IntVar(&s.ForeignPercent, "foreign", 45, "chance in 100 that moved money leaves a token's log, too")
	flags.Uint64Var(&s.FinalizedDepth, "final", 64, "how many blocks behind the head a block is final")
	flags.StringVar(&s.Folder, "folder", "", "keep the chain's JSON in files here instead of in memory")
	flags.IntVar(&s.port, "port", 8545, "port on 127.0.0.1 (0: any)")
	flags.StringVar(&s.network, "network", "", "write a network file here, for almanac indexer run --network")
	flags.DurationVar(&s.every, "every", 0, "add a block this often (0: never)")
	err = flags.Parse(args)
	if s.Blocks > 0 {
		s.EventsPerBlock = max(1, s.events/s.Blocks)
	}
	s.Blocks, s.Room = 0, s.events // as many blocks as the events need
	return s, err
}

func run(ctx context.Context, args []string) error {
	s, err := parse(args)
	if err != nil {
		return err
	}
	began := time.Now()
	c, err := replay.New(s.Options)
	if err != nil {
		return err
	}
	ours := 0
	for ours < s.events && ctx.Err() == nil {
		ours += c.ExtendToward(s.events - ours)
	}
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", s.port))
	if err != nil {
		return errors.Join(err, c.Close())
	}
	if s.network != "" {
		if err := writeNetwork(s.network, c.Deployment()); err != nil {
			return errors.Join(err, c.Close())
		}
	}
	if err := announce(os.Stdout, c, listener.Addr().String(), time.Since(began)); err != nil {
		return errors.Join(err, c.Close())
	}
	return errors.Join(serve(ctx, c, listener, s.every), c.Close())
}

func serve(ctx context.Context, c *replay.Chain, listener net.Listener, every time.Duration) error {
	server := &http.Server{Handler: handler(c), ReadHeaderTimeout: 10 * time.Second}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	var tick <-chan time.Time
	if every > 0 {
		ticker := time.NewTicker(every)
		defer ticker.Stop()
		tick = ticker.C
	}
	for {
		select {
		case <-tick:
			c.Extend(1)
		case err := <-ended:
			return err
		case <-ctx.Done():
			return errors.Join(server.Close(), ignoreClosed(<-ended))
		}
	}
}

func ignoreClosed(err error) error {
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}
