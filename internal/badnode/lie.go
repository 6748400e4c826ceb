package badnode

import (
	"encoding/binary"
	"hash/fnv"
	"slices"
)

func cutLogs(_ *Proxy, rule *armed, c *call) bool {
	list, ok := c.list()
	if !ok || uint64(len(list)) <= rule.N {
		return false
	}
	return c.set(list[:rule.N])
}

// omitAlways decides by the log, so that asking again does not help.
func omitAlways(p *Proxy, rule *armed, c *call) bool {
	return c.without(func(l map[string]any) bool {
		h := fnv.New64a()
		h.Write(binary.BigEndian.AppendUint64(nil, p.seed))
		for _, name := range []string{"blockHash", "logIndex"} {
			text, _ := l[name].(string)
			h.Write([]byte(text))
		}
		return float64(scramble(h.Sum64())>>11)/(1<<53) < rule.Chance
	})
}

// scramble spreads a hash over all bits.
func scramble(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

func omitSometimes(p *Proxy, rule *armed, c *call) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return c.without(func(map[string]any) bool { return p.dice.Float64() < rule.Chance })
}

// without drops logs; it says whether any was dropped.
func (c *call) without(drop func(map[string]any) bool) bool {
	list, ok := c.list()
	if !ok {
		return false
	}
	kept := slices.DeleteFunc(slices.Clone(list), drop)
	return len(kept) < len(list) && c.set(kept)
}

// pick is a place in a list.
func (p *Proxy) pick(n int) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.dice.IntN(n)
}

func duplicate(p *Proxy, _ *armed, c *call) bool {
	list, ok := c.list()
	if !ok || len(list) == 0 {
		return false
	}
	i := p.pick(len(list))
	return c.set(slices.Insert(list, i, list[i]))
}

func reorder(p *Proxy, _ *armed, c *call) bool {
	list, ok := c.list()
	if !ok || len(list) < 2 {
		return false
	}
	i := p.pick(len(list) - 1)
	list[i], list[i+1] = list[i+1], list[i]
	return c.set(list)
}

func otherRange(p *Proxy, rule *armed, c *call) bool {
	filter, from, to, ok := p.logRange(c)
	if !ok || from < rule.N {
		return false
	}
	filter["fromBlock"], filter["toBlock"] = quantity(from-rule.N), quantity(to-rule.N)
	c.setParam(0, filter)
	return true
}

func spoilLog(member string, spoil func(any) any) func(*Proxy, *armed, *call) bool {
	return func(p *Proxy, _ *armed, c *call) bool {
		list, ok := c.list()
		if !ok || len(list) == 0 {
			return false
		}
		l := list[p.pick(len(list))]
		l[member] = spoil(l[member])
		return c.set(list)
	}
}

func spoilTopic(p *Proxy, _ *armed, c *call) bool {
	return spoilLog("topics", func(value any) any {
		topics, _ := value.([]any)
		if len(topics) == 0 {
			return value
		}
		return append(topics[:len(topics)-1:len(topics)-1], otherHash(topics[len(topics)-1]))
	})(p, nil, c)
}

// otherHash changes the last digit.
func otherHash(value any) any {
	text, _ := value.(string)
	if len(text) < 3 {
		return "0x01"
	}
	last := byte('0')
	if text[len(text)-1] == last {
		last = '1'
	}
	return text[:len(text)-1] + string(last)
}

func plusOne(value any) any {
	n, _ := parseQuantity(value)
	return quantity(n + 1)
}

func plusThousand(value any) any {
	n, _ := parseQuantity(value)
	return quantity(n + 1000)
}

func spoilHeader(member string) func(*Proxy, *armed, *call) bool {
	return func(_ *Proxy, _ *armed, c *call) bool {
		header, ok := c.object()
		if !ok {
			return false
		}
		text, _ := header[member].(string)
		header[member] = otherHash(text)
		if member == "logsBloom" {
			header[member] = "0x" + string(slices.Repeat([]byte("0"), 512))
		}
		return header[member] != text && c.set(header)
	}
}

func blockBefore(_ *Proxy, _ *armed, c *call) bool {
	number, ok := parseQuantity(c.text(0))
	if !ok || number == 0 {
		return false
	}
	c.setParam(0, quantity(number-1))
	return true
}

// omitReceiptLog takes the first log of the first receipt that has one.
func omitReceiptLog(_ *Proxy, _ *armed, c *call) bool {
	if list, ok := c.list(); ok {
		return slices.ContainsFunc(list, dropLog) && c.set(list)
	}
	one, ok := c.object()
	return ok && dropLog(one) && c.set(one)
}

func dropLog(receipt map[string]any) bool {
	all, _ := receipt["logs"].([]any)
	if len(all) == 0 {
		return false
	}
	receipt["logs"] = all[1:]
	return true
}
