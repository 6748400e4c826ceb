package replay

// rolled is the flow as it stands in a later epoch.
func (f flow) rolled(epoch uint64) flow {
	for range min(epoch-f.epoch, ahead+1) {
		for k := range f.now {
			f.before[k].Add(&f.before[k], &f.now[k])
			f.now[k] = f.ahead[k][0]
			copy(f.ahead[k][:], f.ahead[k][1:])
			f.ahead[k][ahead-1] = num{}
		}
	}
	f.epoch = epoch
	return f
}

// spread puts an amount evenly into so many epochs after the running one.
func (f *flow) spread(kind int, epochs uint64, amount *num) {
	given := new(num)
	for i := range epochs {
		by := div(mulSmall(amount, i+1), small(epochs))
		f.ahead[kind][i].Add(&f.ahead[kind][i], sub(by, given))
		given = by
	}
}

// flowed is all that streamed of a place by now.
func (w *world) flowed(pool, place uint32) *num {
	f, _ := w.flows.at(w.tree, w.block, flowKey{pool, place})
	f = f.rolled(w.epoch(w.time))
	sum := new(num)
	for k := range f.now {
		sum.Add(sum, &f.before[k])
		sum.Add(sum, div(mulSmall(&f.now[k], w.into(w.time)), small(w.length)))
	}
	return sum
}

// scheduled is what is to stream of a place.
func (w *world) scheduled(pool, place uint32) *num {
	f, _ := w.flows.at(w.tree, w.block, flowKey{pool, place})
	sum := new(num)
	for k := range f.now {
		sum.Add(sum, &f.before[k])
		sum.Add(sum, &f.now[k])
		for i := range f.ahead[k] {
			sum.Add(sum, &f.ahead[k][i])
		}
	}
	return sub(sum, w.flowed(pool, place))
}
