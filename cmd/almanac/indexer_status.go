package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"almanac/internal/chain"
	"almanac/internal/store"
)

func indexerStatusCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "status",
		Short: "Print how far each chain is, who writes it, and what it costs on disk",
		Long: `status prints for each chain its newest block, what of it is final, who holds the lease, and the size of the tables. With --rpc
also the head, how far the ledger is behind it and, where that is far, how fast it comes closer. It reads a replica as well, and
tells then how far that is.`,
	}
	from := readerFlags(c)
	var nodes chainNodes
	c.Flags().Var(&nodes, "rpc", "node to read the head from, as http://… or ws://…; with several chains <chain id>=node, repeated")
	asJSON := c.Flags().Bool("json", false, "print JSON, one object a line each time")
	watch := c.Flags().Bool("watch", false, "print again every --every until Ctrl-C")
	every := c.Flags().Duration("every", 2*time.Second, "how often to look, and how long to measure the speed")
	check := func() []error {
		faults := from.faults(c)
		if *every <= 0 {
			faults = append(faults, fmt.Errorf("--every %s: must be above 0", *every))
		}
		return faults
	}
	return settled(c, check, func(c *cobra.Command) error {
		db, err := from.open(c.Context())
		if err != nil {
			return err
		}
		defer db.Close()
		s := statusReader{db: db, nodes: nodes, namespace: *from.namespace}
		print := writeStatus
		if *asJSON {
			print = writeStatusJSON
		}
		return s.run(c.Context(), *watch, *every, func(now indexerStatus) error { return print(c.OutOrStdout(), now) })
	})
}

// indexerStatus is what status prints.
type indexerStatus struct {
	Namespace string        `json:"namespace"`
	Bytes     uint64        `json:"bytes"` // of all tables with their indexes
	Chains    []chainStatus `json:"chains"`
	Largest   []tableStatus `json:"largest"`
}

type tableStatus struct {
	Table string `json:"table"`
	Rows  uint64 `json:"rows"` // estimated
	Bytes uint64 `json:"bytes"`
}

type chainStatus struct {
	ChainID   uint64   `json:"chain_id"`
	Vault     string   `json:"vault"`
	Tip       *uint64  `json:"tip"`
	TipTime   string   `json:"tip_time,omitempty"`
	Head      *uint64  `json:"head,omitempty"`
	Lag       *uint64  `json:"lag_blocks,omitempty"`
	Safe      *uint64  `json:"safe"`
	Finalized *uint64  `json:"finalized"`
	Rate      *float64 `json:"blocks_per_second,omitempty"` // since the look before
	Left      string   `json:"left,omitempty"`              // until the head is reached at that rate
	Holder    string   `json:"holder,omitempty"`
	Parked    uint64   `json:"parked_logs"`
	NodeFault string   `json:"node_fault,omitempty"`
}

// statusReader looks, and remembers the look before.
type statusReader struct {
	db        *store.Store
	nodes     chainNodes
	namespace string
	before    map[uint64]uint64 // tips
	at        time.Time
}

// farBehind is from how many blocks on it is worth a second look to tell the speed.
const farBehind = 10

