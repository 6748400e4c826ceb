package badnode

import (
	"net/http"
	"slices"
	"strconv"
	"time"
)

var page = []byte("<html><head><title>Bad gateway</title></head><body><h1>Please try again later</h1></body></html>")

// spoilWire lets the first rule of the connection that strikes have the whole answer.
func (p *Proxy) spoilWire(calls []*call, a *answer) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, rule := range p.rules {
		concerns := func(c *call) bool { return len(rule.Methods) == 0 || slices.Contains(rule.Methods, c.Method) }
		if rule.fault.wire == nil || !slices.ContainsFunc(calls, concerns) {
			continue
		}
		if rule.strikes(p, calls[slices.IndexFunc(calls, concerns)].Method) {
			rule.fault.wire(p, rule, a)
			p.hit(rule)
			return
		}
	}
}

func status(code int, body []byte) func(*Proxy, *armed, *answer) {
	return func(_ *Proxy, _ *armed, a *answer) {
		a.status, a.body = code, body
		if code != http.StatusOK || len(body) > 0 {
			a.header.Set("Content-Type", "text/html")
		}
	}
}

func retryAfter(_ *Proxy, rule *armed, a *answer) {
	a.status, a.body = http.StatusTooManyRequests, nil
	a.header.Set("Retry-After", strconv.FormatUint(rule.N, 10))
}

func truncate(_ *Proxy, _ *armed, a *answer) { a.body = a.body[:len(a.body)/2] }

// reset promises the whole answer, sends half of it and breaks the connection.
func reset(_ *Proxy, _ *armed, a *answer) {
	a.send = func(w http.ResponseWriter, _ *http.Request, a *answer) {
		w.Header().Set("Content-Length", strconv.Itoa(len(a.body)))
		w.WriteHeader(a.status)
		w.Write(a.body[:len(a.body)/2])
		http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	}
}

func hang(_ *Proxy, _ *armed, a *answer) {
	a.send = func(_ http.ResponseWriter, r *http.Request, _ *answer) {
		<-r.Context().Done()
		panic(http.ErrAbortHandler)
	}
}

func slow(_ *Proxy, rule *armed, a *answer) {
	wait := rule.Wait
	a.send = func(w http.ResponseWriter, r *http.Request, a *answer) {
		if pause(r, wait) {
			w.WriteHeader(a.status)
			w.Write(a.body)
		}
	}
}

// pieces in which a trickling answer comes.
const pieces = 10

func trickle(_ *Proxy, rule *armed, a *answer) {
	wait := rule.Wait / pieces
	a.send = func(w http.ResponseWriter, r *http.Request, a *answer) {
		w.WriteHeader(a.status)
		for part := range slices.Chunk(a.body, len(a.body)/pieces+1) {
			if !pause(r, wait) {
				return
			}
			w.Write(part)
			http.NewResponseController(w).Flush()
		}
	}
}

// pause waits; false: the client left.
func pause(r *http.Request, wait time.Duration) bool {
	select {
	case <-time.After(wait):
		return true
	case <-r.Context().Done():
		return false
	}
}
