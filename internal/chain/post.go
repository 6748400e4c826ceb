package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"almanac/internal/wire"
)

// maxAnswer bounds what one answer may take of our memory, unpacked.
const maxAnswer = 64 << 20

// poster carries calls by HTTP.
type poster struct {
	url    string // without its secrets: the client puts them back
	client *http.Client
	ids    atomic.Uint64
}

func (p *poster) close() { p.client.CloseIdleConnections() }

func (p *poster) carry(ctx context.Context, calls []call) (*reply, error) {
	first := p.ids.Add(uint64(len(calls))) - uint64(len(calls)) + 1
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, p.url, bytes.NewReader(render(calls, first)))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/json")
	response, err := p.client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	body := takeBody(response.ContentLength, calls[0].logs != nil)
	r, err := p.read(response, body, calls, first)
	if err != nil {
		giveBody(body)
		return nil, err
	}
	r.release = sync.OnceFunc(func() { giveBody(body) })
	return r, nil
}

func (p *poster) read(response *http.Response, body *bytes.Buffer, calls []call, first uint64) (*reply, error) {
	n, err := body.ReadFrom(io.LimitReader(response.Body, maxAnswer+1))
	switch {
	case err != nil:
		return nil, err
	case n > maxAnswer:
		return nil, &Trouble{Kind: TooMuch, Err: fmt.Errorf("an answer of more than %d MB", maxAnswer>>20)}
	}
	answers, err := wire.Answers(body.Bytes(), calls[0].logs, headersOf(calls))
	if response.StatusCode/100 != 2 {
		return nil, unhappy(response, answers)
	}
	if err != nil {
		return nil, misread(body.Bytes(), err)
	}
	answers, err = matched(answers, len(calls), first)
	return &reply{answers: answers, size: int(n)}, err
}

// unhappy is for an HTTP status that is none of success. Some nodes put an error object behind it, which says more.
func unhappy(response *http.Response, answers []wire.Answer) error {
	t := &Trouble{Kind: Refused, Err: errors.New(response.Status)}
	if len(answers) > 0 && answers[0].Err != nil {
		t.Kind, t.Width = classify(answers[0].Err), suggested(answers[0].Err)
		t.Err = fmt.Errorf("%s: %w", response.Status, answers[0].Err)
	}
	switch code := response.StatusCode; {
	case code == http.StatusTooManyRequests:
		t.Kind, t.After = Busy, retryAfter(response.Header, time.Now())
	case code == http.StatusRequestEntityTooLarge:
		t.Kind = TooMuch
	case code == http.StatusServiceUnavailable:
		t.Kind, t.After = Down, retryAfter(response.Header, time.Now())
	case code == http.StatusRequestTimeout || code == http.StatusGatewayTimeout:
		t.Kind = Hung
	case t.Kind == Refused:
		t.Kind = Down
	}
	return t
}

// retryAfter reads the header in both its forms, seconds and a date.
func retryAfter(h http.Header, now time.Time) time.Duration {
	text := h.Get("Retry-After")
	if seconds, err := strconv.ParseUint(text, 10, 31); err == nil {
		return time.Duration(seconds) * time.Second
	}
	if at, err := http.ParseTime(text); err == nil && at.After(now) {
		return at.Sub(now)
	}
	return 0
}

func misread(body []byte, err error) error {
	start := strings.TrimSpace(string(body[:min(len(body), 64)]))
	switch {
	case start == "":
		return &Trouble{Kind: Garbled, Err: errors.New("an empty answer")}
	case start[0] == '<':
		return &Trouble{Kind: Down, Err: errors.New("a web page instead of an answer")}
	}
	return &Trouble{Kind: Garbled, Err: err}
}

// headersOf is where answers go if they come in the order of the calls; nil if they are none of headers.
func headersOf(calls []call) func(n int) *wire.Header {
	if calls[0].header == nil {
		return nil
	}
	return func(n int) *wire.Header {
		if n >= len(calls) {
			return nil
		}
		return calls[n].header
	}
}

// matched puts answers into the order of the calls, whose ids count up from first: each must have exactly one. What was read on the way
// of an answer that came in another's place is to be read again.
func matched(answers []wire.Answer, calls int, first uint64) ([]wire.Answer, error) {
	if len(answers) == 1 && answers[0].Err != nil && (calls > 1 || !answers[0].HasID) { // of the request as a whole
		t := &Trouble{Kind: classify(answers[0].Err), Width: suggested(answers[0].Err), Err: answers[0].Err}
		return nil, t
	}
	ordered, seen := make([]wire.Answer, calls), 0
	for i, a := range answers {
		place := a.ID - first
		a.Read = a.Read && place == uint64(i)
		switch {
		case !a.HasID || place >= uint64(calls):
			return nil, &Trouble{Kind: Garbled, Err: errors.New("an answer to another question")}
		case ordered[place].HasID:
			return nil, &Trouble{Kind: Garbled, Err: errors.New("two answers to one question")}
		}
		ordered[place] = a
		seen++
	}
	if seen < calls {
		return nil, &Trouble{Kind: Garbled, Err: fmt.Errorf("%d of %d answers are missing", calls-seen, calls)}
	}
	return ordered, nil
}

// render writes a request: one object for one call, an array for more.
func render(calls []call, first uint64) []byte {
	size := 2
	for _, c := range calls {
		size += len(c.method) + len(c.params) + 70
	}
	b := make([]byte, 0, size)
	if len(calls) > 1 {
		b = append(b, '[')
	}
	for i, c := range calls {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, `{"jsonrpc":"2.0","id":`...)
		b = strconv.AppendUint(b, first+uint64(i), 10)
		b = append(b, `,"method":"`...)
		b = append(b, c.method...)
		b = append(b, `","params":`...)
		b = append(b, c.params...)
		b = append(b, '}')
	}
	if len(calls) > 1 {
		b = append(b, ']')
	}
	return b
}
