package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/replay"
)

// source is the chain that all read: served by tools/replaynode in a process of its own, and made a second time here, where it
// says what must come of it.
type source struct {
	chain     chain
	maker     *replay.Chain
	node      *child
	http, ws  string
	network   string // path of the network file
	chainID   uint64
	first     uint64 // block with the first event
	last      uint64 // head at the start
	contracts map[common.Address]event.Contract
	truth     truth
	about     string // the chain in a line
}

func openSource(ctx context.Context, b *bench, c chain) (_ *source, err error) {
	s := &source{chain: c, network: filepath.Join(b.folder, "network.json")}
	defer func() {
		if err != nil {
			s.close()
		}
	}()
	if err := s.serve(ctx, b); err != nil {
		return nil, err
	}
	if err := s.make(ctx); err != nil {
		return nil, err
	}
	if err := s.record(ctx); err != nil {
		return nil, err
	}
	announced, err := s.announced(ctx)
	if err != nil {
		return nil, err
	}
	s.http, s.ws = announced.HTTP, announced.WS
	if head, hash := s.maker.Head(); announced.Head != head || announced.HeadHash != hash {
		return nil, fmt.Errorf("the node's head is %d %s, the maker's %d %s: not one chain", announced.Head, announced.HeadHash, head, hash)
	}
	if !c.grows {
		err, s.maker = s.maker.Close(), nil // gigabytes, on a long chain
	}
	return s, err
}

// make makes the chain here.
func (s *source) make(ctx context.Context) (err error) {
	if s.maker, err = replay.New(s.chain.options()); err != nil {
		return err
	}
	for ours := 0; ours < s.chain.events && ctx.Err() == nil; {
		ours += s.maker.ExtendToward(s.chain.events - ours)
	}
	d := s.maker.Deployment()
	s.chainID, s.first = d.ChainID, d.StartBlock
	s.last, _ = s.maker.Head()
	s.contracts = map[common.Address]event.Contract{d.Vault: event.Vault, d.Distributor: event.Distributor}
	all := s.maker.Count(0, s.last)
	s.about = fmt.Sprintf("chain by seed %d: %s blocks, %s events of ours (about %d a block) and %s logs of others",
		s.chain.seed, thousands(float64(all.Blocks)), thousands(float64(all.Ours)), s.chain.perBlock, thousands(float64(all.Foreign)))
	return ctx.Err()
}

// record notes what must be in the tables, a range of blocks at a time.
func (s *source) record(ctx context.Context) error {
	const blocks = 1_000
	r := newRecorder(s.contracts, s.chain.keepRows)
	for from := uint64(0); from <= s.last; from += blocks {
		if err := cmp.Or(ctx.Err(), r.add(s.maker.Truth(from, min(from+blocks-1, s.last)))); err != nil {
			return err
		}
	}
	if s.truth = r.truth; len(s.truth.events) == 0 {
		return errors.New("the chain holds no event of ours")
	}
	return nil
}

func (s *source) close() {
	if s.node != nil {
		s.node.stop()
	}
	if s.maker != nil {
		s.maker.Close()
	}
}

// foresee grows the maker's chain by a block and answers its last event, before the node has the block.
func (s *source) foresee() (mark, error) {
	s.maker.Extend(1)
	head, _ := s.maker.Head()
	r := newRecorder(s.contracts, false)
	if err := r.add(s.maker.Truth(head, head)); err != nil {
		return mark{}, err
	}
	if len(r.truth.events) == 0 {
		return mark{}, fmt.Errorf("block %d has no event of ours", head)
	}
	return r.truth.events[len(r.truth.events)-1], nil
}

// occurs tells which tables get rows at all.
func (s *source) occurs() func(table string) bool {
	counts := s.truth.counts(s.last)
	return func(table string) bool { return counts[table] > 0 }
}

// address of a contract by the catalogue's name for it.
func (s *source) address(name string) common.Address {
	for address, contract := range s.contracts {
		if string(contract) == name {
			return address
		}
	}
	return common.Address{}
}

func (s *source) String() string { return s.about }
