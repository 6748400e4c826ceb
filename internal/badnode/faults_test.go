package badnode_test

import (
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"almanac/internal/badnode"
	"almanac/internal/replay"
)

// shows is, for each fault, how a plain client sees it. Rules are what to switch on beside the name.
var shows = map[string]func(s *scene, name string){
	"reset": broken,
	"hang": func(s *scene, name string) {
		s.use(badnode.Rule{Fault: name})
		s.want(s.ask("eth_chainId").err != nil, "no answer")
	},
	"slow":    takesTime,
	"trickle": takesTime,
	"429":     answers(429),
	"429 retry-after": func(s *scene, name string) {
		s.use(badnode.Rule{Fault: name, N: 7})
		r := s.ask("eth_chainId")
		s.want(r.status == 429 && r.header.Get("Retry-After") == "7", "429 and Retry-After 7, got %d %v", r.status, r.header)
	},
	"500": answers(500), "502": answers(502), "503": answers(503), "html": answers(200), "empty": answers(200),
	"truncated json": answers(200),

	"rpc error": refuses("eth_chainId", -32603), "rate limit": refuses("eth_chainId", -32005),
	"too many results": refuses("eth_getLogs", -32005, wide), "range cap": refuses("eth_getLogs", -32602, wide),
	"too many results, range suggested": suggests,
	"missing trie node":                 refuses("eth_call", -32000, map[string]any{"to": "0x0000000000000000000000000000000000000001"}, "latest"),
	"unknown method":                    refuses("eth_getBlockReceipts", -32601, "0x5"),

	"lag": lags, "fork": forks, "finalized below": marks(blocks - 64 + 30), "finalized above": marks(blocks - 10 + 5),
	"head logs late": comeLate,
	"null": func(s *scene, name string) {
		s.use(badnode.Rule{Fault: name})
		r := s.ask("eth_getBlockByNumber", "0x5", false)
		s.want(r.parsed && r.Result == nil, "null, got %s", r.body)
	},
	"chain id": func(s *scene, name string) {
		s.use(badnode.Rule{Fault: name})
		s.want(s.ask("eth_chainId").Result == "0x29a", "chain 666")
	},

	"logs cut":               fewer(badnode.Rule{N: 100}, func(_, got int) bool { return got == 100 }),
	"logs omitted":           omitsTheSame,
	"logs omitted at random": omitsOthers,
	"logs duplicated":        fewer(badnode.Rule{}, func(all, got int) bool { return got == all+1 }),
	"logs reordered":         sameSetOtherwise,
	"logs of another range": func(s *scene, name string) {
		s.use(badnode.Rule{Fault: name})
		want := s.truth("eth_getLogs", map[string]any{"fromBlock": "0x13", "toBlock": "0x15"})
		s.want(reflect.DeepEqual(s.ask("eth_getLogs", narrow).Result, want), "the logs of the blocks before")
	},
	"log block hash": oneLogDiffers("blockHash"), "log block number": oneLogDiffers("blockNumber"), "log index": oneLogDiffers("logIndex"),
	"log address": oneLogDiffers("address"), "log data": oneLogDiffers("data"), "log topic": oneLogDiffers("topics"), "log removed": oneLogDiffers("removed"),
	"header field": headerDiffers("stateRoot"), "header bloom": headerDiffers("logsBloom"), "header parent": headerDiffers("parentHash"),
	"header of another block": func(s *scene, name string) {
		s.use(badnode.Rule{Fault: name})
		s.want(member(s.ask("eth_getBlockByNumber", "0x5", false).Result, "number") == "0x4", "block 4")
	},
	"receipt log omitted": omitsFromReceipts,

	"batch reordered": batch(func(ids []int) bool { return slices.Equal(ids, []int{3, 2, 1}) }),
	"batch missing":   batch(func(ids []int) bool { return len(ids) == 2 }),
	"batch duplicated": batch(func(ids []int) bool {
		return len(ids) == 3 && len(slices.Compact(slices.Sorted(slices.Values(ids)))) == 2
	}),
	"wrong id": batch(func(ids []int) bool { return len(ids) == 3 && slices.Contains(ids, 987654321) }),

	"socket drop":   socket(func(heads []string, err error) bool { return len(heads) == 0 && err != nil }),
	"socket silent": socket(func(heads []string, err error) bool { return len(heads) == 0 && err == nil }),
	"socket twice":  socket(func(heads []string, _ error) bool { return len(heads) == 2 && heads[0] == heads[1] }),
}

// Every fault does to a plain client what it says, and nothing is listed that no test has seen strike.
func TestFaults_DoWhatTheySay(t *testing.T) {
	for i, f := range badnode.Faults {
		t.Run(f.Name, func(t *testing.T) {
			show, some := shows[f.Name]
			if !some || f.Does == "" {
				t.Fatal("nobody shows what it does")
			}
			s := newScene(t, uint64(i)+1)
			show(s, f.Name)
			if s.proxy.Hits()[f.Name] == 0 {
				t.Error("it was not counted")
			}
		})
	}
	if len(shows) != len(badnode.Faults) {
		t.Errorf("%d faults are shown, %d are listed", len(shows), len(badnode.Faults))
	}
}

