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
	value  V
}

func newHistory[K comparable, V any](room int) history[K, V] {
	return history[K, V]{newest: map[K]uint32{}, versions: make([]version[V], 0, room)}
}

// at is the value of a key at the end of a block, or the zero value.
func (h *history[K, V]) at(t *tree, b blockID, key K) (value V, some bool) {
	for place := h.newest[key]; place != 0; {
		v := &h.versions[place-1]
		if t.holds(b, v.block) {
			return v.value, true
		}
		place = v.before
	}
	return value, false
}

// put sets the value of a key from a block on. That block is the newest of the tree.
func (h *history[K, V]) put(b blockID, key K, value V) {
	place := h.newest[key]
	if place != 0 && h.versions[place-1].block == b {
		h.versions[place-1].value = value
		return
	}
	h.versions = append(h.versions, version[V]{b, place, value})
	h.newest[key] = uint32(len(h.versions))
}
