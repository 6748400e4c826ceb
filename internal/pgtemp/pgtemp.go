package pgtemp

import (
	"context"
	"fmt"
	"net/url"
	"strconv"
	"sync"
)

// Options says which server Start brings up. The zero value is a throw-away on a free port.
type Options struct {
	// Dir names a folder to keep the data in. Empty: a temporary folder that goes with Close.
	Dir string
	// Durable keeps commits over a crash of the machine. Without it a server is faster, and only a clean Close is safe.
	Durable bool
	// Memory puts a temporary folder into memory where the system offers that (Linux, with room in /dev/shm): cloning a
	// database is mostly the making of files.
	Memory bool
	// Port on 127.0.0.1. Zero: a free one.
	Port int
	// Settings are further server settings by name, as in postgresql.conf.
	Settings map[string]string
}

// Server is a running Postgres. Its methods may be called from any goroutine.
type Server struct {
	folder  *folder
	process *process
	port    int
	durable bool

	closing  sync.Once
	closeErr error
}

// Start brings a server up and returns once it takes connections. ctx bounds the start only; Close ends the server.
func Start(ctx context.Context, o Options) (*Server, error) {
	who := serverUser()
	bin, err := findBinaries()
	if err != nil {
		return nil, err
	}
	f, err := openFolder(o, who)
	if err != nil {
		return nil, err
	}
	s, err := start(ctx, o, f, bin)
	if err != nil {
		f.release()
		return nil, err
	}
	return s, nil
}

func start(ctx context.Context, o Options, f *folder, bin binaries) (*Server, error) {
	bin, err := bin.usable(ctx, f)
	if err != nil {
		return nil, err
	}
	if err := f.provideCluster(ctx, bin, o.Durable); err != nil {
		return nil, err
	}
	for try := 1; ; try++ {
		port := o.Port
		if port == 0 {
			if port, err = freePort(); err != nil {
				return nil, err
			}
		}
		p, err := launch(ctx, bin, f, arguments(o, f, port))
		if err == nil {
			return &Server{folder: f, process: p, port: port, durable: o.Durable || f.kept}, nil
		}
		// Another process may take a free port between our look and postgres's bind.
		if o.Port != 0 || try == 5 || !f.logMentions("could not bind") {
			return nil, err
		}
	}
}

// URL is the address of a database of this server, superuser and password included.
func (s *Server) URL(database string) string {
	u := url.URL{
		Scheme:   "postgres",
		User:     url.UserPassword(superuser, s.folder.password),
		Host:     "127.0.0.1:" + strconv.Itoa(s.port),
		Path:     "/" + database,
		RawQuery: "sslmode=disable",
	}
	return u.String()
}

// Dir is the folder the server lives in.
func (s *Server) Dir() string { return s.folder.path }

// Port is the port on 127.0.0.1.
func (s *Server) Port() int { return s.port }

// Done is closed when postgres has ended, by Close or by itself.
func (s *Server) Done() <-chan struct{} { return s.process.done }

// Close stops the server, waits for its end and removes a temporary folder. Calling it again is harmless. It reports
// a server that had ended by itself.
func (s *Server) Close() error {
	s.closing.Do(func() {
		select {
		case <-s.process.done:
			s.closeErr = fmt.Errorf("postgres ended by itself: %s", s.folder.lastComplaint(s.process.err))
		default:
			s.process.stop(s.durable)
		}
		if err := s.folder.release(); err != nil && s.closeErr == nil {
			s.closeErr = err
		}
	})
	return s.closeErr
}
