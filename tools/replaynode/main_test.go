package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/ethclient"

	"almanac/internal/deployer"
	"almanac/internal/replay"
)

// The network file that it writes passes the check that the indexer makes before it starts.
func TestNetwork_PassesTheDeployersCheck(t *testing.T) {
	c, server := start(t)
	path := filepath.Join(t.TempDir(), "31337.json")
	if err := writeNetwork(path, c.Deployment()); err != nil {
		t.Fatal(err)
	}
	n, err := deployer.ReadNetwork(path)
	if err != nil {
		t.Fatal(err)
	}
	client, err := ethclient.Dial(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if err := deployer.Check(t.Context(), client, n); err != nil {
		t.Error(err)
	}
	n.Vault, n.Distributor = n.Distributor, n.Vault
	if deployer.Check(t.Context(), client, n) == nil {
		t.Error("contracts in each other's place pass, too")
	}
}

func TestControl_MovesTheChain(t *testing.T) {
	_, server := start(t)
	post := func(path string) (status int, head uint64) {
		answer, err := http.Post(server.URL+path, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
		var at struct{ Head uint64 }
		if answer.StatusCode == http.StatusOK {
			if err := json.NewDecoder(answer.Body).Decode(&at); err != nil {
				t.Fatal(err)
			}
		}
		return answer.StatusCode, at.Head
	}
	for _, step := range []struct {
		path   string
		status int
		head   uint64
	}{
		{"/extend?blocks=5", 200, 25}, {"/reorg?depth=3&blocks=4", 200, 26}, {"/reorg?depth=99&blocks=4", 400, 0},
		{"/extend?blocks=-1", 400, 0}, {"/finalize?number=20", 200, 26},
	} {
		if status, head := post(step.path); status != step.status || head != step.head {
			t.Errorf("%s: got status %d, head %d; want %d, %d", step.path, status, head, step.status, step.head)
		}
	}
}

func TestParse_LeavesTheNumberOfBlocksToTheEvents(t *testing.T) {
	s, err := parse([]string{"--events", "1000", "--blocks", "50"})
	if err != nil || s.EventsPerBlock != 20 || s.Blocks != 0 {
		t.Errorf("got %+v, %v; want 20 events a block and none made at once", s, err)
	}
}

func start(t *testing.T) (*replay.Chain, *httptest.Server) {
	t.Helper()
	c, err := replay.New(replay.Options{Blocks: 20})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler(c))
	t.Cleanup(server.Close)
	return c, server
}
