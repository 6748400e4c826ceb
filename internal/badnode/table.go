package badnode

import "time"

// Fault is one way in which a node can be bad.
type Fault struct {
	Name string
	Does string

	methods  []string // that it applies to [all]
	n        uint64   // its number, if none is given
	perLog   bool     // Chance is a log's
	needsURL bool

	wire   func(*Proxy, *armed, *answer)           // spoils the HTTP answer
	before func(*Proxy, *armed, *call) (hit bool)  // answers in the node's place, or asks it something else
	after  func(*Proxy, *armed, *call) (hit bool)  // spoils one result
	batch  func(*Proxy, *armed, []*call) []*call   // spoils the order of a batch
	socket func(*Proxy, *armed, []byte) socketMove // spoils what comes by subscription
}

var (
	logs     = []string{"eth_getLogs"}
	blocks   = []string{"eth_getBlockByNumber", "eth_getBlockByHash"}
	receipts = []string{"eth_getBlockReceipts", "eth_getTransactionReceipt"}
	reads    = []string{"eth_getLogs", "eth_getBlockByNumber", "eth_getBlockByHash", "eth_getBlockReceipts", "eth_blockNumber", "eth_call", "eth_getTransactionReceipt"}
)

// Faults is every fault, by kind.
var Faults = []Fault{
	{Name: "reset", Does: "breaks the connection in mid-answer", wire: reset},
	{Name: "hang", Does: "never answers; the connection stays open until the client leaves", wire: hang},
	{Name: "slow", Does: "answers after Wait", wire: slow},
	{Name: "trickle", Does: "sends the answer in small pieces, Wait apart from first to last", wire: trickle},
	{Name: "429", Does: "answers 429 Too Many Requests", wire: status(429, nil)},
	{Name: "429 retry-after", Does: "answers 429 with Retry-After: N seconds", n: 1, wire: retryAfter},
	{Name: "500", Does: "answers 500", wire: status(500, []byte("internal server error"))},
	{Name: "502", Does: "answers 502 with a page of HTML", wire: status(502, page)},
	{Name: "503", Does: "answers 503", wire: status(503, []byte("no backend"))},
	{Name: "html", Does: "answers 200 with a page of HTML", wire: status(200, page)},
	{Name: "empty", Does: "answers 200 with nothing", wire: status(200, nil)},
	{Name: "truncated json", Does: "sends half of the answer, and calls it whole", wire: truncate},

	{Name: "rpc error", Does: "answers an internal JSON-RPC error", before: refuse(-32603, "internal error")},
	{Name: "rate limit", Does: "answers a JSON-RPC error about the rate, with status 200", before: refuse(-32005, "daily request count exceeded, request rate limited")},
	{Name: "too many results", Does: "refuses more than N logs, without saying what would do", methods: logs, n: 100, after: tooMany},
	{Name: "too many results, range suggested", Does: "refuses more than N logs and suggests a range", methods: logs, n: 100, after: tooManySuggested},
	{Name: "range cap", Does: "refuses more than N blocks at once", methods: logs, n: 10, before: rangeCap},
	{Name: "missing trie node", Does: "does not have the state any more", methods: []string{"eth_call"}, before: refuse(-32000, "missing trie node 4d6f6f (path ) state 0x4d6f6f is not available")},
	{Name: "unknown method", Does: "knows no eth_getBlockReceipts", methods: receipts[:1], before: refuse(-32601, "the method eth_getBlockReceipts does not exist/is not available")},

	{Name: "lag", Does: "answers as a node N blocks behind: one of several behind a balancer", methods: reads, n: 3, before: lagBefore, after: lagAfter},
	{Name: "fork", Does: "answers from another node, at URL, which is on another branch", methods: reads, needsURL: true, before: otherNode},
	{Name: "finalized below", Does: "says that what is final or safe is N blocks lower than it is", methods: blocks[:1], n: 10, before: mark(-1)},
	{Name: "finalized above", Does: "says that what is final or safe is N blocks higher than it is", methods: blocks[:1], n: 10, before: mark(+1)},
	{Name: "head logs late", Does: "gives no logs of the head block the first time they are asked for", methods: logs, after: lateLogs},
	{Name: "null", Does: "says null of what is there", methods: append(blocks, receipts...), before: null},
	{Name: "chain id", Does: "says that it is on chain N", methods: []string{"eth_chainId"}, n: 666, after: chainID},

	{Name: "logs cut", Does: "gives the first N logs and no word of the others", methods: logs, n: 100, after: cutLogs},
	{Name: "logs omitted", Does: "never gives certain logs: each with Chance, always the same ones", methods: logs, perLog: true, after: omitAlways},
	{Name: "logs omitted at random", Does: "leaves logs out, each with Chance, others each time", methods: logs, perLog: true, after: omitSometimes},
	{Name: "logs duplicated", Does: "gives one log twice", methods: logs, after: duplicate},
	{Name: "logs reordered", Does: "gives two logs in the wrong order", methods: logs, after: reorder},
	{Name: "logs of another range", Does: "gives the logs of N blocks earlier", methods: logs, n: 1, before: otherRange},
	{Name: "log block hash", Does: "gives a log a wrong block hash", methods: logs, after: spoilLog("blockHash", otherHash)},
	{Name: "log block number", Does: "gives a log a wrong block number", methods: logs, after: spoilLog("blockNumber", plusOne)},
	{Name: "log index", Does: "gives a log a wrong index", methods: logs, after: spoilLog("logIndex", plusThousand)},
	{Name: "log address", Does: "gives a log another contract's address", methods: logs, after: spoilLog("address", otherHash)},
	{Name: "log data", Does: "gives a log other data", methods: logs, after: spoilLog("data", otherHash)},
	{Name: "log topic", Does: "gives a log another last topic", methods: logs, after: spoilTopic},
	{Name: "log removed", Does: "says of a log that it was removed", methods: logs, after: spoilLog("removed", func(any) any { return true })},
	{Name: "header field", Does: "gives a header another state root: its hash no longer fits", methods: blocks, after: spoilHeader("stateRoot")},
	{Name: "header bloom", Does: "gives a header an empty bloom", methods: blocks, after: spoilHeader("logsBloom")},
	{Name: "header parent", Does: "gives a header another parent", methods: blocks, after: spoilHeader("parentHash")},
	{Name: "header of another block", Does: "gives the block before the one that was asked for", methods: blocks[:1], before: blockBefore},
	{Name: "receipt log omitted", Does: "leaves a log out of the receipts", methods: receipts, after: omitReceiptLog},

	{Name: "batch reordered", Does: "answers a batch in reverse", batch: reverse},
	{Name: "batch missing", Does: "leaves one answer of a batch out", batch: missing},
	{Name: "batch duplicated", Does: "gives one answer of a batch twice and leaves another out", batch: duplicateID},
	{Name: "wrong id", Does: "answers under an id that nobody asked with", batch: wrongID},

	{Name: "socket drop", Does: "closes the socket instead of telling of a head", socket: func(*Proxy, *armed, []byte) socketMove { return dropSocket }},
	{Name: "socket silent", Does: "tells of no head", socket: func(*Proxy, *armed, []byte) socketMove { return silence }},
	{Name: "socket twice", Does: "tells of a head twice", socket: func(*Proxy, *armed, []byte) socketMove { return twice }},
}

// patience with a node that is asked in a client's place.
const patience = time.Minute