func (s *scene) want(ok bool, format string, args ...any) {
	s.Helper()
	if !ok {
		s.Errorf("want "+format, args...)
	}
}

func broken(s *scene, name string) {
	s.use(badnode.Rule{Fault: name})
	r := s.ask("eth_getLogs", wide)
	s.want(r.err != nil && r.status == 200 && len(r.body) > 0, "half an answer and a broken connection, got %d, %d bytes, %v", r.status, len(r.body), r.err)
}

func takesTime(s *scene, name string) {
	const wait = 50 * time.Millisecond
	s.use(badnode.Rule{Fault: name, Wait: wait})
	r := s.ask("eth_getLogs", wide)
	s.want(r.parsed && r.Error == nil && r.took >= wait/2, "a good answer after a while, got %s in %s", r.body[:min(80, len(r.body))], r.took)
}

// answers with a status, and with nothing that is JSON.
func answers(status int) func(*scene, string) {
	return func(s *scene, name string) {
		s.use(badnode.Rule{Fault: name})
		r := s.ask("eth_chainId")
		s.want(r.err == nil && r.status == status && !r.parsed, "status %d and no JSON, got %d %s", status, r.status, r.body)
	}
}

func refuses(method string, code int, params ...any) func(*scene, string) {
	return func(s *scene, name string) {
		s.use(badnode.Rule{Fault: name, Count: 1})
		r := s.ask(method, params...)
		s.want(r.status == 200 && r.Error != nil && r.Error.Code == code, "error %d, got %s", code, r.body)
		r = s.ask(method, params...)
		s.want(r.Error == nil, "a good answer the second time, got %s", r.body)
	}
}

// suggests a range that it then serves.
func suggests(s *scene, name string) {
	s.use(badnode.Rule{Fault: name, N: 100})
	r := s.ask("eth_getLogs", wide)
	if r.Error == nil {
		s.Fatalf("got no error: %s", r.body[:80])
	}
	var from, to uint64
	_, words, _ := strings.Cut(r.Error.Message, "range ")
	if _, err := fmt.Sscanf(words, "[0x%x, 0x%x].", &from, &to); err != nil {
		s.Fatalf("%s: %v", r.Error.Message, err)
	}
	r = s.ask("eth_getLogs", map[string]any{"fromBlock": "0x1", "toBlock": fmt.Sprintf("0x%x", to)})
	s.want(from == 1 && r.Error == nil && len(logsOf(r.Result)) > 0, "logs of the range suggested, got %v", r.Error)
}

func lags(s *scene, name string) {
	s.use(badnode.Rule{Fault: name, N: 3})
	s.want(s.ask("eth_blockNumber").Result == "0x25", "head 37")
	s.want(member(s.ask("eth_getBlockByNumber", "latest", false).Result, "number") == "0x25", "latest 37")
	s.want(s.ask("eth_getBlockByNumber", "0x26", false).Result == nil, "no block 38")
	head := s.truth("eth_getBlockByNumber", "0x28", false)
	s.want(s.ask("eth_getBlockByHash", member(head, "hash"), false).Result == nil, "no block 40 by its hash")
	s.want(s.ask("eth_getBlockReceipts", "0x28").Result == nil, "no receipts of block 40")
	s.want(s.ask("eth_getLogs", map[string]any{"blockHash": member(head, "hash")}).Error != nil, "an error for logs by an unknown hash")
	s.want(s.ask("eth_call", map[string]any{"to": "0x0000000000000000000000000000000000000001"}, map[string]any{"blockHash": member(head, "hash")}).Error != nil, "an error for a call as of it")
	got := s.ask("eth_getLogs", map[string]any{"fromBlock": "0x24", "toBlock": "0x28"}).Result
	want := s.truth("eth_getLogs", map[string]any{"fromBlock": "0x24", "toBlock": "0x25"})
	s.want(reflect.DeepEqual(got, want), "the logs up to block 37 and no word of the rest")
}

func forks(s *scene, name string) {
	other, err := replay.New(replay.Options{Seed: 99, Blocks: blocks})
	if err != nil {
		s.Fatal(err)
	}
	server := httptest.NewServer(replay.NewNode(other))
	defer server.Close()
	s.use(badnode.Rule{Fault: name, URL: server.URL})
	_, hash := other.Head()
	s.want(member(s.ask("eth_getBlockByNumber", "latest", false).Result, "hash") == hash.Hex(), "the other node's head")
}

// marks moves finalized from 30 to a number.
func marks(number int) func(*scene, string) {
	return func(s *scene, name string) {
		s.chain.SetFinalized(30)
		n := uint64(24)
		if number > 30 {
			n = 5
		}
		s.use(badnode.Rule{Fault: name, N: n})
		got := member(s.ask("eth_getBlockByNumber", "finalized", false).Result, "number")
		s.want(got == fmt.Sprintf("0x%x", number), "finalized %d, got %s", number, got)
		s.want(member(s.ask("eth_getBlockByNumber", "latest", false).Result, "number") == "0x28", "the head as it is")
	}
}

