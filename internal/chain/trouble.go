package chain

import (
	"fmt"
	"time"
)

// Trouble says why a node gave no answer that could be judged.
type Trouble struct {
	Node   string // scheme and host
	Method string
	Kind   Kind
	After  time.Duration // Busy: when the node wants to be asked again; 0 when it did not say
	Width  uint64        // TooMuch: how many blocks the node would take; 0 when it did not say
	Err    error
}

func (t *Trouble) Error() string {
	return fmt.Sprintf("node at %s: %s: %s: %v", t.Node, t.Method, t.Kind, t.Err)
}

func (t *Trouble) Unwrap() error { return t.Err }

// Kind of trouble tells what helps against it.
type Kind string

// What a node may do instead of answering.
const (
	TooMuch  Kind = "too much asked" // ask for less
	Busy     Kind = "rate limited"   // ask later
	Down     Kind = "unavailable"    // refuses connections, breaks them, 5xx, or a page instead of an answer: ask another
	Hung     Kind = "timeout"        // ask another, or for less
	Garbled  Kind = "garbled"        // truncated, answers missing, twice or to other questions: ask another
	Lacking  Kind = "lacks it"       // does not have the block or its state: ask another, or later
	Unserved Kind = "not served"     // does not know the method: do without
	Reverted Kind = "reverted"       // the contract said no, and would anywhere
	Refused  Kind = "refused"        // any other error of its own: ask another
)

// label is the kind as metrics have it.
func (k Kind) label() string {
	switch k {
	case TooMuch:
		return "too_much"
	case Busy:
		return "rate_limited"
	case Lacking:
		return "lacking"
	case Unserved:
		return "not_served"
	}
	return string(k)
}
