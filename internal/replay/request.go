package replay

import (
	"cmp"
	"encoding/hex"
	"encoding/json"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/parquet-go/jsonlite"
)

// request is one call. It holds on to what was parsed: a batch has tens of thousands of them.
type request struct {
	id     string // as it was written
	method string
	params []*jsonlite.Value
}

func readRequest(asked *jsonlite.Value) (request, error) {
	r := request{id: nobody}
	if asked.Kind() != jsonlite.Object {
		return r, refuse(-32600, "invalid request")
	}
	if id := given(asked, "id"); id != nil {
		r.id = id.JSON()
	}
	if method := given(asked, "method"); method != nil {
		r.method = method.String()
	}
	if params := given(asked, "params"); params != nil {
		if params.Kind() != jsonlite.Array {
			return r, refuse(-32602, "non-array args")
		}
		r.params = make([]*jsonlite.Value, 0, params.Len())
		for p := range params.Array {
			r.params = append(r.params, p)
		}
	}
	return r, nil
}

// given is a field that is there and not null.
func given(object *jsonlite.Value, name string) *jsonlite.Value {
	value := object.Lookup(name)
	if value != nil && value.Kind() == jsonlite.Null {
		return nil
	}
	return value
}

// param reads an argument. What comes by the thousand is read by hand.
func (r request) param(i int, into any) error {
	if i >= len(r.params) {
		return refuse(-32602, "missing value for required argument %d", i)
	}
	kind := r.params[i].Kind()
	switch into := into.(type) {
	case *string:
		if kind == jsonlite.String {
			*into = r.params[i].String()
			return nil
		}
	case *bool:
		if kind == jsonlite.True || kind == jsonlite.False {
			*into = kind == jsonlite.True
			return nil
		}
	}
	if err := json.Unmarshal([]byte(r.params[i].JSON()), into); err != nil {
		return refuse(-32602, "invalid argument %d: %v", i, err)
	}
	return nil
}

// call reads what eth_call asks of whom.
func (r request) call() (to common.Address, input []byte, err error) {
	if len(r.params) == 0 || r.params[0].Kind() != jsonlite.Object {
		return to, nil, refuse(-32602, "missing value for required argument 0")
	}
	if at := given(r.params[0], "to"); at != nil {
		if err := to.UnmarshalText([]byte(at.String())); err != nil {
			return to, nil, refuse(-32602, "invalid argument 0: to: %v", err)
		}
	}
	data := cmp.Or(given(r.params[0], "input"), given(r.params[0], "data"))
	if data == nil {
		return to, nil, nil
	}
	digits, prefixed := strings.CutPrefix(data.String(), "0x")
	if input, err = hex.DecodeString(digits); err != nil || !prefixed {
		return to, nil, refuse(-32602, "invalid argument 0: input: no hex with 0x in front")
	}
	return to, input, nil
}
