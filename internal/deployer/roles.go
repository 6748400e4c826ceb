package deployer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"almanac/bindings"
)

// roles are those of the timelock, and who must hold each.
func (n Network) roles() map[string][]common.Address {
	proposers := n.Proposers
	if n.Governed {
		proposers = append(slices.Clone(proposers), n.Governor.Address)
	}
	return map[string][]common.Address{
		"PROPOSER_ROLE":      proposers,
		"CANCELLER_ROLE":     proposers,
		"EXECUTOR_ROLE":      {{}}, // anyone
		"DEFAULT_ADMIN_ROLE": {n.Timelock.Address},
	}
}

func roleID(name string) common.Hash {
	if name == "DEFAULT_ADMIN_ROLE" {
		return common.Hash{}
	}
	return crypto.Keccak256Hash([]byte(name))
}

// checkRoles asks the timelock about everybody whom the network file names: the deployer holds nothing but what it names.
func checkRoles(ctx context.Context, node Node, n Network) error {
	lock := timelock.Instance(node, n.Timelock.Address)
	holds := func(role string, who common.Address, want bool) error {
		what := fmt.Sprintf("that %s has the timelock's %s", who, role)
		return same(ctx, lock, what, timelock.PackHasRole(roleID(role), who), timelock.UnpackHasRole, want)
	}
	faults := []error{same(ctx, lock, "timelock's delay", timelock.PackGetMinDelay(), seconds(timelock.UnpackGetMinDelay), n.Delay)}
	for role, holders := range n.roles() {
		for _, who := range holders {
			faults = append(faults, holds(role, who, true))
		}
		if role == "DEFAULT_ADMIN_ROLE" || !slices.Contains(holders, n.Deployer) {
			faults = append(faults, holds(role, n.Deployer, false))
		}
	}
	if err := errors.Join(faults...); err != nil {
		return fmt.Errorf("%w; if governance changed it, note it in the network file", err)
	}
	return nil
}

// checkHistory replays every grant and revocation of the timelock's roles: nobody may hold one whom the file does not name,
// nor have held one for a while while the deployer could grant them.
func checkHistory(ctx context.Context, node Node, n Network) error {
	abi := timelock.GetABI()
	granted, revoked := abi.Events[bindings.TimelockControllerRoleGrantedEventName].ID, abi.Events[bindings.TimelockControllerRoleRevokedEventName].ID
	logs, err := history(ctx, node, n.Timelock.Address, n.StartBlock, []common.Hash{granted, revoked})
	if err != nil {
		return fmt.Errorf("read the timelock's role events: %w", err)
	}
	left, lent, back := make(map[right]bool), make(map[right]bool), make(map[right]common.Address)
	for _, l := range logs {
		r, by := right{l.Topics[1], common.BytesToAddress(l.Topics[2].Bytes())}, common.BytesToAddress(l.Topics[3].Bytes())
		if l.Topics[0] == granted {
			left[r] = true
			lent[r] = lent[r] || by == n.Deployer && l.TxHash != logs[0].TxHash // not by the constructor
			continue
		}
		delete(left, r)
		back[r] = by
	}
	faults := n.loans(lent, back)
	named := make(map[right]bool)
	for role, holders := range n.roles() {
		for _, who := range holders {
			r := right{roleID(role), who}
			if named[r] = true; !left[r] {
				faults = append(faults, fmt.Errorf("no event says that %s has the timelock's %s: the node must keep all events since block %d", who, role, n.StartBlock))
			}
		}
	}
	for r := range left {
		if !named[r] {
			faults = append(faults, fmt.Errorf("%s has a role of the timelock (%s) and is not in the network file: note it there if governance did it", r.who, r.role))
		}
	}
	return errors.Join(faults...)
}

// right is a role of the timelock in somebody's hands.
type right struct {
	role common.Hash
	who  common.Address
}

// loans are rights that the deployer gave to others than the governor and that were given back: they may have scheduled
// something. Once governance has replaced the governor, what the timelock itself took back was that governor's.
func (n Network) loans(lent map[right]bool, back map[right]common.Address) (faults []error) {
	first := lent[right{roleID("PROPOSER_ROLE"), n.Governor.Address}]
	for r, by := range back {
		if lent[r] && r.who != n.Governor.Address && (first || by != n.Timelock.Address) {
			faults = append(faults, fmt.Errorf("%s had a role of the timelock (%s) from the deployer, and may have scheduled something: deploy anew", r.who, r.role))
		}
	}
	return faults
}

// history reads a contract's events from a block on, in smaller ranges where the node refuses larger ones.
func history(ctx context.Context, node Node, contract common.Address, from uint64, events []common.Hash) ([]types.Log, error) {
	head, err := node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	var all []types.Log
	end := head.Number.Uint64()
	for span := end + 1; from <= end; {
		to := min(end, from+span-1)
		logs, err := node.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
			Addresses: []common.Address{contract}, Topics: [][]common.Hash{events},
		})
		switch {
		case err == nil:
			all, from = append(all, logs...), to+1
		case ctx.Err() != nil || to-from+1 <= smallestRange:
			return nil, fmt.Errorf("blocks %d to %d: %w", from, to, err)
		default:
			span = max(smallestRange, (to-from+1)/2)
		}
	}
	return all, nil
}

// smallestRange is what every node gives the events of.
const smallestRange = 100
