package lives

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// life is a world and what happens in it.
type life struct {
	*world
	distributorCode []byte                    // set while the distributor is dead
	broken          map[common.Address][]byte // codes of tokens that refuse to be sent
	gauged          bool                      // a gauge may vote
	nested          bool                      // what is drawn goes into a multicall
	silent          bool                      // nothing is compared
	story           []string
	tally           Tally
}

// triggerGas is what the keeper's transaction is sent with, less what a transaction costs by itself.
const triggerGas = 300_000 - 21_064

// Tally counts the acts of lives by name.
type Tally struct {
	Done, Refused map[string]int
	Compared      int
}

// Live lives one life of so many acts. An error holds its whole story.
func Live(seed uint64, acts int) (Tally, error) {
	r := rand.New(rand.NewPCG(seed, 0x11fe))
	w, err := newWorld(r, nil)
	if err != nil {
		return Tally{}, fmt.Errorf("life %d: %w", seed, err)
	}
	l := &life{world: w, broken: map[common.Address][]byte{}, tally: Tally{Done: map[string]int{}, Refused: map[string]int{}}}
	if err := l.begin(); err != nil {
		return l.tally, err
	}
	for range acts {
		if err := l.next(); err != nil {
			return l.tally, fmt.Errorf("life %d, epochs of %d s from %d: %w\n%s", seed, l.epochLength, born, err, strings.Join(l.story, "\n"))
		}
	}
	return l.tally, nil
}

// begin lets most lives have an emission and weights from the start.
func (l *life) begin() error {
	if l.r.IntN(5) == 0 {
		return nil
	}
	ids, weights := []*big.Int{}, []*big.Int{}
	for _, p := range l.pools {
		ids, weights = append(ids, p.id), append(weights, big.NewInt(1+l.r.Int64N(100)))
	}
	reserve := l.amount(80)
	perEpoch := new(big.Int).Div(reserve, big.NewInt(1+l.r.Int64N(100)))
	return errors.Join(
		l.act(owner, distributorAt, distributor.PackFundEmission(reserve)),
		l.act(owner, distributorAt, distributor.PackSetWeights(ids, weights)),
		l.act(owner, distributorAt, distributor.PackSetEmission(perEpoch)),
		l.compare(),
	)
}

// next lets some time pass, takes an act and compares. What is broken is mended before the end.
func (l *life) next() error {
	l.time += l.pause()
	name, from, to, data := l.choose()
	if data == nil {
		return nil
	}
	starved := to == vaultAt && l.r.IntN(12) == 0
	if starved { // so little that the distributor might fail of it, and the move not
		l.limit = 100_000 + l.r.Uint64N(1_500_000)
		name += fmt.Sprintf(" with %d gas", l.limit)
	}
	err := l.act(from, to, data)
	l.limit = gasLimit
	var no *refusedError
	l.story = append(l.story, fmt.Sprintf("  t %d (epoch %d + %d): %s", l.time, l.epoch(), l.into(), name))
	kind, _, _ := strings.Cut(name, " ")
	switch {
	case errors.As(err, &no):
		l.story[len(l.story)-1] += ": refused, " + no.reason
		l.tally.Refused[kind]++
		if no.fault && !l.hurt() && !starved {
			return fmt.Errorf("%s: refused, %s", name, no.reason)
		}
		return nil
	case err != nil:
		return fmt.Errorf("%s: %w", name, err)
	}
	l.tally.Done[kind]++
	if kind == "trigger" && l.gas > triggerGas && !l.hurt() {
		return fmt.Errorf("%s: it takes %d gas, more than a keeper brings", name, l.gas)
	}
	if err := l.accidents(); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return l.compare()
}

func (l *life) hurt() bool { return l.distributorCode != nil || len(l.broken) > 0 }

func (l *life) epoch() uint64 {
	if l.time < born {
		return 0
	}
	return (l.time - born) / l.epochLength
}

func (l *life) into() uint64 {
	if l.time < born {
		return 0
	}
	return (l.time - born) % l.epochLength
}

// pause is how long the clock runs before the next act: often not at all, and often to the edge of an epoch.
func (l *life) pause() uint64 {
	boundary := uint64(born)
	if l.time >= born {
		boundary = born + (l.epoch()+1)*l.epochLength
	}
	left := boundary - l.time
	switch l.r.IntN(20) {
	case 0, 1, 2, 3, 4:
		return 0
	case 5, 6, 7, 8, 9, 10:
		return 1 + l.r.Uint64N(l.epochLength/3+1)
	case 11, 12:
		return left
	case 13:
		return left - 1
	case 14:
		return left + 1
	case 15, 16, 17:
		return left + l.r.Uint64N(2*l.epochLength)
	case 18:
		return l.r.Uint64N(5*l.epochLength + 1)
	}
	return l.r.Uint64N(60*l.epochLength + 1)
}

// amount is below 2^bits, and as likely small as large.
func (l *life) amount(bits int) *big.Int {
	n := 1 + l.r.IntN(bits)
	v := new(big.Int).SetUint64(l.r.Uint64())
	v.Lsh(v, 64).Or(v, new(big.Int).SetUint64(l.r.Uint64()))
	v.Rsh(v, uint(128-n))
	return v.Add(v, big.NewInt(1))
}

// stakeOf a pool lies around its minimum, or anywhere.
func (l *life) stakeIn(p place) *big.Int {
	if l.r.IntN(2) == 0 {
		return l.amount(p.asset.bits)
	}
	from := max(1, p.bits-2)
	v := l.amount(min(p.asset.bits, p.bits+1+l.r.IntN(24)))
	return v.Add(v, new(big.Int).Lsh(big.NewInt(1), uint(from)))
}
