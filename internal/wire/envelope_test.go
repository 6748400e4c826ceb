package wire_test

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"almanac/internal/wire"
)

func TestAnswers_AreReadInTheOrderTheyCome(t *testing.T) {
	t.Parallel()
	got, err := wire.Answers([]byte(` [
		{"jsonrpc":"2.0","id":3,"result":{"a":[1,"]}\"",{}]}},
		{"error":{"code":-32005,"message":"too \u006dany","data":{"from":"0x1"}},"id":"2"},
		{"id":null,"result":null}, {"result":"0x1","id":1.5, "more":[true]},
		{"error":"gone","id":4}, {"error":null,"id":5,"result":[]}, {"error":{"code":"x","message":7}}
	] `), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []wire.Answer{
		{ID: 3, HasID: true, Result: []byte(`{"a":[1,"]}\"",{}]}`)},
		{ID: 2, HasID: true, Err: &wire.Failure{Code: -32005, Message: "too many", Data: []byte(`{"from":"0x1"}`)}},
		{Result: []byte("null")},
		{Result: []byte(`"0x1"`)},
		{ID: 4, HasID: true, Err: &wire.Failure{Message: "gone"}},
		{ID: 5, HasID: true, Result: []byte("[]")},
		{Err: &wire.Failure{Message: "7"}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestAnswers_ReadLogsOnTheWay(t *testing.T) {
	t.Parallel()
	list := strings.TrimSpace(string(rendered(t, rand.New(rand.NewPCG(1, 0)), someLogs(rand.New(rand.NewPCG(2, 0)), 5))))
	for _, c := range []struct {
		name, body string
		read       int
		wrong      string
	}{
		{"a list", `{"jsonrpc":"2.0","id":1,"result":` + list + `}`, 5, ""},
		{"a list in front", `{"result": ` + list + ` ,"id":1}`, 5, ""},
		{"none", `{"id":1,"result":[]}`, 0, ""},
		{"null", `{"id":1,"result":null}`, -1, ""},
		{"an error", `{"id":1,"error":{"code":-32005,"message":"too many"}}`, -1, ""},
		{"one of many", `[{"id":1,"result":` + list + `}]`, -1, ""},
		{"an error beside it", `{"id":1,"error":{"code":-32005,"message":"too many"},"result":[{}]}`, -1, ""},
		{"a log without fields", `{"id":1,"result":[{}]}`, -1, ""},
		{"more behind", `{"id":1,"result":` + list + `]}`, -1, "']' stands where , should"},
		{"two", `{"id":1,"result":` + list + `,"result":null}`, -1, "a second result"},
	} {
		var logs wire.Logs
		got, err := wire.Answers([]byte(c.body), &logs, nil)
		switch {
		case c.wrong != "":
			if err == nil || !strings.Contains(err.Error(), c.wrong) {
				t.Errorf("%s: got %v, want %s", c.name, err, c.wrong)
			}
		case err != nil:
			t.Errorf("%s: %v", c.name, err)
		case got[0].Read != (c.read >= 0) || c.read >= 0 && len(logs.List) != c.read:
			t.Errorf("%s: got %d logs, read on the way: %t", c.name, len(logs.List), got[0].Read)
		case c.read > 0 && string(got[0].Result) != list:
			t.Errorf("%s: the result is %s", c.name, got[0].Result)
		}
	}
}

func TestAnswers_ReadHeadersOnTheWay(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 0))
	one, other := string(plain(t, someHeader(r))), string(plain(t, someHeader(r)))
	for _, c := range []struct {
		name, body string
		read       string // y or n for each answer
	}{
		{"all", `[{"id":1,"result":` + one + `},{"result":` + other + `,"id":2}]`, "yy"},
		{"in another order", `[{"id":2,"result":` + other + `},{"id":1,"result":` + one + `}]`, "yy"},
		{"one that is not there", `[{"id":1,"result":null},{"id":2,"result":` + other + `}]`, "ny"},
		{"one without fields", `[{"id":1,"result":{}},{"id":2,"result":` + other + `}]`, "ny"},
		{"one cut short", `[{"id":1,"result":` + strings.Replace(one, `"0x`, `"`, 1) + `},{"id":2,"result":` + other + `}]`, "ny"},
		{"an error", `[{"id":1,"error":{"code":1,"message":"no"}},{"id":2,"result":` + other + `}]`, "ny"},
		{"a list", `[{"id":1,"result":[` + one + `]},{"id":2,"result":"0x1"}]`, "nn"},
		{"more than asked for", `[{"id":1,"result":` + one + `},{"id":2,"result":` + other + `},{"id":3,"result":` + one + `}]`, "yyn"},
		{"no batch", `{"id":1,"result":` + one + `}`, "n"},
	} {
		headers := make([]wire.Header, 2)
		got, err := wire.Answers([]byte(c.body), nil, func(n int) *wire.Header {
			if n < len(headers) {
				return &headers[n]
			}
			return nil
		})
		if err != nil || len(got) != len(c.read) {
			t.Errorf("%s: got %d answers, %v", c.name, len(got), err)
			continue
		}
		for n, a := range got {
			if a.Read != (c.read[n] == 'y') {
				t.Errorf("%s: answer %d was read on the way: %t", c.name, n, a.Read)
			}
			var again wire.Header
			if a.Read && (again.Scan(a.Result) != nil || again.Hash() != headers[n].Hash() || again.Claimed != headers[n].Claimed) {
				t.Errorf("%s: answer %d was read as %v, and is %s", c.name, n, headers[n], a.Result)
			}
		}
	}
}

func TestAnswers_SayWhatIsWrong(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, body, want string }{
		{"nothing", "", "the answer ends where { should stand at byte 0"},
		{"a page", "<html>", "'<' stands where { should at byte 0"},
		{"cut in a string", `{"id":1,"result":"0x`, "a string without end at byte 18"},
		{"cut in a list", `{"id":1,"result":[1,2`, "the answer ends where a value should stand"},
		{"cut between", `[{"id":1,"result":1}`, "the answer ends where , should stand"},
		{"two", `{"id":1,"result":1}{}`, "more follows at byte 19"},
		{"no value", `{"id":,"result":1}`, "',' stands where a value should at byte 6"},
		{"no colon", `{"id" 1}`, "'1' stands where : should"},
		{"an empty place", `[,{}]`, "',' stands where { should"},
		{"a comma too many", `{"id":1,}`, "'}' stands where \" should"},
	} {
		got, err := wire.Answers([]byte(c.body), nil, nil)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %+v, %v, want %q", c.name, got, err, c.want)
		}
	}
}

