package replay

import "github.com/ethereum/go-ethereum/common"

// blockID counts blocks as they were made, over all branches.
type blockID uint32

// block is what is kept of a block beside its JSON.
type block struct {
	hash   common.Hash
	parent blockID
	branch uint32
	number uint64
	time   uint64
	size   uint64 // of its RLP, without which no client is content
	gas    uint64

	header        span // its JSON, without braces
	ours          span // JSON of our contracts' logs, a comma after each
	logs, logsEnd uint32
	txs, txsEnd   uint32
}

// branch is a run of blocks that forked off another one.
type branch struct {
	parent uint32
	fork   uint64 // last number shared with parent
}

// tree is all blocks of all branches.
type tree struct {
	blocks   []block
	branches []branch
	winning  []blockID // by number
	byHash   map[common.Hash]blockID
}

// holds says whether a block is another one or descends from it.
func (t *tree) holds(b, ancestor blockID) bool {
	if b == ancestor {
		return true
	}
	above, below := &t.blocks[b], &t.blocks[ancestor]
	on, limit := above.branch, above.number
	for on != below.branch {
		if on == 0 {
			return false
		}
		limit = min(limit, t.branches[on].fork)
		on = t.branches[on].parent
	}
	return below.number <= limit
}

func (t *tree) head() blockID { return t.winning[len(t.winning)-1] }

// wins says whether a block is on the branch of the head.
func (t *tree) wins(b blockID) bool {
	number := t.blocks[b].number
	return number < uint64(len(t.winning)) && t.winning[number] == b
}

// ancestor of a block at a number, which is not above it.
func (t *tree) ancestor(b blockID, number uint64) blockID {
	for t.blocks[b].number > number {
		if t.wins(b) {
			return t.winning[number]
		}
		b = t.blocks[b].parent
	}
	return b
}
