package daemon

import (
	"cmp"
	"context"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"
)

// Task is one thing that a Supervisor keeps running.
type Task struct {
	Name    string // tells tasks apart, and people which one it is
	Version string // changes where the task must be started anew
	Fault   error  // why it cannot be started as it stands
}

// State is where a task is.
type State string

// A task runs; waits, after it ended with an error, to be started again; or is parked: trying again as it stands is no use.
const (
	Running State = "running"
	Waiting State = "waiting"
	Parked  State = "parked"
)

// TaskStatus is a task, where it is, and why it does not run.
type TaskStatus struct {
	Name     string    `json:"name"`
	State    State     `json:"state"`
	Since    time.Time `json:"since"`
	Reason   string    `json:"reason,omitempty"`
	Restarts int       `json:"restarts"`
}

// Work is what a Supervisor asks of who knows the tasks.
type Work interface {
	// Tasks lists what should run now.
	Tasks() ([]Task, error)
	// Run runs a task until ctx ends, which is no error.
	Run(ctx context.Context, t Task) error
	// Hopeless tells an error of Run that trying again will not heal.
	Hopeless(err error) bool
}

// SupervisorOptions of a Supervisor. The zero value of a duration takes its default.
type SupervisorOptions struct {
	Poll         time.Duration // how often the list is looked at; 5s
	FirstPause   time.Duration // before a task that failed is started again; doubles up to LongestPause; 1s
	LongestPause time.Duration // 1m; who ran that long begins with FirstPause again
	Log          *slog.Logger
}

// Supervisor keeps tasks running, each for itself: one that fails, hangs or is changed stops no other.
type Supervisor struct {
	work    Work
	options SupervisorOptions

	mutex sync.Mutex
	tasks map[string]*supervised
}

// NewSupervisor makes a Supervisor.
func NewSupervisor(w Work, o SupervisorOptions) *Supervisor {
	o.Poll = cmp.Or(o.Poll, 5*time.Second)
	o.FirstPause = cmp.Or(o.FirstPause, time.Second)
	o.LongestPause = cmp.Or(o.LongestPause, time.Minute)
	return &Supervisor{work: w, options: o, tasks: map[string]*supervised{}}
}

// Run keeps the listed tasks running until ctx ends. A task that leaves the list is stopped, one whose version changes is
// stopped and started, and the others do not notice. A list that cannot be read changes nothing.
func (s *Supervisor) Run(ctx context.Context) {
	defer s.stopAll()
	ticker := time.NewTicker(s.options.Poll)
	defer ticker.Stop()
	for ctx.Err() == nil {
		if listed, err := s.work.Tasks(); err != nil {
			s.options.Log.Warn("list what to follow", "error", err)
		} else {
			s.adjust(ctx, listed)
		}
		select {
		case <-ctx.Done():
		case <-ticker.C:
		}
	}
}

// Status lists the tasks by name.
func (s *Supervisor) Status() []TaskStatus {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	var all []TaskStatus
	for _, name := range slices.Sorted(maps.Keys(s.tasks)) {
		all = append(all, s.tasks[name].status)
	}
	return all
}

// supervised is a task and the goroutine that runs it. Its status is guarded by the supervisor's mutex.
type supervised struct {
	task   Task
	status TaskStatus
	stop   context.CancelFunc
	done   chan struct{}
}

func (s *Supervisor) adjust(ctx context.Context, listed []Task) {
	wanted := map[string]Task{}
	for _, t := range listed {
		wanted[t.Name] = t
	}
	for name, running := range s.current() {
		if _, stays := wanted[name]; !stays {
			s.options.Log.Info("stop following", "network", name)
			s.end(running)
		}
	}
	for _, t := range listed {
		running := s.current()[t.Name]
		switch {
		case running == nil:
			s.begin(ctx, t)
		case running.task.Version == t.Version:
			s.note(running, nil)
		case t.Fault != nil && running.task.Fault == nil: // a file that somebody is writing: keep to what was there
			s.note(running, t.Fault)
		default:
			s.options.Log.Info("follow anew", "network", t.Name)
			s.end(running)
			s.begin(ctx, t)
		}
	}
}

func (s *Supervisor) current() map[string]*supervised {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return maps.Clone(s.tasks)
}

func (s *Supervisor) begin(ctx context.Context, t Task) {
	ctx, stop := context.WithCancel(ctx)
	running := &supervised{task: t, stop: stop, done: make(chan struct{})}
	s.mutex.Lock()
	s.tasks[t.Name] = running
	s.mutex.Unlock()
	s.set(running, Running, nil)
	go func() {
		defer close(running.done)
		s.keep(ctx, running)
	}()
}

// keep runs a task, again and again where that may help.
func (s *Supervisor) keep(ctx context.Context, running *supervised) {
	log := s.options.Log.With("network", running.task.Name)
	pause := s.options.FirstPause
	for ctx.Err() == nil {
		s.set(running, Running, nil)
		started := time.Now()
		err := running.task.Fault
		if err == nil {
			err = s.work.Run(ctx, running.task)
		}
		switch {
		case ctx.Err() != nil || err == nil:
			return
		case running.task.Fault != nil || s.work.Hopeless(err):
			log.Error("parked", "error", err)
			s.set(running, Parked, err)
			return
		}
		if time.Since(started) >= s.options.LongestPause {
			pause = s.options.FirstPause
		}
		log.Warn("failed", "error", err, "retry_in", pause)
		s.set(running, Waiting, err)
		sleep(ctx, pause)
		pause = min(2*pause, s.options.LongestPause)
	}
}

func sleep(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}

func (s *Supervisor) set(running *supervised, state State, reason error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	restarts := running.status.Restarts
	if state == Waiting {
		restarts++
	}
	running.status = TaskStatus{Name: running.task.Name, State: state, Since: time.Now(), Restarts: restarts}
	if reason != nil {
		running.status.Reason = reason.Error()
	}
}

// note says of a task that goes on why it is not what its file says, or that it is.
func (s *Supervisor) note(running *supervised, reason error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if running.status.State != Running {
		return
	}
	running.status.Reason = ""
	if reason != nil {
		running.status.Reason = reason.Error()
	}
}

// end stops a task and waits for its end.
func (s *Supervisor) end(running *supervised) {
	running.stop()
	<-running.done
	s.mutex.Lock()
	defer s.mutex.Unlock()
	delete(s.tasks, running.task.Name)
}

func (s *Supervisor) stopAll() {
	for _, running := range s.current() {
		running.stop()
	}
	for _, running := range s.current() {
		s.end(running)
	}
}
