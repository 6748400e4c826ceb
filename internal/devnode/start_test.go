package devnode_test

import (
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"strings"
	"syscall"
	"testing"
	"time"

	"almanac/internal/devnode"
	"almanac/internal/devnode/nodetest"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

func TestStart_ServesWhatOptionsSay(t *testing.T) {
	t.Parallel()
	genesis := time.Unix(1_700_000_000, 0)
	n := nodetest.Start(t, devnode.Options{ChainID: 4242, GenesisTime: genesis, Accounts: 2, BaseFee: big.NewInt(7e9)})
	ctx := nodetest.Deadline(t)

	for _, url := range []string{n.HTTPURL(), n.WSURL()} {
		c := nodetest.Must[*ethclient.Client](t)(ethclient.DialContext(ctx, url))
		defer c.Close()
		if got := nodetest.Must[*big.Int](t)(c.ChainID(ctx)); got.Uint64() != 4242 {
			t.Errorf("%s: chain id %s, want 4242", url, got)
		}
	}
	head := nodetest.Must[*types.Header](t)(n.Client().HeaderByNumber(ctx, nil))
	if head.Time != uint64(genesis.Unix()) || head.BaseFee.Int64() != 7e9 {
		t.Errorf("genesis at %d with base fee %s, want %d and 7 gwei", head.Time, head.BaseFee, genesis.Unix())
	}
	want := new(big.Int).Mul(big.NewInt(10_000), big.NewInt(params.Ether))
	for number, want := range []*big.Int{want, want, new(big.Int)} {
		if got := nodetest.Must[*big.Int](t)(n.Client().BalanceAt(ctx, devnode.Address(number), nil)); got.Cmp(want) != 0 {
			t.Errorf("dev key %d owns %s wei, want %s", number, got, want)
		}
	}
}

func TestStart_NamesThePortInUse(t *testing.T) {
	t.Parallel()
	taken := nodetest.Must[net.Listener](t)(net.Listen("tcp", "127.0.0.1:0"))
	defer taken.Close()
	port := taken.Addr().(*net.TCPAddr).Port

	_, err := devnode.Start(devnode.Options{Port: port})
	if err == nil || !errors.Is(err, syscall.EADDRINUSE) {
		t.Fatalf("got %v, want an error about the address in use", err)
	}
	if text := err.Error(); !strings.Contains(text, fmt.Sprintf("port %d on 127.0.0.1 is in use", port)) || strings.Contains(text, "\n") {
		t.Errorf("got %q, want one line naming port %d", text, port)
	}
}

func TestStart_RefusesNonsense(t *testing.T) {
	t.Parallel()
	for name, o := range map[string]devnode.Options{
		"port":     {Port: 70_000},
		"accounts": {Accounts: -1},
		"genesis":  {GenesisTime: time.Unix(-1, 0)},
	} {
		if _, err := devnode.Start(o); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: got %v, want an error that names it", name, err)
		}
	}
}

// A wallet in a browser asks from a page of its own origin.
func TestStart_LetsBrowsersIn(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{})
	body := strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}`)
	req := nodetest.Must[*http.Request](t)(http.NewRequestWithContext(nodetest.Deadline(t), http.MethodPost, n.HTTPURL(), body))
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Origin", "http://localhost:3000")
	res := nodetest.Must[*http.Response](t)(http.DefaultClient.Do(req))
	defer res.Body.Close()
	if got := res.Header.Get("Access-Control-Allow-Origin"); got != "*" {
		t.Errorf("Access-Control-Allow-Origin %q, want *", got)
	}
}

func TestClose_FreesThePort(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{})
	address := strings.TrimPrefix(n.HTTPURL(), "http://")
	if err := errors.Join(n.Close(), n.Close()); err != nil {
		t.Fatal(err)
	}
	nodetest.Must[net.Listener](t)(net.Listen("tcp", address)).Close()
	if _, err := n.Mine(t.Context()); !errors.Is(err, devnode.ErrClosed) {
		t.Errorf("mine after close: got %v, want ErrClosed", err)
	}
}
