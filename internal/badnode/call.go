package badnode

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
)

// call is one JSON-RPC call and its answer: a result or a refusal.
type call struct {
	ID     json.RawMessage
	Method string
	Params []json.RawMessage

	node    string // that answers instead
	result  json.RawMessage
	refused json.RawMessage
	rules   []*armed
	decided bool
}

func parse(body []byte) (calls []*call, batch bool, err error) {
	if body = bytes.TrimSpace(body); len(body) > 0 && body[0] == '[' {
		err = json.Unmarshal(body, &calls)
		return calls, true, err
	}
	one := new(call)
	err = json.Unmarshal(body, one)
	return []*call{one}, false, err
}

func join(calls []*call, batch bool) ([]byte, error) {
	texts := make([][]byte, len(calls))
	for i, c := range calls {
		member, value := "result", c.result
		if c.refused != nil {
			member, value = "error", c.refused
		}
		if value == nil {
			value = json.RawMessage("null")
		}
		texts[i] = fmt.Appendf(nil, `{"jsonrpc":"2.0","id":%s,%q:%s}`, c.ID, member, value)
	}
	if batch {
		return append(append([]byte("["), bytes.Join(texts, []byte(","))...), ']'), nil
	}
	if len(texts) != 1 {
		return nil, fmt.Errorf("badnode: %d answers to one call", len(texts))
	}
	return texts[0], nil
}

// refuse makes the answer an error.
func (c *call) refuse(code int, message string) {
	text, err := json.Marshal(map[string]any{"code": code, "message": message})
	if err != nil {
		panic(err) // a number and a text
	}
	c.result, c.refused = nil, text
}

// object reads the result; false where it is null or something else.
func (c *call) object() (object map[string]any, ok bool) {
	return object, json.Unmarshal(c.result, &object) == nil && object != nil
}

// list reads the result as a list of objects.
func (c *call) list() (list []map[string]any, ok bool) {
	return list, json.Unmarshal(c.result, &list) == nil
}

func (c *call) set(result any) bool {
	text, err := json.Marshal(result)
	if err != nil {
		panic(err) // came from JSON
	}
	c.result = text
	return true
}

// setParam replaces an argument.
func (c *call) setParam(i int, value any) {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err) // came from JSON
	}
	c.Params[i] = text
}

// text is an argument that is a string, or "".
func (c *call) text(i int) (text string) {
	if i < len(c.Params) && json.Unmarshal(c.Params[i], &text) != nil {
		return ""
	}
	return text
}

func quantity(n uint64) string { return "0x" + strconv.FormatUint(n, 16) }

// parseQuantity of a JSON value; false where it is none.
func parseQuantity(value any) (uint64, bool) {
	text, _ := value.(string)
	if len(text) < 3 || text[:2] != "0x" {
		return 0, false
	}
	n, err := strconv.ParseUint(text[2:], 16, 64)
	return n, err == nil
}

// number asks the node for a quantity, or for the number of the block at a tag.
func (p *Proxy) number(tag string) (uint64, bool) {
	text, err := json.Marshal(tag)
	if err != nil {
		return 0, false
	}
	c := &call{Method: "eth_getBlockByNumber", Params: []json.RawMessage{text, json.RawMessage("false")}}
	if p.ask(p.node, []*call{c}) != nil {
		return 0, false
	}
	block, ok := c.object()
	if !ok {
		return 0, false
	}
	return parseQuantity(block["number"])
}

// logRange of eth_getLogs by numbers; false for one by hash.
func (p *Proxy) logRange(c *call) (filter map[string]any, from, to uint64, ok bool) {
	if len(c.Params) == 0 || json.Unmarshal(c.Params[0], &filter) != nil || filter["blockHash"] != nil {
		return nil, 0, 0, false
	}
	at := func(name string) (n uint64, ok bool) {
		if n, ok = parseQuantity(filter[name]); ok {
			return n, true
		}
		tag, _ := filter[name].(string)
		if tag == "" {
			tag = "latest"
		}
		return p.number(tag)
	}
	from, ok1 := at("fromBlock")
	to, ok2 := at("toBlock")
	return filter, from, to, ok1 && ok2
}
