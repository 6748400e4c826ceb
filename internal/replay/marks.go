package replay

// SetFinalized fixes the number up to which the chain is final, and safe; from then on it does not follow the head.
func (c *Chain) SetFinalized(number uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.finalized, c.safe, c.marked = number, number, true
}

// SetSafe fixes the number up to which the chain is safe.
func (c *Chain) SetSafe(number uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.safe, c.marked = number, true
}

// marks are the numbers up to which the chain is safe and final: half as deep and as deep as the options say.
func (c *Chain) marks() (safe, finalized uint64) {
	head := uint64(len(c.tree.winning) - 1)
	if c.marked {
		return min(c.safe, head), min(c.finalized, head)
	}
	depth := c.cast.options.FinalizedDepth
	return head - min(head, depth/2), head - min(head, depth)
}
