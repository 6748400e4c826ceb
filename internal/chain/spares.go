package chain

// spares keep a few things for good that are used again and dear to make: a sync.Pool loses what it holds to the garbage collector.
type spares[T any] chan *T

func (s spares[T]) take() *T {
	select {
	case x := <-s:
		return x
	default:
		return new(T)
	}
}

func (s spares[T]) give(x *T) {
	select {
	case s <- x:
	default:
	}
}