func comeLate(s *scene, name string) {
	s.use(badnode.Rule{Fault: name})
	q := map[string]any{"fromBlock": "0x27", "toBlock": "0x28"}
	all := logsOf(s.truth("eth_getLogs", q))
	first, second := logsOf(s.ask("eth_getLogs", q).Result), logsOf(s.ask("eth_getLogs", q).Result)
	s.want(len(first) < len(all) && len(first) > 0, "none of block 40 at first, got %d of %d", len(first), len(all))
	s.want(reflect.DeepEqual(second, all), "all of them the second time, got %d of %d", len(second), len(all))
}

func fewer(rule badnode.Rule, right func(all, got int) bool) func(*scene, string) {
	return func(s *scene, name string) {
		rule.Fault = name
		s.use(rule)
		all, got := len(logsOf(s.truth("eth_getLogs", wide))), len(logsOf(s.ask("eth_getLogs", wide).Result))
		s.want(right(all, got), "another number of logs than %d, got %d", all, got)
	}
}

func omitsTheSame(s *scene, name string) {
	s.use(badnode.Rule{Fault: name, Chance: 0.1})
	all := logsOf(s.truth("eth_getLogs", wide))
	first, second := logsOf(s.ask("eth_getLogs", wide).Result), logsOf(s.ask("eth_getLogs", wide).Result)
	left := len(all) - len(first)
	s.want(left > len(all)/20 && left < len(all)/5, "about a tenth left out, got %d of %d", left, len(all))
	s.want(reflect.DeepEqual(first, second), "the same ones each time")
}

func omitsOthers(s *scene, name string) {
	s.use(badnode.Rule{Fault: name, Chance: 0.1})
	all := logsOf(s.truth("eth_getLogs", wide))
	first, second := logsOf(s.ask("eth_getLogs", wide).Result), logsOf(s.ask("eth_getLogs", wide).Result)
	s.want(len(first) < len(all) && !reflect.DeepEqual(first, second), "others left out each time, got %d and %d of %d", len(first), len(second), len(all))
}

func sameSetOtherwise(s *scene, name string) {
	s.use(badnode.Rule{Fault: name})
	all, got := logsOf(s.truth("eth_getLogs", wide)), logsOf(s.ask("eth_getLogs", wide).Result)
	s.want(len(got) == len(all) && !reflect.DeepEqual(got, all), "as many logs, in another order")
	s.want(differing(all, got) == 2, "two of them swapped, got %d", differing(all, got))
}

func differing(a, b []any) (n int) {
	for i := range min(len(a), len(b)) {
		if !reflect.DeepEqual(a[i], b[i]) {
			n++
		}
	}
	return n
}

func oneLogDiffers(in string) func(*scene, string) {
	return func(s *scene, name string) {
		s.use(badnode.Rule{Fault: name})
		all, got := logsOf(s.truth("eth_getLogs", wide)), logsOf(s.ask("eth_getLogs", wide).Result)
		if len(got) != len(all) || differing(all, got) != 1 {
			s.Fatalf("%d of %d logs differ, want 1", differing(all, got), len(all))
		}
		for i := range all {
			s.want(differsIn(all[i], got[i], in), "a difference in %s only, got %v", in, got[i])
		}
	}
}

// differsIn says that two objects are the same, but for one member at most.
func differsIn(a, b any, member string) bool {
	x, y := a.(map[string]any), b.(map[string]any)
	for name := range x {
		if name != member && !reflect.DeepEqual(x[name], y[name]) {
			return false
		}
	}
	return len(x) == len(y)
}

func headerDiffers(in string) func(*scene, string) {
	return func(s *scene, name string) {
		s.use(badnode.Rule{Fault: name})
		good, got := s.truth("eth_getBlockByNumber", "0x9", false), s.ask("eth_getBlockByNumber", "0x9", false).Result
		s.want(member(good, in) != member(got, in) && differsIn(good, got, in), "another %s and nothing else", in)
	}
}

func omitsFromReceipts(s *scene, name string) {
	s.use(badnode.Rule{Fault: name})
	count := func(result any) (n int) {
		for _, r := range logsOf(result) {
			n += len(logsOf(r.(map[string]any)["logs"]))
		}
		return n
	}
	all, got := count(s.truth("eth_getBlockReceipts", "0x9")), count(s.ask("eth_getBlockReceipts", "0x9").Result)
	s.want(got == all-1, "%d logs in the receipts, got %d", all-1, got)
}

func batch(right func(ids []int) bool) func(*scene, string) {
	return func(s *scene, name string) {
		s.use(badnode.Rule{Fault: name})
		r := post(s.bad, []any{request(1, "eth_chainId"), request(2, "eth_blockNumber"), request(3, "net_version")})
		var answers []struct{ ID int }
		if err := json.Unmarshal(r.body, &answers); err != nil {
			s.Fatal(err)
		}
		var ids []int
		for _, a := range answers {
			ids = append(ids, a.ID)
		}
		s.want(right(ids), "ids spoiled, got %v", ids)
	}
}
