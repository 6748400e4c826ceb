package main

import (
	"context"
	"fmt"
)

// measureSizes runs ours alone on chains of several lengths: its rate and its memory must not depend on that.
func (b *bench) measureSizes(ctx context.Context) error {
	var all []outcome
	for _, size := range b.options.sizes {
		outcomes, err := b.measureSize(ctx, size)
		if err != nil {
			return err
		}
		all = append(all, outcomes...)
	}
	if err := printTable(b.out, all, all[0].peer); err != nil {
		return err
	}
	return failures(all)
}

func (b *bench) measureSize(ctx context.Context, size int) (outcomes []outcome, err error) {
	if b.source, err = openSource(ctx, b, chainOf(size, b.options)); err != nil {
		return nil, err
	}
	defer b.source.close()
	fmt.Fprintln(b.out, b.source)
	ours := []peer{&ours{label: referencePeer}}
	outcomes = b.rounds(ctx, ours, b.options.rounds)
	outcomes[0].peer += " " + thousands(float64(size))
	return outcomes, ctx.Err()
}
