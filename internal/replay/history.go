package replay

// history keeps every value that a key ever had, on every branch, and finds the one in force as of a block. Values are only
// added: a fork needs no undoing.
type history[K comparable, V any] struct {
	newest   map[K]uint32 // place of the latest version, counted from 1
	versions []version[V]
}

type version[V any] struct {
	block  blockID
	before uint32 // place of the version before, on whatever branch; 0 for none
	far    uint32 // place of one long before, so that what lies between may be jumped over
	depth  uint32 // versions of the key before this one
	number uint64 // of the block
	low    uint64 // lowest number of this version and of those between it and far
	value  V
}

func newHistory[K comparable, V any](room int) history[K, V] {
	return history[K, V]{newest: map[K]uint32{}, versions: make([]version[V], 0, room)}
}

// at is the value of a key at the end of a block, or the zero value. Where all versions up to one long before are of higher
// blocks, none of them is looked at: n versions take some log n steps.
func (h *history[K, V]) at(t *tree, b blockID, key K) (value V, some bool) {
	number := t.blocks[b].number
	for place := h.newest[key]; place != 0; {
		v := &h.versions[place-1]
		switch {
		case v.low > number:
			place = v.far
		case v.number <= number && t.holds(b, v.block):
			return v.value, true
		default:
			place = v.before
		}
	}
	return value, false
}

// put sets the value of a key from a block on. That block is the newest of the tree.
func (h *history[K, V]) put(t *tree, b blockID, key K, value V) {
	place := h.newest[key]
	if place != 0 && h.versions[place-1].block == b {
		h.versions[place-1].value = value
		return
	}
	number := t.blocks[b].number
	v := version[V]{block: b, before: place, far: place, number: number, low: number, value: value}
	if place != 0 {
		v.depth = h.versions[place-1].depth + 1
		h.reach(&v)
	}
	h.versions = append(h.versions, v)
	h.newest[key] = uint32(len(h.versions))
}

// reach doubles the jump of a version where the two before it jump equally far, as digits of a skew-binary number carry.
func (h *history[K, V]) reach(v *version[V]) {
	one := &h.versions[v.before-1]
	if one.far == 0 {
		return
	}
	two := &h.versions[one.far-1]
	if two.far == 0 || one.depth-two.depth != two.depth-h.versions[two.far-1].depth {
		return
	}
	v.far, v.low = two.far, min(v.number, one.low, two.low)
}
