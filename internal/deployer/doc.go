// Package deployer puts the contracts on a chain; one way for dev, tests and production.
//
// It deploys what a Plan describes step by step: the token (or takes a given one), the timelock, the vault and the
// distributor, which know each other by predicted address, and, where the plan has them, the governor of the stakers and the
// gauge; creates the pools, funds the emission and the tips, sets weights and emission, and hands every power to the timelock.
//
// The governor's address is not known when the timelock is made, so with a governor in the plan the deployer may grant the
// timelock's roles until the governor has its two. It gives that up before the timelock owns anything.
//
//	wait until nothing of the key is pending
//	    │
//	compare the plan with what stands ── contradiction, or a genesis that has passed: nothing was sent
//	    │
//	rehearse all creations, look at the balance ── RefusedError, InsufficientFundsError: nothing was sent
//	    │
//	each step: ask the chain what is left ── note addresses ── send ── wait until the node's state shows it
//	    │            └── again, when another transaction of the key came in between
//	check: plan, code, wiring, roles ── complete
//
// What always holds:
//
//   - The network file comes with the first transaction and notes each address before its transaction is sent, on the disk
//     itself. A run that was interrupted, by a kill at whatever instant, goes on where it stopped: what is pending is waited
//     for, five minutes at most, and nothing that stands is deployed and nothing that is paid is paid a second time.
//   - Money is topped up to what the plan says, less what others paid in. The allowance is the missing amount and paying
//     in uses it up.
//   - Until the deployment is complete the plan may change in what does not stand yet: genesis and epoch length until the
//     distributor stands, the governor's settings until it stands, pools until they are created; whether there is a governor
//     until the timelock stands. Afterwards another plan is refused.
//   - Another key may take a file over as long as nothing noted in it stands or is pending.
//   - One deployment works in a folder at a time.
//
// Check compares what stands with the network file: runtime code, wiring, owners; the timelock's delay, that the proposers
// and the governor may propose and cancel, that anyone may execute, that the timelock is its own admin and the deployer holds
// nothing; the governor's electorate and timelock, and what the gauge counts for. It reads state only, which cannot show who
// else holds a role: a TimelockController keeps no list. Deploy, also of a deployment that is complete, reads all grants and
// revocations since the start block for that, and needs a node that keeps them; a role that the deployer lent and that was
// given back is a fault, too, since its holder may have scheduled something. When governance changes delay, proposers or
// governor, the network file must be told.
//
// What it cannot prevent: the key used elsewhere in the very instant between the last look and the broadcast makes a
// contract stand where nobody looks for it, and it is deployed anew. A reorganisation deeper than the sender's
// confirmations is only noticed by running again. The governor's constructor asks the vault for the time, so before that
// stands its creation is not rehearsed: Validate refuses what it would.
//
// It does not manage keys or fees (package sender does) and changes nothing after the hand-over.
package deployer
