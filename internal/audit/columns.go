package audit

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"almanac/internal/event"
)

// column is a column that some event has, by our number for it.
type column int

const (
	poolID column = iota
	account
	receiver
	amount
	penalty
	bonded
	unbonding
	releaseAt
	tier
	shares
	poolShares
	pending
	token
	until
	guardian
	delegator
	fromDelegate
	toDelegate
	delegate
	previousVotes
	newVotes
	fromEpoch
	toEpoch
	emissionPerEpoch
	totalWeight
	emissionReserve
	budget
	funder
	funded
	held
	reserve
	epoch
	weight
	perEpoch
	votes
	poolVotes
	totalVotes
	gauge
	capBps
	pair
	reserve0
	reserve1
	sender
	recipient
	columnCount
)

var columnNames = [columnCount]string{
	"pool_id", "account", "receiver", "amount", "penalty", "bonded", "unbonding", "release_at", "tier", "shares", "pool_shares",
	"pending", "token", "until", "guardian", "delegator", "from_delegate", "to_delegate", "delegate", "previous_votes", "new_votes",
	"from_epoch", "to_epoch", "emission_per_epoch", "total_weight", "emission_reserve", "budget", "funder", "funded", "held",
	"reserve", "epoch", "weight", "per_epoch", "votes", "pool_votes", "total_votes", "gauge", "cap_bps", "pair", "reserve0",
	"reserve1", "sender", "recipient",
}

// shape tells where the columns of a kind of event lie, and what we make of it.
type shape struct {
	table  string
	effect effect // of a move
	take   func(*segment, happening)
	at     [columnCount]int // byte in a row's words; -1 where the kind has no such column
}

var shapes []*shape // by the numbers of kinds

func init() {
	takes := map[string]func(*segment, happening){
		"pool_created": (*segment).created, "staked": (*segment).moved, "tier_raised": (*segment).moved, "unbonded": (*segment).moved,
		"rebonded": (*segment).moved, "withdrawn": (*segment).moved, "withdrawn_early": (*segment).moved,
		"emergency_withdrawn": (*segment).moved, "penalty_charged": (*segment).charged, "reward_claimed": (*segment).claimed,
		"entry_paused": (*segment).paused, "guardian_set": (*segment).guarded, "delegate_changed": (*segment).delegated,
		"delegate_votes_changed": (*segment).voted, "epoch_triggered": (*segment).triggered, "tip_paid": (*segment).tipped,
		"tips_funded": (*segment).tipped, "reward_token_added": (*segment).listed, "funded": (*segment).funded,
		"carried": (*segment).carried, "carry_scheduled": (*segment).carried, "emission_funded": (*segment).endowed,
		"weight_set": (*segment).planned, "emission_set": (*segment).planned, "gauge_weighted": (*segment).gauged,
		"gauge_set": (*segment).gaugeSet, "pair_sync": (*segment).synced, "pair_transfer": (*segment).transferred,
	}
	shapes = event.PerKind(func(k *event.Kind) *shape { return shapeOf(k, takes[k.Table]) })
}

// shapeOf lays a kind out. take is nil for an event that leaves no trace in any contract.
func shapeOf(kind *event.Kind, take func(*segment, happening)) *shape {
	s := &shape{table: kind.Table, effect: effectOf(kind.Table), take: take}
	for c, name := range columnNames {
		s.at[c] = -1
		place := 0
		for _, held := range kind.Columns {
			if held.Name == name {
				s.at[c] = place
			}
			if held.Type != event.BigintList {
				place += 32
			}
		}
	}
	return s
}

// happening is an event: a row's words, and what they are.
type happening struct {
	*shape
	words []byte
}

func (h happening) has(c column) bool { return h.at[c] >= 0 }

func (h happening) word(c column) (w [32]byte) {
	copy(w[:], h.words[h.at[c]:])
	return w
}

func (h happening) number(c column) (n uint256.Int) {
	at := h.at[c]
	n.SetBytes32(h.words[at : at+32])
	return n
}

// small is a column that the catalogue keeps below 2^63.
func (h happening) small(c column) uint64 {
	at := h.at[c]
	return binary.BigEndian.Uint64(h.words[at+24 : at+32])
}

func (h happening) address(c column) (a common.Address) {
	at := h.at[c]
	copy(a[:], h.words[at+12:at+32])
	return a
}
