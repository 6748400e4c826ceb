package histories

import (
	"io"
	"net"
	"net/url"
	"sync"
)

// relay carries a life's connections to Postgres, until it is torn.
type relay struct {
	listener net.Listener
	to       string
	tick     func() // before each message of the client

	mu     sync.Mutex
	lines  map[*line]bool
	closed bool
	end    sync.WaitGroup
}

// line is one connection.
type line struct{ client, server *net.TCPConn }

func newRelay(databaseURL string, tick func()) (*relay, string, error) {
	u, err := url.Parse(databaseURL)
	if err != nil {
		return nil, "", err
	}
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return nil, "", err
	}
	r := &relay{listener: listener, to: u.Host, tick: tick, lines: map[*line]bool{}}
	r.end.Go(r.accept)
	u.Host = listener.Addr().String()
	return r, u.String(), nil
}

func (r *relay) accept() {
	for {
		client, err := r.listener.Accept()
		if err != nil {
			return
		}
		server, err := net.Dial("tcp4", r.to)
		if err != nil { // Postgres is down
			client.Close()
			continue
		}
		l := &line{client.(*net.TCPConn), server.(*net.TCPConn)}
		if !r.hold(l) {
			continue
		}
		r.end.Go(func() { r.up(l) })
		r.end.Go(func() {
			io.Copy(l.client, l.server)
			l.client.Close()
		})
	}
}

func (r *relay) hold(l *line) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		l.client.Close()
		l.server.Close()
		return false
	}
	r.lines[l] = true
	return true
}

// up carries what the client says. Once the client has gone, what it said is still heard: a commit may be under way.
func (r *relay) up(l *line) {
	buffer := make([]byte, 64<<10)
	for {
		n, err := l.client.Read(buffer)
		if n > 0 {
			r.tick()
			if _, err := l.server.Write(buffer[:n]); err != nil {
				break
			}
		}
		if err != nil {
			break
		}
	}
	l.client.Close()
	l.server.CloseWrite()
	r.mu.Lock()
	delete(r.lines, l)
	r.mu.Unlock()
}

// tear breaks every connection. deaf: also towards Postgres, so that what is on its way there is lost; else Postgres still hears
// it, and only the answer is lost.
func (r *relay) tear(deaf bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for l := range r.lines {
		l.client.Close()
		if deaf {
			l.server.SetLinger(0)
			l.server.Close()
		}
	}
}

// close tears, and takes no more connections.
func (r *relay) close(deaf bool) {
	r.mu.Lock()
	r.closed = true
	r.mu.Unlock()
	r.listener.Close()
	r.tear(deaf)
}

// wait until all is carried, so that a killed life's last words are in before the next life looks.
func (r *relay) wait() { r.end.Wait() }

// ports that Postgres sees the client at.
func (r *relay) ports() (ports []int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for l := range r.lines {
		ports = append(ports, l.server.LocalAddr().(*net.TCPAddr).Port)
	}
	return ports
}
