package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
)

func shell(t *testing.T, script string) program {
	return program{name: "shell", path: "sh", args: []string{"-c", script}, log: filepath.Join(t.TempDir(), "log")}
}

func TestUntil_ReportsAChildThatEndsTooEarly(t *testing.T) {
	c, err := start(shell(t, "echo first; echo no such table; exit 3"))
	must(t, err)
	defer c.stop()
	err = c.until(t.Context(), time.Millisecond, "rows", func(context.Context) (bool, error) { return false, nil })
	if err == nil || !strings.Contains(err.Error(), "exit status 3") || !strings.Contains(err.Error(), "no such table") {
		t.Errorf("got %v, want the exit status and the last words", err)
	}
}

func TestUntil_GivesUpWithTheReason(t *testing.T) {
	c, err := start(shell(t, "sleep 60"))
	must(t, err)
	defer c.stop()
	late := errors.New("not done after an instant")
	ctx, cancel := context.WithTimeoutCause(t.Context(), time.Millisecond, late)
	defer cancel()
	if err := c.until(ctx, time.Millisecond, "rows", func(context.Context) (bool, error) { return false, nil }); !errors.Is(err, late) {
		t.Errorf("got %v, want %v", err, late)
	}
}

// A program's helpers go with it, also where it ends before them.
func TestStop_EndsTheWholeGroup(t *testing.T) {
	c, err := start(shell(t, "sleep 60 & echo $!"))
	must(t, err)
	<-c.done
	helper, err := strconv.Atoi(c.lastWords(1))
	must(t, err)
	c.stop()
	for began := time.Now(); ; {
		stat, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(helper), "stat"))
		if err != nil || strings.Contains(string(stat), ") Z ") {
			return
		}
		if time.Since(began) > patience {
			t.Fatalf("helper %d outlived its program", helper)
		}
		runtime.Gosched()
	}
}

func TestFinish_TellsHowAProgramFailed(t *testing.T) {
	if err := finish(t.Context(), shell(t, "echo all is well")); err != nil {
		t.Errorf("got %v, want none", err)
	}
	if err := finish(t.Context(), shell(t, "echo 403 Forbidden >&2; exit 1")); err == nil || !strings.Contains(err.Error(), "403 Forbidden") {
		t.Errorf("got %v, want what the program said", err)
	}
}
