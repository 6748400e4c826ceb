package sender

import "strings"

// verdict is what a node's answer to a broadcast means.
type verdict int

const (
	taken       verdict = iota // it has the transaction
	stale                      // the nonce is used
	held                       // another transaction has the nonce and bids too high for us to replace it
	underpriced                // the bid is too low
	poor                       // the account cannot pay
	rejected                   // no node will ever take it
	doubtful                   // anything: it may have been heard
)

// Words of geth, and those of reth, Nethermind, Besu and Erigon where they differ, in lower case.
var (
	takenTexts    = []string{"already known", "already imported", "alreadyknown", "already exists"}
	staleTexts    = []string{"nonce too low", "nonce is too low", "oldnonce", "nonce_too_low"}
	heldTexts     = []string{"replacement transaction underpriced", "replacementnotallowed", "replacement not allowed", "could not replace existing"}
	lowTexts      = []string{"underpriced", "less than block base fee", "feetoolow", "fee too low", "gas price below", "below minimum gas tip"}
	poorTexts     = []string{"insufficient funds", "insufficientfunds", "upfront cost exceeds", "balance too low"}
	rejectedTexts = []string{
		"intrinsic gas too low", "exceeds block gas limit", "gas limit too high", "gas limit exceeds", "exceeds the configured cap",
		"invalid sender", "invalid chain id", "invalid signature", "type not supported", "max initcode size",
		"oversized data", "floor data gas",
	}
	executionFaults = []string{
		"execution reverted", "out of gas", "invalid opcode", "invalid jump", "gas required exceeds", "stack underflow",
		"stack limit reached", "write protection", "max code size",
	}
)

func judge(err error) verdict {
	switch {
	case err == nil || says(err, takenTexts):
		return taken
	case says(err, staleTexts):
		return stale
	case says(err, heldTexts):
		return held
	case says(err, lowTexts):
		return underpriced
	case says(err, poorTexts):
		return poor
	case says(err, rejectedTexts):
		return rejected
	}
	return doubtful
}

func says(err error, texts []string) bool {
	if err == nil {
		return false
	}
	words := strings.ToLower(err.Error())
	for _, text := range texts {
		if strings.Contains(words, text) {
			return true
		}
	}
	return false
}
