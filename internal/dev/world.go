package dev

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"almanac/internal/chain"
	"almanac/internal/daemon"
	"almanac/internal/deployer"
	"almanac/internal/devnode"
	"almanac/internal/pgtemp"
	"almanac/internal/sender"
	"almanac/internal/store"
)

// Dev keys by their role; stakers follow.
const (
	treasuryKey = iota // deploys, and owns all ALM that nobody else does
	keeperKey
	traderKey
	governorKey // proposes to the timelock beside the stakers' governor, for the demo's pace, and guards entry
	sponsorKey  // funds rewards
	walletKey   // for whoever joins with a wallet
	firstStakerKey
)

// world is everything that runs.
type world struct {
	options     Options
	progress    *progress
	log         *slog.Logger
	registry    *prometheus.Registry
	database    string // name of it in the private Postgres
	databaseURL string
	metrics     net.Listener
	postgres    *pgtemp.Server // nil with a database of somebody else
	node        *devnode.Node
	metronome   *metronome
	chain       *chain.Node
	store       *store.Store
	ledger      *store.Ledger
	market      exchange
	usd         common.Address // a token of a partner, with 6 decimals
	pools       [poolCount]*big.Int
	network     deployer.Network
	indexer     *daemon.Indexer
	keeper      *daemon.Keeper
	closers     []io.Closer // closed in reverse
}

// open brings the node and the database up. Whatever was opened is closed again on an error.
func open(ctx context.Context, o Options) (*world, error) {
	p := &progress{out: o.Out, terminal: o.Terminal}
	w := &world{
		options: o, progress: p, registry: prometheus.NewRegistry(),
		log: slog.New(slog.NewTextHandler(p, &slog.HandlerOptions{Level: slog.LevelWarn})),
	}
	if _, err := artifact("@uniswap/v2-core/build/UniswapV2Factory.json"); err != nil {
		return nil, err // before anything is started
	}
	for _, open := range []func(context.Context) error{w.openMetrics, w.openDatabase, w.openNode} {
		if err := open(ctx); err != nil {
			return nil, errors.Join(err, w.Close())
		}
	}
	return w, nil
}

func (w *world) openMetrics(context.Context) (err error) {
	w.metrics, err = daemon.ListenMetrics("127.0.0.1", w.options.MetricsPort)
	if err == nil {
		w.closers = append(w.closers, closer(func() error { w.metrics.Close(); return nil })) // serving closes it, too
	}
	return err
}

func (w *world) openNode(ctx context.Context) error {
	// The chain begins in the past by what setting up may take of its time, so that the first epoch begins about now.
	node, err := devnode.Start(devnode.Options{
		Port: w.options.RPCPort, ChainID: devnode.DefaultChainID, BlockSeconds: uint64(w.options.BlockTime / time.Second),
		GenesisTime: time.Now().Add(-w.lead()), Accounts: firstStakerKey + w.options.Stakers,
	})
	if err != nil {
		return err
	}
	w.closers = append(w.closers, node)
	w.node, w.metronome = node, &metronome{node: node, pace: 5 * time.Millisecond}
	w.chain, err = chain.Dial(ctx, node.WSURL())
	if err != nil {
		return err
	}
	w.closers = append(w.closers, closer(func() error { w.chain.Close(); return nil }))
	return nil
}

// lead is more chain time than setting up takes: a block a transaction, and some.
func (w *world) lead() time.Duration {
	return time.Duration(1000+20*w.options.Stakers) * w.options.BlockTime
}

func (w *world) openDatabase(ctx context.Context) error {
	w.databaseURL = w.options.DatabaseURL
	if w.databaseURL == "" {
		server, err := pgtemp.Start(ctx, pgtemp.Options{Dir: w.options.DataDir})
		if err != nil {
			return err
		}
		w.closers = append(w.closers, server)
		w.postgres = server
		// A chain lives for one run, so a kept folder holds a database for each.
		w.database = time.Now().UTC().Format("dev_20060102_150405")
		if err := server.CreateDatabase(ctx, w.database, ""); err != nil {
			return err
		}
		w.databaseURL = server.URL(w.database)
	}
	if err := refuseUsed(ctx, w.databaseURL); err != nil {
		return err
	}
	if _, err := store.Migrate(ctx, w.databaseURL); err != nil {
		return err
	}
	s, err := store.Open(ctx, w.databaseURL)
	if err != nil {
		return err
	}
	w.closers = append(w.closers, closer(func() error { s.Close(); return nil }))
	w.store, w.ledger = s, s.Ledger(devnode.DefaultChainID)
	return nil
}

// refuseUsed makes sure, before anything is migrated, that a database holds no ledger: neither an earlier run's, whose chain
// is gone, nor, by a mistaken setting, a real one.
func refuseUsed(ctx context.Context, url string) error {
	s, err := store.OpenReader(ctx, url)
	if errors.Is(err, store.ErrNotMigrated) {
		return nil
	}
	if err != nil {
		return err
	}
	defer s.Close()
	chains, err := s.Chains(ctx)
	if err == nil && len(chains) > 0 {
		err = fmt.Errorf("the database holds the ledger of chain %d already, and dev needs an empty one: give another --database-url (or unset ALMANAC_DATABASE_URL)", chains[0])
	}
	return err
}

