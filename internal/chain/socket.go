package chain

import (
	"context"
	"encoding/json"
	"errors"

	"almanac/internal/wire"

	"github.com/ethereum/go-ethereum/rpc"
)

// socket carries calls by WebSocket or IPC. go-ethereum's client matches answers to calls there.
type socket struct{ client *rpc.Client }

func (s socket) close() {} // the client is the node's

func (s socket) carry(ctx context.Context, calls []call) (*reply, error) {
	batch, results := make([]rpc.BatchElem, len(calls)), make([]json.RawMessage, len(calls))
	for i, c := range calls {
		var args []json.RawMessage
		if err := json.Unmarshal(c.params, &args); err != nil {
			return nil, err
		}
		batch[i] = rpc.BatchElem{Method: c.method, Args: make([]any, len(args)), Result: &results[i]}
		for j, a := range args {
			batch[i].Args[j] = a
		}
	}
	if len(calls) == 1 {
		batch[0].Error = s.client.CallContext(ctx, &results[0], batch[0].Method, batch[0].Args...)
	} else if err := s.client.BatchCallContext(ctx, batch); err != nil {
		return nil, err
	}
	r := &reply{answers: make([]wire.Answer, len(calls)), release: func() {}}
	for i := range batch {
		failure, err := failureOf(batch[i].Error)
		if err != nil {
			return nil, err
		}
		r.answers[i] = wire.Answer{HasID: true, Result: results[i], Err: failure}
		r.size += len(results[i])
	}
	return r, nil
}

// failureOf tells what a node said from what happened on the way.
func failureOf(err error) (*wire.Failure, error) {
	var coded rpc.Error
	switch {
	case err == nil:
		return nil, nil
	case errors.Is(err, rpc.ErrMissingBatchResponse), errors.Is(err, rpc.ErrNoResult):
		return nil, &Trouble{Kind: Garbled, Err: err}
	case !errors.As(err, &coded):
		return nil, err
	}
	f := &wire.Failure{Code: coded.ErrorCode(), Message: coded.Error()}
	var carrier rpc.DataError
	if errors.As(err, &carrier) && carrier.ErrorData() != nil {
		f.Data, _ = json.Marshal(carrier.ErrorData())
	}
	return f, nil
}
