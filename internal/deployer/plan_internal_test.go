package deployer

import "testing"

// A finished deployment is known by its plan's hash, so a plan without a governor keeps the one it had before there were any.
func TestHash_StaysWithoutAGovernor(t *testing.T) {
	t.Parallel()
	const before = "0xbe3cd7d55a10754c10a4d657ce321cea67fa28c0ac37b415ef323015fafef3d8"
	p := Plan{ChainID: 1, Emission: NewALM(2), Pools: []Pool{{Minimum: 1, Tiers: []Tier{{Boost: 10_000}}}}}
	if have := p.hash().Hex(); have != before {
		t.Errorf("got %s, want %s", have, before)
	}
	p.Governor = &Governor{Threshold: NewALM(1)}
	with := p.hash()
	p.Governor = &Governor{Threshold: NewALM(2)}
	if with == p.hash() || with.Hex() == before {
		t.Error("the hash does not tell governors apart")
	}
}
