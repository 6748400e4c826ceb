package badnode

import (
	"fmt"
)

func refuse(code int, message string) func(*Proxy, *armed, *call) bool {
	return func(_ *Proxy, _ *armed, c *call) bool {
		c.refuse(code, message)
		return true
	}
}

func tooMany(_ *Proxy, rule *armed, c *call) bool {
	list, ok := c.list()
	if !ok || uint64(len(list)) <= rule.N {
		return false
	}
	c.refuse(-32005, fmt.Sprintf("query returned more than %d results", rule.N))
	return true
}

// tooManySuggested names the range up to the block whose logs still fit; one block at least.
func tooManySuggested(p *Proxy, rule *armed, c *call) bool {
	list, ok := c.list()
	_, from, _, ranged := p.logRange(c)
	if !ok || !ranged || uint64(len(list)) <= rule.N {
		return false
	}
	to := from
	if n, ok := parseQuantity(list[rule.N]["blockNumber"]); ok && n > from {
		to = n - 1
	}
	c.refuse(-32005, fmt.Sprintf("query returned more than %d results. Try with this block range [0x%x, 0x%x].", rule.N, from, to))
	return true
}

func rangeCap(p *Proxy, rule *armed, c *call) bool {
	_, from, to, ok := p.logRange(c)
	if !ok || to < from || to-from < rule.N {
		return false
	}
	c.refuse(-32602, fmt.Sprintf("eth_getLogs is limited to a %d block range", rule.N))
	return true
}
