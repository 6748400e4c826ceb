package sender

import (
	"errors"
	"testing"
)

// Words as nodes write them.
func TestJudge_KnowsTheNodesWords(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]verdict{
		"already known":                           taken,
		"ALREADY_EXISTS: already known":           taken,
		"nonce too low: next nonce 6, tx nonce 4": stale,
		"OldNonce":                            stale,
		"replacement transaction underpriced": held,
		"replacement transaction underpriced: new tx gas fee cap 9 < 10 queued": held,
		"ReplacementNotAllowed": held,
		"transaction underpriced: gas tip cap 0, minimum needed 1":         underpriced,
		"max fee per gas less than block base fee: address 0x1":            underpriced,
		"FeeTooLow, MaxFeePerGas too low":                                  underpriced,
		"insufficient funds for gas * price + value: balance 0, tx cost 1": poor,
		"Upfront cost exceeds account balance":                             poor,
		"tx fee (1.20 ether) exceeds the configured cap (1.00 ether)":      rejected,
		"intrinsic gas too low: gas 20000, minimum needed 21000":           rejected,
		"exceeds block gas limit":                                          rejected,
		"transaction gas limit too high (cap: 16777216, tx: 30000000)":     rejected,
		"transaction type not supported":                                   rejected,
		"unknown transaction":                                              doubtful,
		"502 Bad Gateway: <html>":                                          doubtful,
		"context deadline exceeded":                                        doubtful,
		"internal error":                                                   doubtful,
		"in-flight transaction limit reached for delegated accounts":       doubtful,
		"429 Too Many Requests: project rate limit":                        doubtful,
		"txpool is full":                                                   doubtful,
	} {
		if got := judge(errors.New(text)); got != want {
			t.Errorf("%q: verdict %d, want %d", text, got, want)
		}
	}
	if got := judge(nil); got != taken {
		t.Errorf("no error: verdict %d, want taken", got)
	}
}