func TestBytesAndQuantity(t *testing.T) {
	t.Parallel()
	if b, err := wire.Bytes([]byte(` "0x00fF" `)); err != nil || string(b) != "\x00\xff" {
		t.Errorf("got %x, %v", b, err)
	}
	if b, err := wire.Bytes([]byte(`"0x"`)); err != nil || len(b) != 0 {
		t.Errorf("got %x, %v", b, err)
	}
	if n, err := wire.Quantity([]byte(`"0xffffffffffffffff"`)); err != nil || n != 1<<64-1 {
		t.Errorf("got %x, %v", n, err)
	}
	for _, bad := range []string{``, `null`, `"0"`, `"0x0g"`, `"0x012"`, `"0x10000000000000000"`, `12`, `"0x1"x`} {
		if n, err := wire.Quantity([]byte(bad)); err == nil {
			t.Errorf("%s: got %d, want an error", bad, n)
		}
		if b, err := wire.Bytes([]byte(bad)); err == nil && bad != `"0x10"` {
			t.Errorf("%s: got %x, want an error", bad, b)
		}
	}
}

func TestFailure_GivesItsDataAsGoEthereumDoes(t *testing.T) {
	t.Parallel()
	for data, want := range map[string]any{``: nil, `"0x08c3"`: "0x08c3", `{"a":1}`: `{"a":1}`} {
		if got := (&wire.Failure{Data: []byte(data)}).ErrorData(); got != want {
			t.Errorf("%s: got %v, want %v", data, got, want)
		}
	}
}
