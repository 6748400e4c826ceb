package daemon

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil"
)

var errHopeless = errors.New("hopeless")

// fakeWork runs tasks that do what a test says, and keeps a record.
type fakeWork struct {
	mutex   sync.Mutex
	tasks   []Task
	unlist  error
	fails   map[string]error // by name: Run returns it at once
	record  []string
	present map[string]int
}

func (f *fakeWork) Tasks() ([]Task, error) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	return slices.Clone(f.tasks), f.unlist
}

func (f *fakeWork) Run(ctx context.Context, t Task) error {
	f.mutex.Lock()
	f.record = append(f.record, "+"+t.Name+t.Version)
	f.present[t.Name]++
	err := f.fails[t.Name]
	if f.present[t.Name] > 1 {
		err = errors.New("started twice")
	}
	f.mutex.Unlock()
	if err == nil {
		<-ctx.Done()
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	f.present[t.Name]--
	f.record = append(f.record, "-"+t.Name+t.Version)
	return err
}

func (f *fakeWork) Hopeless(err error) bool { return errors.Is(err, errHopeless) }

func (f *fakeWork) change(do func()) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	do()
}

func (f *fakeWork) history() string {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	defer func() { f.record = nil }()
	return strings.Join(f.record, " ")
}

// supervise runs a test beside a supervisor, on a clock that only moves when all wait.
func supervise(t *testing.T, tasks []Task, test func(f *fakeWork, s *Supervisor)) {
	synctest.Test(t, func(t *testing.T) {
		f := &fakeWork{tasks: tasks, fails: map[string]error{}, present: map[string]int{}}
		s := NewSupervisor(f, SupervisorOptions{Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
		ctx, stop := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() { defer close(done); s.Run(ctx) }()
		synctest.Wait()
		test(f, s)
		stop()
		<-done
		for name, n := range f.present {
			if n != 0 {
				t.Errorf("%s still runs after the supervisor has ended", name)
			}
		}
	})
}

func states(s *Supervisor) string {
	var all []string
	for _, each := range s.Status() {
		all = append(all, each.Name+" "+string(each.State))
	}
	return strings.Join(all, ", ")
}

func want(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %q, want %q", what, got, want)
	}
}

func TestSupervisor_FollowsTheList(t *testing.T) {
	supervise(t, []Task{{Name: "a", Version: "1"}, {Name: "b", Version: "1"}}, func(f *fakeWork, s *Supervisor) {
		want(t, "at first", states(s), "a running, b running")
		f.history()
		f.change(func() {
			f.tasks = []Task{{Name: "a", Version: "1"}, {Name: "b", Version: "2"}, {Name: "c", Version: "1"}}
		})
		time.Sleep(5 * time.Second)
		synctest.Wait()
		want(t, "one changed and one new", states(s), "a running, b running, c running")
		want(t, "and the third is left alone", strings.Replace(f.history(), "+c1 +b2", "+b2 +c1", 1), "-b1 +b2 +c1")

		f.change(func() { f.tasks = []Task{{Name: "c", Version: "1"}} })
		time.Sleep(5 * time.Second)
		synctest.Wait()
		want(t, "two gone", states(s), "c running")

		f.change(func() { f.tasks, f.unlist = nil, errors.New("no such folder") })
		time.Sleep(time.Minute)
		synctest.Wait()
		want(t, "a list that cannot be read changes nothing", states(s), "c running")
	})
}

func TestSupervisor_ParksWhatIsHopelessUntilItChanges(t *testing.T) {
	supervise(t, []Task{{Name: "a", Version: "1"}, {Name: "b", Version: "1"}, {Name: "c", Fault: errors.New("no JSON")}}, func(f *fakeWork, s *Supervisor) {
		f.change(func() {
			f.fails["b"] = errHopeless
			f.tasks[1].Version = "2"
		})
		time.Sleep(time.Hour)
		synctest.Wait()
		want(t, "after an hour", states(s), "a running, b parked, c parked")
		want(t, "b was tried", strings.ReplaceAll(f.history(), "+a1 ", ""), "+b1 -b1 +b2 -b2")
		want(t, "the reason", s.Status()[1].Reason, "hopeless")
		want(t, "the reason", s.Status()[2].Reason, "no JSON")

		f.change(func() {
			delete(f.fails, "b")
			f.tasks[1].Version = "3"
			f.tasks[2] = Task{Name: "c", Version: "2"}
		})
		time.Sleep(5 * time.Second)
		synctest.Wait()
		want(t, "mended", states(s), "a running, b running, c running")
	})
}

func TestSupervisor_StartsAgainEverMoreSlowly(t *testing.T) {
	supervise(t, []Task{{Name: "a"}, {Name: "b", Version: "1"}}, func(f *fakeWork, s *Supervisor) {
		f.change(func() {
			f.fails["b"] = errors.New("node away")
			f.tasks[1].Version = "2"
		})
		time.Sleep(5*time.Second + time.Millisecond)
		synctest.Wait()
		want(t, "at once", states(s), "a running, b waiting")
		f.history()
		time.Sleep(2 * time.Minute) // tries at 1, 3, 7, 15, 31, 63 s and then every minute
		synctest.Wait()
		want(t, "in two minutes", f.history(), strings.TrimSpace(strings.Repeat("+b2 -b2 ", 6)))
		if got := s.Status()[1]; got.Restarts != 7 || got.Reason != "node away" {
			t.Errorf("got %+v, want 7 restarts", got)
		}
		f.change(func() { delete(f.fails, "b") })
		time.Sleep(time.Minute)
		synctest.Wait()
		want(t, "the node is back", states(s), "a running, b running")
		want(t, "and no reason is left", s.Status()[1].Reason, "")
	})
}

// Whoever looks at a file while it is written sees half of it.
func TestSupervisor_KeepsToWhatRunsWhileItsFileIsBroken(t *testing.T) {
	supervise(t, []Task{{Name: "a", Version: "1"}}, func(f *fakeWork, s *Supervisor) {
		f.change(func() { f.tasks[0] = Task{Name: "a", Version: "half", Fault: errors.New("no JSON")} })
		time.Sleep(time.Minute)
		synctest.Wait()
		want(t, "broken", states(s), "a running")
		want(t, "and it is said", s.Status()[0].Reason, "no JSON")
		want(t, "nothing was stopped", f.history(), "+a1")
		f.change(func() { f.tasks[0] = Task{Name: "a", Version: "1"} })
		time.Sleep(time.Minute)
		synctest.Wait()
		want(t, "as before", f.history()+s.Status()[0].Reason, "")
	})
}

func TestSupervisor_TellsStatesAsMetrics(t *testing.T) {
	supervise(t, []Task{{Name: "a"}, {Name: "b", Fault: errors.New("no JSON")}}, func(f *fakeWork, s *Supervisor) {
		expected := `
			# HELP almanac_network_state 1 for the state a network is in (running, waiting to be started again, parked), with the reason why it does not run.
			# TYPE almanac_network_state gauge
			almanac_network_state{network="a",reason="",state="running"} 1
			almanac_network_state{network="b",reason="no JSON",state="parked"} 1
		`
		if err := testutil.CollectAndCompare(s, strings.NewReader(expected), "almanac_network_state"); err != nil {
			t.Error(err)
		}
	})
}
