// Package badnode is a JSON-RPC proxy that stands before a good node and spoils what it says: for tests of whatever reads
// chains. Faults lists all it can do, each by name, so that a test can walk the list and demand a defence for each; a Rule
// switches one on, for so many calls or with a chance, by a seed.
//
// HTTP with batches, and WebSocket: calls that come by socket are spoiled like others, and the socket itself has faults.
//
//	proxy    takes a request apart, forwards what is to be forwarded, puts the answer together
//	rule     which fault, when                    table    every fault
//	wire     faults of the connection             refuse   faults that are errors by JSON-RPC
//	view     answers of a node that is behind, or on another branch
//	lie      answers that look right and are not  batch, socket
package badnode
