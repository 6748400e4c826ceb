package daemon

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"almanac/internal/deployer"
)

// listNetworks makes a task of each network file, in order of their names. A folder stands for the files *.json in it.
func listNetworks(places []string) ([]Task, error) {
	var tasks []Task
	for _, place := range places {
		paths, err := networkFiles(place)
		if err != nil {
			return nil, err
		}
		for _, path := range paths {
			tasks = append(tasks, networkTask(path))
		}
	}
	slices.SortFunc(tasks, func(a, b Task) int { return cmp.Compare(a.Name, b.Name) })
	tasks = slices.CompactFunc(tasks, func(a, b Task) bool { return a.Name == b.Name })
	onePerChain(tasks)
	return tasks, nil
}

func networkFiles(place string) ([]string, error) {
	info, err := os.Stat(place)
	switch {
	case err != nil:
		return nil, fmt.Errorf("look for network files: %w", err)
	case !info.IsDir():
		return []string{filepath.Clean(place)}, nil
	}
	entries, err := os.ReadDir(place)
	if err != nil {
		return nil, fmt.Errorf("look for network files: %w", err)
	}
	var paths []string
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".json") && !e.IsDir() {
			paths = append(paths, filepath.Join(place, e.Name()))
		}
	}
	return paths, nil
}

// networkTask tells versions of a file apart by what is in it.
func networkTask(path string) Task {
	t := Task{Name: path}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fault = fmt.Errorf("read network file: %w", err)
		return t
	}
	sum := sha256.Sum256(raw)
	t.Version = hex.EncodeToString(sum[:])
	_, t.Fault = deployer.ReadNetwork(path)
	return t
}

// onePerChain lets the first file of a chain be. A ledger follows one deployment.
func onePerChain(tasks []Task) {
	first := map[uint64]string{}
	for i := range tasks {
		n, err := deployer.ReadNetwork(tasks[i].Name)
		if err != nil {
			continue
		}
		if by, taken := first[n.ChainID]; taken {
			tasks[i].Fault = fmt.Errorf("chain %d is followed by %s already: a second deployment on it needs a namespace of its own (--namespace)", n.ChainID, by)
			tasks[i].Version += " after " + by
			continue
		}
		first[n.ChainID] = tasks[i].Name
	}
}

func sortedKeys[V any](m map[uint64]V) []uint64 { return slices.Sorted(maps.Keys(m)) }
