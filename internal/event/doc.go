// Package event is our vocabulary: blocks, event rows, and the Catalog that names each contract event we keep. Filter,
// decoder and table follow from the Catalog, so a new event is one entry here and one migration.
//
// A row holds its columns as the 32-byte words that the contract wrote, picked from the log by a layout that is worked out
// once from the ABI: decoding is copying, and a database may be fed from the words directly. The generated bindings stay
// the reference: tests and a fuzz target hold the layout against them.
//
// It owns no connection and no state. A log of a watched contract that the Catalog does not know is passed over when it
// is in Ignored; one that cannot be read is Parked with the reason. Nothing is dropped in silence, and nothing that a
// contract emits stops a reader.
package event
