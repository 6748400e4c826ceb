// Package audit tells, before a segment of blocks is committed, whether a node left logs out of it. A bloom shows only that
// something is there, never that something is missing; the contracts do: they are asked by eth_call what they held in front of
// the segment and what they hold at its end, and the difference must be what the rows add up to.
//
//	segment   the rows, read once in order, each held against the one before of its key
//	compare   what to ask, and the answers against the rows
//	leaving   whether stake could leave, and at what price
//
// It knows nothing between segments, so it needs no database, and any segment can be audited again. It proves no row right: that
// a log is of its block, and untouched, is the business of whoever fetched it.
//
// What is certain to be seen, of one row missing or of several that do not cancel out:
//
//   - Staked, Withdrawn, WithdrawnEarly, EmergencyWithdrawn: what came less what went is by how much a pool's principal changed.
//   - Unbonded, Rebonded: the same for the bonded and for the unbonding part; every pool's shares; that stake was free when it
//     left, and its price when it was not. TierRaised where it changes shares and the account's next move does not cover it.
//   - PenaltyCharged, Funded by a penalty: each belongs to a withdrawal of the same transaction; what waits follows from event to
//     event and is asked for at both ends.
//   - Funded, Carried, CarryScheduled, RewardClaimed of tokens that have another event in the segment; of ALM every payment, by the
//     distributor's balance of ALM.
//   - EmissionFunded, TipsFunded, TipPaid: the same balance; the tip budget from event to event. EpochTriggered: the chain of
//     epochs. EmissionSet, WeightSet: what is planned at both ends, what triggers say is in force, and sums of weights.
//   - GaugeWeighted, GaugeSet, GuardianSet, EntryPaused, PoolCreated, RewardTokenAdded: figures at both ends.
//   - DelegateVotesChanged: all votes, but in the last second of a segment; and each delegate's votes from event to event.
//     DelegateChanged with which votes move: votes change for no other reason than a choice or a stake in the same transaction.
//   - Sync of a pair: reserves at the end, and the pair's own sums of prices over time in between, but for changes in the second of
//     another one or that keep the price. Transfer: LP tokens made and burnt.
//
// What is seen by a draw of Options.Sample out of n, so each time with probability 1 − (1 − 1/n)^Sample, and surely up to n = Sample:
//
//   - the only Funded by a sponsor, Carried, CarryScheduled or payment of a token other than ALM in a pool, n such tokens;
//   - the only event of votes of a delegate in the last second, n accounts that move stake there;
//   - a choice of delegate without votes by an account that moves stake or chooses again, n such accounts;
//   - TierRaised to the same boost of an account that moves stake again, n such accounts (the next move of the account shows it, too);
//   - a transfer of LP tokens, n holders with other transfers (either side will do);
//   - where there are more than Options.AllPools pools, what is the only event of its pool in the segment;
//   - an Unbonded or Rebonded where of more than Options.Unsettled positions the first move does not say what they were.
//
// What nothing shows, since the contracts remember nothing of it or something later covers it: SettlementFailed and
// RewardTransferFailed; a payment of 0 ALM; a plan, pause or gauge that was replaced before it counted or within the segment; a raise
// that the account's next stake, raise or full leave covers; an unbonding or rebonding whose stake then left early at the price that
// it would have had anyway (a pool without penalty); a choice of delegate that moves nothing by an account without other events.
// Receipts show all of it, which is why unfinalized blocks are proved by them.
//
// False alarm: whoever sends ALM to the distributor other than by funding, or makes a pair's token lie, makes figures not add
// up though no log is missing. So an Omission means "prove this segment by its receipts", and no more.
//
// What it costs: four rounds of reads, most at both ends, a few for each pool and for each key drawn; and for each row some
// additions of 256-bit numbers.
package audit
