package chain

import (
	"regexp"
	"strconv"
	"strings"

	"almanac/internal/wire"
)

// classify tells what a node means by an error object. Providers agree neither on codes nor on words, so both count; what
// is taken for too much by mistake costs a smaller question.
func classify(f *wire.Failure) Kind {
	text := strings.ToLower(f.Message)
	switch {
	case f.Code == codeMethodNotFound || f.Code == codeMethodNotSupported:
		return Unserved
	case says(text, lackingWords):
		return Lacking
	case f.Code == codeReverted || says(text, revertedWords):
		return Reverted
	case says(text, tooMuchWords) || f.Code == codeTooLarge || f.Code == codeBackendTooLarge || f.Code == codeRangeQuickNode:
		return TooMuch
	case says(text, unservedWords):
		return Unserved
	case f.Code == 429 || f.Code == codeBusy || f.Code == codeLimit || says(text, busyWords):
		return Busy
	case f.Code == codeTimeout || says(text, hungWords):
		return Hung
	case f.Code == codeInternal || says(text, downWords):
		return Down
	}
	return Refused
}

const (
	codeReverted           = 3      // geth and those after it
	codeMethodNotFound     = -32601 // JSON-RPC
	codeInternal           = -32603 // JSON-RPC
	codeTimeout            = -32002 // geth
	codeTooLarge           = -32003 // geth: response too large
	codeMethodNotSupported = -32004 // EIP-1474
	codeLimit              = -32005 // EIP-1474, Infura: limit exceeded, of either kind: the words decide
	codeBackendTooLarge    = -32020 // proxyd
	codeBusy               = -32029 // Infura, proxyd
	codeRangeQuickNode     = -32614 // QuickNode: range too wide
)

func says(text string, words []string) bool {
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

var (
	unservedWords = []string{"method not found", "not supported", "does not exist/is not available", "unsupported method", "not available on"}
	lackingWords  = []string{
		"header not found", "block not found", "unknown block", "could not find block", "missing trie node", "historical state",
		"beyond current head", "extends beyond", "block is not available", "state not available", "pruned", "resource not found",
	}
	tooMuchWords = []string{
		"query returned more than", "more than 10000 results", "response size", "response is too", "too large", "too big", "block range", "max range",
		"range is too", "range too", "range limit", "ranges over", "exceed max", "exceeds max", "exceeds limit", "too many logs", "too many blocks", "too many results",
		"logs matched by query exceeds", "smaller than size", "limited to", "at most", "narrow", "query exceeds", "batch limit",
		"batch size", "too many items", "maximum number of calls", "batch of",
	}
	busyWords = []string{
		"rate limit", "ratelimit", "too many requests", "request limit", "requests per", "capacity", "compute units", "quota", "throttl", "daily request",
		"request rate", "credits", "limit exceeded", "call rate",
	}
	revertedWords = []string{"revert", "invalid opcode", "out of gas", "stack underflow", "invalid jump"}
	hungWords     = []string{"timed out", "timeout", "took too long", "deadline exceeded", "context canceled"}
	downWords     = []string{"no backend", "unavailable", "internal error", "bad gateway", "try again", "overloaded", "shutting down", "syncing"}
)

// suggested returns how many blocks the node would take, from its words; 0 when it does not say. A wrong guess costs a
// request: it is only taken when it is less than what was asked.
func suggested(f *wire.Failure) uint64 {
	for _, text := range []string{f.Message, string(f.Data)} {
		if m := rangeHex.FindStringSubmatch(text); m != nil {
			return blocksIn(m[1], m[2], 16)
		}
		if m := rangeDecimal.FindStringSubmatch(text); m != nil {
			return blocksIn(m[1], m[2], 10)
		}
	}
	for _, pattern := range widths {
		if m := pattern.FindStringSubmatch(f.Message); m != nil {
			return width(m[1], m[2])
		}
	}
	return 0
}

var (
	rangeHex     = regexp.MustCompile(`0x([0-9a-fA-F]{1,16})"?\s*(?:,|-|to)[^x]{0,40}?0x([0-9a-fA-F]{1,16})`)
	rangeDecimal = regexp.MustCompile(`range (\d{1,19})-(\d{1,19})`)
	widths       = []*regexp.Regexp{
		regexp.MustCompile(`(?i)([0-9][0-9,]*)(k?)[ -]*blocks?\b`),
		regexp.MustCompile(`(?i)([0-9][0-9,]*)(k?)[ -]*range`),
		regexp.MustCompile(`(?i)(?:range|maximum is set to|smaller than size)[^0-9]{0,20}([0-9][0-9,]*)(k?)`),
	}
)

func blocksIn(from, to string, base int) uint64 {
	first, err := strconv.ParseUint(from, base, 64)
	last, err2 := strconv.ParseUint(to, base, 64)
	if err != nil || err2 != nil || last < first || last-first == 1<<64-1 {
		return 0
	}
	return last - first + 1
}

func width(digits, thousands string) uint64 {
	n, err := strconv.ParseUint(strings.ReplaceAll(digits, ",", ""), 10, 32)
	if err != nil {
		return 0
	}
	if thousands != "" {
		n *= 1000
	}
	return n
}
