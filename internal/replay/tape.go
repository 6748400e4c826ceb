package replay

// tape is bytes that are only added to. What was read from it stays as it is.
type tape struct{ bytes []byte }

// span is a part of a tape.
type span struct{ from, to uint64 }

func (t *tape) end() uint64 { return uint64(len(t.bytes)) }

func (t *tape) read(s span) []byte { return t.bytes[s.from:s.to:s.to] }
