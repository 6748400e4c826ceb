package main

import (
	"testing"
	"time"
)

func TestParseStat_CountsFieldsBehindTheName(t *testing.T) {
	p, err := parseStat("42 (a ) (b) S 7 42 42 0 -1 4194304 100 200 0 0 11 22 33 44 20 0 1 0 5 6 7")
	if err != nil {
		t.Fatal(err)
	}
	if p.parent != 7 || p.cpu != 110*tick {
		t.Errorf("got parent %d and %s, want 7 and %s", p.parent, p.cpu, 110*tick)
	}
	for _, stat := range []string{"", "42 (a) S 7", "42 (a) S x 42 42 0 -1 4194304 100 200 0 0 11 22 33 44", "42 (a) S 7 42 42 0 -1 4194304 100 200 0 0 11 22 33 y"} {
		if p, err := parseStat(stat); err == nil {
			t.Errorf("%q: got %v, want an error", stat, p)
		}
	}
}

func TestParsePeak_ReadsTheHighWaterMark(t *testing.T) {
	if got := parsePeak("Name:\ta\nVmPeak:\t  9 kB\nVmHWM:\t    1024 kB\nVmRSS:\t 5 kB\n"); got != 1<<20 {
		t.Errorf("got %d, want %d", got, 1<<20)
	}
	if got := parsePeak("Name:\ta\n"); got != 0 {
		t.Errorf("a kernel thread: got %d, want 0", got)
	}
}

func TestDescends_EndsInACircle(t *testing.T) {
	all := map[int]process{1: {parent: 0}, 2: {parent: 1}, 3: {parent: 2}, 8: {parent: 9}, 9: {parent: 8}}
	for pid, want := range map[int]bool{1: false, 2: true, 3: true, 8: false, 99: false} {
		if got := descends(all, pid, 2); got != want {
			t.Errorf("%d descends from 2: got %v, want %v", pid, got, want)
		}
	}
}

func TestPer100k_ScalesToEvents(t *testing.T) {
	f := figures{events: 50_000, wall: 2 * time.Second, client: usage{cpu: time.Second}}
	if f.rate() != 25_000 || f.per100k(f.client.cpu) != 2 {
		t.Errorf("got %v events/s and %v s/100k, want 25000 and 2", f.rate(), f.per100k(f.client.cpu))
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
