// Package event is our vocabulary: blocks, event rows, and the Catalog that names each contract event we keep. Filter,
// decoder and table follow from the Catalog, so a new event is one entry here and one migration.
//
// It owns no connection and no state. A log of a watched contract that the Catalog does not know is passed over when it
// is in Ignored, and an error otherwise: nothing is dropped in silence.
package event
