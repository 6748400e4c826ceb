package badnode

import (
	"encoding/json"
)

// behind is the head of a node that lags.
func (p *Proxy) behind(n uint64) (uint64, bool) {
	head, ok := p.number("latest")
	return head - min(head, n), ok
}

// lagBefore asks for the lagging head instead of the real one, and for no logs above it.
func lagBefore(p *Proxy, rule *armed, c *call) bool {
	head, ok := p.behind(rule.N)
	if !ok {
		return false
	}
	switch c.Method {
	case "eth_blockNumber":
		return c.set(quantity(head))
	case "eth_getBlockByNumber":
		if tag := c.text(0); tag == "latest" {
			c.setParam(0, quantity(head))
			return true
		}
	case "eth_call":
		if len(c.Params) < 2 || c.text(1) == "latest" {
			c.Params = append(c.Params[:1], nil)
			c.setParam(1, quantity(head))
			return true
		}
		return p.lagCall(c, head)
	case "eth_getLogs":
		return p.lagLogs(c, head)
	}
	return false
}

// lagCall refuses a call as of a block that the lagging node does not have yet.
func (p *Proxy) lagCall(c *call, head uint64) bool {
	number, ok := parseQuantity(c.text(1))
	var at struct{ BlockHash *string }
	if !ok && json.Unmarshal(c.Params[1], &at) == nil && at.BlockHash != nil {
		number, ok = p.numberOf(*at.BlockHash)
	}
	if !ok || number <= head {
		return false
	}
	c.refuse(-32000, "header not found")
	return true
}

// numberOf the block with a hash.
func (p *Proxy) numberOf(hash string) (uint64, bool) {
	c := &call{Method: "eth_getBlockByHash", Params: make([]json.RawMessage, 2)}
	c.setParam(0, hash)
	c.setParam(1, false)
	if p.ask(p.node, []*call{c}) != nil {
		return 0, false
	}
	block, ok := c.object()
	if !ok {
		return 0, false
	}
	return parseQuantity(block["number"])
}

// lagLogs: of a range it gives what it has, without a word; of a block that it does not have it says so.
func (p *Proxy) lagLogs(c *call, head uint64) bool {
	filter, from, to, ranged := p.logRange(c)
	if !ranged {
		var byHash struct{ BlockHash string }
		if len(c.Params) == 0 || json.Unmarshal(c.Params[0], &byHash) != nil {
			return false
		}
		if number, ok := p.numberOf(byHash.BlockHash); !ok || number <= head {
			return false
		}
		c.refuse(-32000, "unknown block")
		return true
	}
	switch {
	case to <= head:
		return false
	case from > head:
		return c.set([]any{})
	}
	filter["fromBlock"], filter["toBlock"] = quantity(from), quantity(head)
	c.setParam(0, filter)
	return true
}

// lagAfter hides blocks above the lagging head.
func lagAfter(p *Proxy, rule *armed, c *call) bool {
	head, ok := p.behind(rule.N)
	if !ok || c.Method == "eth_call" || c.Method == "eth_getLogs" || c.Method == "eth_blockNumber" {
		return false
	}
	of, ok := c.object()
	if list, many := c.list(); many && len(list) > 0 {
		of, ok = list[0], true
	}
	if !ok {
		return false
	}
	number, ok := parseQuantity(of["number"])
	if !ok {
		number, ok = parseQuantity(of["blockNumber"])
	}
	if !ok || number <= head {
		return false
	}
	return c.set(nil)
}

func otherNode(_ *Proxy, rule *armed, c *call) bool {
	c.node = rule.URL
	return true
}

// mark moves what is final or safe.
func mark(direction int) func(*Proxy, *armed, *call) bool {
	return func(p *Proxy, rule *armed, c *call) bool {
		tag := c.text(0)
		if tag != "finalized" && tag != "safe" {
			return false
		}
		number, ok1 := p.number(tag)
		head, ok2 := p.number("latest")
		if !ok1 || !ok2 {
			return false
		}
		if direction < 0 {
			number -= min(number, rule.N)
		} else {
			number = min(head, number+rule.N)
		}
		c.setParam(0, quantity(number))
		return true
	}
}

// lateLogs leaves out the logs of blocks at the head that nobody asked for before.
func lateLogs(p *Proxy, _ *armed, c *call) bool {
	list, ok := c.list()
	head, some := p.number("latest")
	if !ok || !some {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	asked := map[string]bool{}
	kept := list[:0]
	for _, l := range list {
		number, _ := parseQuantity(l["blockNumber"])
		hash, _ := l["blockHash"].(string)
		if number < head || p.late[hash] {
			kept = append(kept, l)
			continue
		}
		asked[hash] = true
	}
	for hash := range asked {
		p.late[hash] = true
	}
	if len(asked) == 0 {
		return false
	}
	return c.set(kept)
}

func null(_ *Proxy, _ *armed, c *call) bool {
	c.result = json.RawMessage("null")
	return true
}

func chainID(_ *Proxy, rule *armed, c *call) bool { return c.set(quantity(rule.N)) }
