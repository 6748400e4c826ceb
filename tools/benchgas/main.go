package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
)

func main() {
	root := flag.String("root", ".", "the checkout")
	asJSON := flag.Bool("json", false, "print JSON")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Stdout, *root, *asJSON, allSizes); err != nil {
		fmt.Fprintln(os.Stderr, "benchgas:", err)
		stop()
		os.Exit(1)
	}
}

// run measures everything and prints it.
func run(ctx context.Context, w io.Writer, root string, asJSON bool, s sizes) (err error) {
	b, err := newBench(ctx, root, filepath.Join(root, "tools", "benchgas", "out"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.node.Close()) }()
	head, err := b.head()
	if err != nil {
		return err
	}
	if err := b.measure(ctx, s); err != nil {
		return err
	}
	all := lines(rows(s.ours), b.figures)
	if !asJSON {
		return printTable(w, head, all)
	}
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(struct {
		About  []string `json:"about"`
		Lines  []line   `json:"lines"`
		Missed []string `json:"missed"`
	}{head, all, missed(all)})
}

// head says what was measured, how, and in which versions.
func (b *bench) head() ([]string, error) {
	var versions []any
	for _, name := range []string{
		"@openzeppelin/contracts", stakingRewardsPackage, masterChefPackage, masterChefCompiler, masterChefLibrary,
		v3StakerPackage, v3CorePackage, v3PeripheryPackage,
	} {
		version, err := b.version(name)
		if err != nil {
			return nil, err
		}
		versions = append(versions, version)
	}
	text := fmt.Sprintf(`Gas of whole transactions: 21,000 + calldata + execution - refund, each alone in its block, on one go-ethereum node (Osaka).
All lead one life: three stakers before, rewards running, hours or days between moves, endless allowances given before.
Tokens: plain ERC-20s of %s, as Almanac's reward too (ALM itself costs 69 gas more).
StakingRewards: %s, its bytecode; a trigger is a transfer and a notice a pool.
MasterChef: %s by %s, 200 runs, %s; every move pays, so the first claim is in "stake again".
V3 staker: %s on %s, %s, their bytecode; a position is an NFT, a move is of one.
Deterministic: fixed keys, times and amounts. %s: no such operation, or not yet.`, append(versions, dash)...)
	return strings.Split(text, "\n"), nil
}
