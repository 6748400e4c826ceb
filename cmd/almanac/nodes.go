package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"almanac/internal/deployer"
)

// list is a setting with several values: the flag repeated, or one text with blanks between.
type list []string

func (l *list) Set(text string) error { *l = append(*l, strings.Fields(text)...); return nil }
func (l *list) String() string        { return strings.Join(*l, " ") }
func (l *list) Type() string          { return "list" }

// chainNodes are endpoints by chain id; those of 0 are for the only chain.
type chainNodes map[uint64][]string

// Set takes URLs with commas between, for one chain where "<chain id>=" stands in front of them.
func (n *chainNodes) Set(text string) error {
	if *n == nil {
		*n = chainNodes{}
	}
	for _, word := range strings.Fields(text) {
		id, urls := uint64(0), word
		if head, rest, found := strings.Cut(word, "="); found {
			if parsed, err := strconv.ParseUint(head, 10, 64); err == nil {
				id, urls = parsed, rest
			}
		}
		for url := range strings.SplitSeq(urls, ",") {
			if url == "" {
				return errors.New("an empty URL")
			}
			(*n)[id] = append((*n)[id], url)
		}
	}
	return nil
}

// String tells only whether there are any: URLs may hold keys.
func (n *chainNodes) String() string {
	if n == nil || len(*n) == 0 {
		return ""
	}
	return fmt.Sprintf("of %d chains", len(*n))
}

func (n *chainNodes) Type() string { return "nodes" }

// places are where a command finds several chains.
type places struct {
	nodes    chainNodes
	networks list
}

func placesFlags(c *cobra.Command) *places {
	var p places
	c.Flags().Var(&p.nodes, "rpc", "node, as http://… or ws://…, or several with commas between; with several chains <chain id>=node, repeated")
	c.Flags().Var(&p.networks, "network", "network file, or folder of them that is watched; repeated for several (default deploy/networks/<chain id of the node>.json)")
	return &p
}

// readable notes network files and folders that cannot be read.
func (p *places) readable() (faults []error) {
	for _, path := range p.networks {
		info, err := os.Stat(path)
		if err == nil && !info.IsDir() {
			err = canRead(path)
		}
		if err != nil {
			faults = append(faults, fmt.Errorf("--network %s: %w", path, reason(err)))
		}
	}
	return faults
}

// files is what to follow: what was given, or the usual files of the chains that nodes were given for.
func (p *places) files(chainID func(url string) (uint64, error)) ([]string, error) {
	if len(p.networks) > 0 {
		return p.networks, nil
	}
	var paths []string
	for id, urls := range p.nodes {
		if id == 0 {
			found, err := chainID(urls[0])
			if err != nil {
				return nil, err
			}
			id = found
		}
		paths = append(paths, deployer.Path(networkFolder, id))
	}
	for _, path := range paths {
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("no network file %s: run almanac deploy, or give --network", path)
		}
	}
	return paths, nil
}

// alone tells whether there is one chain and no folder that may get another.
func alone(files []string) bool {
	if len(files) != 1 {
		return false
	}
	info, err := os.Stat(files[0])
	return err == nil && !info.IsDir()
}

// unambiguous refuses nodes of no named chain where there are several chains.
func (p *places) unambiguous(files []string) error {
	if len(p.nodes[0]) > 0 && !alone(files) {
		return usageError{"--rpc: with several networks say of which chain the node is, as --rpc <chain id>=URL"}
	}
	return nil
}