// deploy puts the exchange and the protocol on the chain, and starts the first epoch.
func (w *world) deploy(ctx context.Context) error {
	treasury := w.sender(treasuryKey)
	alm, err := deployer.DeployToken(ctx, treasury)
	if err != nil {
		return err
	}
	almIn, etherIn := deployer.NewALM(500_000), deployer.NewALM(500) // ether has 18 decimals, too
	if w.market, err = openExchange(ctx, w.node.Client(), treasury, alm, &almIn.Int, &etherIn.Int); err != nil {
		return err
	}
	if w.usd, err = deployUSD(ctx, treasury); err != nil {
		return err
	}
	w.progress.say("deployed   ALM %s, Uniswap V2 with the pair ALM/WETH %s, and DUSD %s", alm, w.market.pair, w.usd)

	plan := w.plan(alm)
	if w.network, err = deployer.Deploy(ctx, w.node.Client(), treasury, plan, w.node.Folder(), nil); err != nil {
		return err
	}
	for i := range plan.Pools {
		w.pools[i] = plan.Pools[i].ID(alm)
	}
	w.progress.say("deployed   vault %s, distributor %s, owned by timelock %s,\n           to which governor %s proposes, too",
		w.network.Vault.Address, w.network.Distributor.Address, w.network.Timelock.Address, w.network.Governor.Address)
	if err := w.endow(ctx, treasury, alm); err != nil {
		return err
	}
	release := w.metronome.hold()
	defer release()
	_, err = w.node.MineAt(ctx, w.network.Genesis-uint64(w.options.BlockTime/time.Second))
	return err
}

func (w *world) plan(alm common.Address) deployer.Plan {
	epoch := w.options.EpochLength
	flat := []deployer.Tier{{Boost: 10_000}}
	genesis := time.Unix(int64(w.node.Head().Time), 0).Add(w.lead()).Truncate(time.Second)
	return deployer.Plan{
		ChainID: w.node.ChainID(), ALM: &alm, Genesis: genesis, EpochLength: epoch,
		TipCap: deployer.NewALM(50), TipSlope: deployer.NewALM(1),
		Timelock: deployer.Timelock{Delay: w.timelockDelay(), Proposers: []common.Address{devnode.Address(governorKey)}},
		Governor: &deployer.Governor{VotingDelay: w.options.BlockTime, VotingPeriod: min(epoch, 24*time.Hour), Threshold: deployer.NewALM(1_000), QuorumPercent: 4},
		Guardian: devnode.Address(governorKey),
		Emission: deployer.NewALM(10_000), Reserve: deployer.NewALM(10_000_000), Tips: deployer.NewALM(10_000),
		Pools: []deployer.Pool{
			liquid: {Minimum: minimum, Weight: 30, Tiers: flat, Votes: true},
			ladder: {Salt: 1, Minimum: minimum, Weight: 50, Tiers: tiers(epoch), PenaltyBps: 1_000, Votes: true},
			farm:   {Asset: w.market.pair, Minimum: minimum, Weight: 20, Tiers: flat, Pair: true},
		},
		IndexFrom: 1,
	}
}

// minimum is about a hundred thousandth of a token.
const minimum = 1 << 43

// endow gives every actor ALM to live on.
func (w *world) endow(ctx context.Context, treasury party, alm common.Address) error {
	whole := deployer.NewALM(250_000)
	accounts := []common.Address{devnode.Address(sponsorKey), devnode.Address(traderKey), devnode.Address(walletKey)}
	for i := range w.options.Stakers {
		accounts = append(accounts, devnode.Address(firstStakerKey+i))
	}
	for _, a := range accounts {
		if _, err := treasury.Send(ctx, sender.Call{To: &alm, Data: erc20.PackTransfer(a, &whole.Int)}); err != nil {
			return fmt.Errorf("endow %s: %w", a, err)
		}
	}
	return nil
}

// openServices makes the indexer and the keeper, as the commands of these names do.
func (w *world) openServices(ctx context.Context) (err error) {
	o := daemon.Options{Log: w.log, Registry: w.registry, Poll: time.Second, Segment: 20_000, Workers: 2, MaxFork: devnode.DefaultFinalityDepth}
	if w.indexer, err = daemon.NewIndexer(ctx, w.chain, w.ledger, w.network, o); err != nil {
		return err
	}
	w.keeper, err = daemon.NewKeeper(ctx, w.chain, w.sender(keeperKey), w.network, o)
	return err
}

func (w *world) sender(key int) *sender.Sender {
	return sender.New(w.node.Client(), w.node.ChainID(), sender.KeySigner(devnode.Key(key)), sender.Options{Poll: 20 * time.Millisecond})
}

// now is the head's time.
func (w *world) now() time.Time { return time.Unix(int64(w.node.Head().Time), 0) }

func (w *world) began() time.Time { return time.Unix(int64(w.network.Genesis), 0) }

// Close ends everything, newest first.
func (w *world) Close() error {
	w.progress.endStatus()
	var errs []error
	for i := len(w.closers) - 1; i >= 0; i-- {
		errs = append(errs, w.closers[i].Close())
	}
	return errors.Join(errs...)
}

type closer func() error

func (c closer) Close() error { return c() }
