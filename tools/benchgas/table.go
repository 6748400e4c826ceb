package main

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// line is a row with its figures, as it is printed in either form.
type line struct {
	Operation    string            `json:"operation"`
	Gas          map[string]uint64 `json:"gas"` // by column; what a protocol does not have is left out
	Reach        uint64            `json:"reach,omitempty"`
	ReachLocking uint64            `json:"reachLocking,omitempty"`
	BestOfNine   uint64            `json:"bestOfNine,omitempty"`
	BestHere     uint64            `json:"bestPeerHere,omitempty"`
}

// lines joins the rows with what was measured.
func lines(rows []row, figures map[string]map[string]uint64) []line {
	var all []line
	for _, r := range rows {
		l := line{Operation: r.name, Gas: map[string]uint64{}, Reach: r.reach, ReachLocking: r.reachLocking, BestOfNine: r.best}
		for _, c := range columns {
			if gas := figures[r.name][c]; gas != 0 {
				l.Gas[c] = gas
			}
		}
		for _, p := range peers {
			if gas := l.Gas[p]; gas != 0 && (l.BestHere == 0 || gas < l.BestHere) {
				l.BestHere = gas
			}
		}
		all = append(all, l)
	}
	return all
}

// ratio is ours, liquid, over the best peer's of this run.
func (l line) ratio() string {
	if l.BestHere == 0 || l.Gas[columnLiquid] == 0 {
		return dash
	}
	return strconv.FormatFloat(float64(l.Gas[columnLiquid])/float64(l.BestHere), 'f', 3, 64)
}

// missed says in words what is above its reach or above a peer. A trigger that costs the same with more pools is missed once.
func missed(all []line) []string {
	var words []string
	all = slices.CompactFunc(slices.Clone(all), func(a, b line) bool {
		return a.Reach == b.Reach && a.Gas[columnLiquid] == b.Gas[columnLiquid] && strings.HasPrefix(a.Operation, "trigger")
	})
	for _, l := range all {
		words = append(words, above(l, columnLiquid, "reach", l.Reach)...)
		words = append(words, above(l, columnLocking, "reach", l.ReachLocking)...)
	}
	for _, l := range all {
		words = append(words, above(l, columnLiquid, "the best peer here", l.BestHere)...)
		words = append(words, above(l, columnLiquid, "the best of nine peers", l.BestOfNine)...)
	}
	return words
}

func above(l line, column, than string, bound uint64) []string {
	gas := l.Gas[column]
	if bound == 0 || gas <= bound {
		return nil
	}
	over := gas - bound
	return []string{fmt.Sprintf("%s, %s: %s is %s (%.1f %%) above %s, %s",
		l.Operation, column, thousands(gas), thousands(over), 100*float64(over)/float64(bound), than, thousands(bound))}
}

// printTable writes the table for people.
func printTable(w io.Writer, head []string, all []line) error {
	titles := []string{"operation"}
	titles = append(titles, columns...)
	titles = append(titles, "reach", "reach locking", "best of nine", "ours/best here")
	table := [][]string{titles}
	for _, l := range all {
		cells := []string{l.Operation}
		for _, c := range columns {
			cells = append(cells, thousands(l.Gas[c]))
		}
		table = append(table, append(cells, thousands(l.Reach), thousands(l.ReachLocking), thousands(l.BestOfNine), l.ratio()))
	}
	text := strings.Join(head, "\n") + "\n\n" + align(table) + "\n"
	if words := missed(all); len(words) > 0 {
		text += "missed:\n  " + strings.Join(words, "\n  ") + "\n"
	} else {
		text += "missed: nothing\n"
	}
	_, err := io.WriteString(w, text)
	return err
}

// align sets the first column left and the others right.
func align(table [][]string) string {
	widths := make([]int, len(table[0]))
	for _, cells := range table {
		for i, cell := range cells {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	var text strings.Builder
	for _, cells := range table {
		for i, cell := range cells {
			gap := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if i == 0 {
				text.WriteString(cell + gap)
				continue
			}
			text.WriteString("  " + gap + cell)
		}
		text.WriteByte('\n')
	}
	return text.String()
}

const dash = "–"

// thousands writes a figure with commas; 0 is one that is not there.
func thousands(n uint64) string {
	if n == 0 {
		return dash
	}
	digits := strconv.FormatUint(n, 10)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}
