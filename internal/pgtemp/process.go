package pgtemp

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// patience is how long an orderly stop may take before the next, harder one.
const patience = 20 * time.Second

// process is a running postgres. err is its end, to be read once done is closed.
type process struct {
	cmd  *exec.Cmd
	done chan struct{}
	err  error
}

// arguments of a postgres that keeps to its folder and to loopback.
func arguments(o Options, f *folder, port int) []string {
	settings := map[string]string{
		"listen_addresses":           "127.0.0.1",
		"unix_socket_directories":    "",
		"dynamic_shared_memory_type": "mmap", // files in the folder, which go with it
		"max_connections":            "200",
		"timezone":                   "UTC",
		"log_timezone":               "UTC",
	}
	if !o.Durable {
		settings["fsync"], settings["synchronous_commit"], settings["full_page_writes"] = "off", "off", "off"
		settings["max_wal_size"] = "256MB"
	}
	maps.Copy(settings, o.Settings)
	arguments := []string{"-D", f.data(), "-p", strconv.Itoa(port)}
	for _, name := range slices.Sorted(maps.Keys(settings)) {
		arguments = append(arguments, "-c", name+"="+settings[name])
	}
	return arguments
}

// environment keeps the starter's PG… variables and locale out of the server.
func environment() []string {
	return []string{"LC_ALL=C", "TZ=UTC", "PATH=" + os.Getenv("PATH")}
}

// launch starts postgres and waits until it takes connections.
func launch(ctx context.Context, bin binaries, f *folder, arguments []string) (*process, error) {
	log, err := os.OpenFile(f.log(), os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	cmd := exec.Command(bin.postgres(), arguments...)
	cmd.Dir, cmd.Env, cmd.Stdout, cmd.Stderr = f.data(), environment(), log, log
	cmd.SysProcAttr = attributes(f.who)
	cmd.SysProcAttr.Setpgid = true // Ctrl-C is for the starter, who then closes in its own order

	p := &process{cmd: cmd, done: make(chan struct{})}
	started := make(chan error)
	go p.watch(started)
	if err := <-started; err != nil {
		return nil, fmt.Errorf("start postgres: %w", err)
	}
	if err := p.awaitReady(ctx, f); err != nil {
		p.stop(false)
		return nil, err
	}
	return p, nil
}

// watch starts the process and waits for its end on one thread: the kernel's death signal fires when the thread that
// started the child ends, not the process.
func (p *process) watch(started chan<- error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	err := p.cmd.Start()
	started <- err
	if err == nil {
		p.err = p.cmd.Wait()
		close(p.done)
	}
}

func (p *process) awaitReady(ctx context.Context, f *folder) error {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		if status := readPostmaster(f.data()); status.pid == p.cmd.Process.Pid && status.ready {
			return nil
		}
		select {
		case <-p.done:
			return fmt.Errorf("start postgres: %s", f.lastComplaint(p.err))
		case <-ctx.Done():
			return fmt.Errorf("start postgres: %w", ctx.Err())
		case <-tick.C:
		}
	}
}

// stop ends postgres and waits. An orderly stop writes everything down first; else nobody will read the data again.
func (p *process) stop(orderly bool) {
	signals := []os.Signal{syscall.SIGINT, syscall.SIGQUIT, syscall.SIGKILL}
	if !orderly {
		signals = signals[1:]
	}
	for _, signal := range signals {
		_ = p.cmd.Process.Signal(signal)
		select {
		case <-p.done:
			return
		case <-time.After(patience):
		}
	}
	<-p.done
}

// postmaster is what a running postgres writes about itself into its data folder.
type postmaster struct {
	pid                 int
	segmentKey, segment int // of shared memory
	ready               bool
}

// readPostmaster reads the file that a postgres keeps while it runs, and leaves behind when it is killed.
func readPostmaster(data string) postmaster {
	text, err := os.ReadFile(filepath.Join(data, "postmaster.pid"))
	if err != nil {
		return postmaster{}
	}
	var p postmaster
	lines := strings.Split(string(text), "\n")
	p.pid, _ = strconv.Atoi(strings.TrimSpace(lines[0]))
	if len(lines) > 6 {
		_, _ = fmt.Sscan(lines[6], &p.segmentKey, &p.segment)
	}
	if len(lines) > 7 {
		state := strings.TrimSpace(lines[7])
		p.ready = state == "ready" || state == "standby" // a replica takes reads
	}
	return p
}

func freePort() (int, error) {
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return 0, fmt.Errorf("find a free port: %w", err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	return port, errors.Join(listener.Close())
}