func (s *statusReader) run(ctx context.Context, watch bool, every time.Duration, print func(indexerStatus) error) error {
	for looks := 1; ; looks++ {
		now, err := s.look(ctx)
		if err != nil {
			return err
		}
		again := watch || looks == 1 && now.farBehind()
		if watch || !again {
			if err := print(now); err != nil || !again {
				return err
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(every):
		}
	}
}

func (s indexerStatus) farBehind() bool {
	for _, c := range s.Chains {
		if c.Lag != nil && *c.Lag >= farBehind {
			return true
		}
	}
	return false
}

func (s *statusReader) look(ctx context.Context) (now indexerStatus, err error) {
	overviews, err := s.db.Overviews(ctx)
	if err != nil {
		return now, err
	}
	sizes, err := s.db.Sizes(ctx)
	if err != nil {
		return now, err
	}
	now.Namespace = s.namespace
	for i, t := range sizes {
		now.Bytes += t.Bytes
		if i < 5 {
			now.Largest = append(now.Largest, tableStatus(t))
		}
	}
	tips, at := map[uint64]uint64{}, time.Now()
	for _, o := range overviews {
		c := s.chain(ctx, o)
		if o.Tip != nil {
			tips[o.ChainID] = o.Tip.Number
			c.speed(s.before, at.Sub(s.at))
		}
		now.Chains = append(now.Chains, c)
	}
	s.before, s.at = tips, at
	return now, nil
}

func (s *statusReader) chain(ctx context.Context, o store.Overview) chainStatus {
	c := chainStatus{ChainID: o.ChainID, Vault: o.Vault.Hex(), Safe: o.Safe, Finalized: o.Finalized, Holder: o.Holder, Parked: o.Parked}
	if o.Tip != nil {
		c.Tip, c.TipTime = &o.Tip.Number, o.Tip.Time.Format(time.RFC3339)
	}
	url := nodeOf(s.nodes, o.ChainID)
	if url == "" {
		return c
	}
	head, err := headOf(ctx, url, o.ChainID)
	if err != nil {
		c.NodeFault = err.Error()
		return c
	}
	c.Head = &head
	lag := head
	if c.Tip != nil {
		lag = head - min(head, *c.Tip)
	}
	c.Lag = &lag
	return c
}

func headOf(ctx context.Context, url string, chainID uint64) (uint64, error) {
	node, err := chain.Dial(ctx, url)
	if err != nil {
		return 0, err
	}
	defer node.Close()
	if err := node.VerifyChainID(ctx, chainID); err != nil {
		return 0, err
	}
	head, err := node.Head(ctx)
	return head.Number, err
}

// speed tells how fast the tip rose since the look before.
func (c *chainStatus) speed(before map[uint64]uint64, since time.Duration) {
	was, known := before[c.ChainID]
	if !known || *c.Tip < was {
		return
	}
	rate := float64(*c.Tip-was) / since.Seconds()
	c.Rate = &rate
	if c.Lag != nil && rate > 0 {
		c.Left = time.Duration(float64(*c.Lag) / rate * float64(time.Second)).Round(time.Second).String()
	}
}

func writeStatusJSON(out io.Writer, s indexerStatus) error { return json.NewEncoder(out).Encode(s) }

func writeStatus(out io.Writer, s indexerStatus) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, c := range s.Chains {
		fmt.Fprintf(w, "chain %d\tvault %s\n", c.ChainID, c.Vault)
		fmt.Fprintf(w, "  tip\t%s %s\n", number(c.Tip), c.TipTime)
		if c.Head != nil {
			fmt.Fprintf(w, "  head\t%s, %s blocks ahead\n", number(c.Head), number(c.Lag))
		}
		if c.Rate != nil {
			fmt.Fprintf(w, "  speed\t%.0f blocks/s%s\n", *c.Rate, prefixed(", at the head in ", c.Left))
		}
		fmt.Fprintf(w, "  safe, final\t%s, %s\n", number(c.Safe), number(c.Finalized))
		fmt.Fprintf(w, "  writer\t%s\n", otherwise(c.Holder, "nobody"))
		if c.Parked > 0 {
			fmt.Fprintf(w, "  parked\t%d logs that could not be decoded: see chain.parked_log\n", c.Parked)
		}
		if c.NodeFault != "" {
			fmt.Fprintf(w, "  node\t%s\n", c.NodeFault)
		}
	}
	fmt.Fprintf(w, "tables\t%.1f MB%s\n", float64(s.Bytes)/1e6, prefixed(" in namespace ", s.Namespace))
	for _, t := range s.Largest {
		fmt.Fprintf(w, "  %s\t%.1f MB, some %d rows\n", t.Table, float64(t.Bytes)/1e6, t.Rows)
	}
	return w.Flush()
}

func number(n *uint64) string {
	if n == nil {
		return "none"
	}
	return fmt.Sprint(*n)
}

func prefixed(prefix, text string) string {
	if text == "" {
		return ""
	}
	return prefix + text
}

func otherwise(text, instead string) string {
	if text == "" {
		return instead
	}
	return text
}
