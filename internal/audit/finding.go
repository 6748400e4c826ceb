package audit

import (
	"errors"
	"fmt"
	"strings"

	"github.com/holiman/uint256"
)

// ErrNoState says that the node keeps no state as old as the segment, so that no contract can be asked: prove the logs by
// their receipts instead.
var ErrNoState = errors.New("node keeps no state that old")

// Omission says that rows and contracts do not fit together: the node left logs out, or it answers for another branch.
type Omission struct {
	From, To uint64    // blocks of the segment
	Findings []Finding // the first few
	More     int       // findings not listed
}

// Finding is one figure that does not add up.
type Finding struct {
	What     string // whose, and where
	Ours     string // by the rows
	Contract string // by the contract, or by the next row
}

const mostFindings = 16

func (o *Omission) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "logs of blocks %d to %d are not complete: ", o.From, o.To)
	for i, f := range o.Findings {
		if i > 0 {
			b.WriteString("; ")
		}
		fmt.Fprintf(&b, "%s: rows say %s, the contract %s", f.What, f.Ours, f.Contract)
	}
	if o.More > 0 {
		fmt.Fprintf(&b, "; and %d more", o.More)
	}
	return b.String()
}

func (s *segment) find(what, ours, contract string) {
	if len(s.omission.Findings) == mostFindings {
		s.omission.More++
		return
	}
	s.omission.Findings = append(s.omission.Findings, Finding{what, ours, contract})
}

// same finds fault when two figures differ.
func (s *segment) same(what string, ours, contract uint256.Int) {
	if ours != contract {
		s.find(what, text(ours), text(contract))
	}
}

// text is a figure in decimal; a difference below zero with its sign, an address as what it is.
func text(n uint256.Int) string {
	if n.Sign() < 0 {
		return "-" + new(uint256.Int).Neg(&n).Dec()
	}
	return n.Dec()
}

// here names the row that is being read.
func (s *segment) here(what string) string {
	return fmt.Sprintf("%s before log %d of block %d", what, s.row.LogIndex, s.block.Number)
}
