package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// outcome is what came of a peer over all rounds.
type outcome struct {
	peer    string
	version string
	runs    []figures
	reason  string // why there are no runs, or fewer
	failed  bool   // the peer could be had, and then a run went wrong
}

// median of a measure over the runs.
func (o outcome) median(measure func(figures) float64) float64 {
	all := make([]float64, len(o.runs))
	for i, f := range o.runs {
		all[i] = measure(f)
	}
	return median(all)
}

// median is the middle one; the lower of two.
func median(all []float64) float64 {
	slices.Sort(all)
	return all[(len(all)-1)/2]
}

// times is how many times as fast as another peer this one is: the median over the rounds, each compared in itself, because
// what else the machine does moves both. One that did not run in every round is compared by medians.
func (o outcome) times(other outcome) float64 {
	if len(o.runs) != len(other.runs) {
		return o.median(figures.rate) / other.median(figures.rate)
	}
	ratios := make([]float64, len(o.runs))
	for i := range o.runs {
		ratios[i] = o.runs[i].rate() / other.runs[i].rate()
	}
	return median(ratios)
}

func (o outcome) rates() (low, high float64) {
	for i, f := range o.runs {
		if r := f.rate(); i == 0 {
			low, high = r, r
		} else {
			low, high = min(low, r), max(high, r)
		}
	}
	return low, high
}

// titles of the table's columns. Times are processor time, user and system.
var titles = []string{"", "events/s", "range", "runs", "to ours", "client CPU s/100k", "Postgres CPU s/100k", "peak RSS MB", "events", "version"}

// printTable writes what was measured, a line a peer, and then a line for each that could not be had or failed.
func printTable(w io.Writer, outcomes []outcome, reference string) error {
	var ours outcome
	for _, o := range outcomes {
		if o.peer == reference {
			ours = o
		}
	}
	table := [][]string{titles}
	var missing strings.Builder
	for _, o := range outcomes {
		if len(o.runs) > 0 {
			table = append(table, o.cells(ours))
		}
		if o.reason != "" {
			fmt.Fprintf(&missing, "%s: %s\n", o.peer, o.reason)
		}
	}
	text := align(table)
	if missing.Len() > 0 {
		text += "\nnot measured, or not in every round:\n" + missing.String()
	}
	_, err := io.WriteString(w, text)
	return err
}

func (o outcome) cells(ours outcome) []string {
	low, high := o.rates()
	ratio := dash
	if len(ours.runs) > 0 {
		ratio = fmt.Sprintf("%.3f", o.times(ours))
	}
	memory := dash
	if peak := o.median(clientPeak); peak > 0 {
		memory = fmt.Sprintf("%.0f", peak/1e6)
	}
	return []string{
		o.peer, thousands(o.median(figures.rate)), thousands(low) + "–" + thousands(high), fmt.Sprint(len(o.runs)), ratio,
		fmt.Sprintf("%.2f", o.median(clientCPU)),
		fmt.Sprintf("%.2f", o.median(postgresCPU)),
		memory, thousands(float64(o.runs[0].events)), o.version,
	}
}

const dash = "–"

// align sets the first and the last column left and the others right.
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
			switch i {
			case 0:
				text.WriteString(cell + gap)
			case len(cells) - 1:
				text.WriteString("  " + cell)
			default:
				text.WriteString("  " + gap + cell)
			}
		}
		text.WriteByte('\n')
	}
	return text.String()
}

// thousands writes a figure without decimals, with commas.
func thousands(v float64) string {
	digits := fmt.Sprintf("%.0f", v)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

func milliseconds(d time.Duration) string { return fmt.Sprintf("%.1f", float64(d.Microseconds())/1e3) }
