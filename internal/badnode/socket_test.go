package badnode_test

import (
	"encoding/json"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"almanac/internal/badnode"
)

// listen subscribes through the proxy, lets the chain grow by one block, and gathers heads until a marker call is answered or
// the socket breaks.
func (s *scene) listen() (heads []string, err error) {
	conn, _, err := websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(s.bad, "http"), nil)
	if err != nil {
		s.Fatal(err)
	}
	defer conn.Close()
	if err := conn.WriteJSON(request(1, "eth_subscribe", "newHeads")); err != nil {
		s.Fatal(err)
	}
	if _, _, err := conn.ReadMessage(); err != nil {
		s.Fatal(err)
	}
	s.chain.Extend(1)
	if err := conn.SetReadDeadline(time.Now().Add(500 * time.Millisecond)); err != nil {
		s.Fatal(err)
	}
	for {
		_, message, err := conn.ReadMessage()
		if timeout, is := err.(net.Error); is && timeout.Timeout() {
			return heads, nil
		}
		if err != nil {
			return heads, err
		}
		var told struct {
			Params struct{ Result struct{ Hash string } }
		}
		if err := json.Unmarshal(message, &told); err != nil {
			return heads, err
		}
		heads = append(heads, told.Params.Result.Hash)
	}
}

func socket(right func(heads []string, err error) bool) func(*scene, string) {
	return func(s *scene, name string) {
		s.use(badnode.Rule{Fault: name})
		heads, err := s.listen()
		s.want(right(heads, err), "what the fault says, got heads %v, %v", heads, err)
	}
}

func TestProxy_WithoutRulesChangesNothing(t *testing.T) {
	s := newScene(t, 1)
	for _, call := range []map[string]any{
		request(7, "eth_getLogs", wide), request(8, "eth_getBlockByNumber", "latest", true), request(9, "eth_sign"), request(10, "eth_getBlockReceipts", "0x3"),
	} {
		good, got := post(s.good, call), post(s.bad, call)
		if good.status != got.status || string(good.body) != string(got.body) {
			t.Errorf("%v: got %s, want %s", call["method"], got.body[:min(200, len(got.body))], good.body[:min(200, len(good.body))])
		}
	}
	heads, err := s.listen()
	if _, hash := s.chain.Head(); err != nil || len(heads) != 1 || heads[0] != hash.Hex() {
		t.Errorf("got heads %v, %v", heads, err)
	}
}

func TestProxy_SpoilsCallsBySocketToo(t *testing.T) {
	s := newScene(t, 1)
	s.use(badnode.Rule{Fault: "chain id"})
	conn, _, err := websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(s.bad, "http"), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if err := conn.WriteJSON(request(1, "eth_chainId")); err != nil {
		t.Fatal(err)
	}
	var r reply
	if err := conn.ReadJSON(&r); err != nil || r.Result != "0x29a" {
		t.Errorf("got %v, %v; want chain 666", r.Result, err)
	}
}

func TestRule_StrikesAsOftenAsItSays(t *testing.T) {
	s := newScene(t, 5)
	failures := func(n int) (failed []int) {
		for i := range n {
			if s.ask("eth_chainId").Error != nil {
				failed = append(failed, i)
			}
		}
		return failed
	}
	s.use(badnode.Rule{Fault: "rpc error", After: 2, Count: 3, Methods: []string{"eth_chainId"}})
	if got := failures(10); len(got) != 3 || got[0] != 2 || got[2] != 4 {
		t.Errorf("after 2, 3 times: calls %v failed", got)
	}
	s.use(badnode.Rule{Fault: "rpc error", Methods: []string{"eth_blockNumber"}})
	if got := failures(10); len(got) != 0 {
		t.Errorf("of another method: calls %v failed", got)
	}
	s.use(badnode.Rule{Fault: "rpc error", Chance: 0.2})
	if got := failures(300); len(got) < 30 || len(got) > 90 {
		t.Errorf("of 300 calls with a chance of 0.2 %d failed", len(got))
	}
}

func TestUse_RefusesRulesThatMeanNothing(t *testing.T) {
	p := badnode.New("http://127.0.0.1:1", 1)
	for _, r := range []badnode.Rule{{Fault: "no such"}, {Fault: "lag", Chance: 2}, {Fault: "fork"}} {
		if p.Use(r) == nil {
			t.Errorf("%+v: accepted", r)
		}
	}
}

// A rule keeps to its number, too, when many clients come at once.
func TestRule_KeepsCountAmongManyClients(t *testing.T) {
	s := newScene(t, 6)
	s.use(badnode.Rule{Fault: "logs duplicated", Count: 3})
	all := len(logsOf(s.truth("eth_getLogs", narrow)))
	var clients sync.WaitGroup
	var spoiled atomic.Int32
	for range 8 {
		clients.Go(func() {
			for range 5 {
				if len(logsOf(post(s.bad, request(1, "eth_getLogs", narrow)).Result)) != all {
					spoiled.Add(1)
				}
			}
		})
	}
	clients.Wait()
	if spoiled.Load() != 3 || s.proxy.Hits()["logs duplicated"] != 3 {
		t.Errorf("struck %d times, counted %d; want 3", spoiled.Load(), s.proxy.Hits()["logs duplicated"])
	}
}
