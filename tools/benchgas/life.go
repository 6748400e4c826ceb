package main

import "time"

// act is something that people do with a staking protocol, or that it needs done.
type act int

const (
	stake act = iota
	unbond
	rebond
	raiseTier
	withdraw
	withdrawEarly
	claim
	exit
	keep     // what a keeper does at the end of an epoch
	sponsor  // start the streams of further reward tokens
	stakeFor // for erin
	claimFor // for erin
	enterOwn // stake the reward token where it can be staked
	compound
)

// step is one act of the calendar. The gas goes to a row, where one is named.
type step struct {
	at     time.Duration // after genesis
	by     int
	do     act
	amount int64 // whole tokens
	row    string
}

func on(day, hour int) time.Duration { return time.Duration(24*day+hour) * time.Hour }

// boundary is when a keeper acts on an epoch's end, late enough that nobody else wrote before.
func boundary(epoch int) time.Duration { return on(7*epoch, 0) + 10*time.Minute }

// life is led by every protocol, ours and peers. The first three are in before the calendar begins, so that nothing streams
// to an empty pool. They have staked twice when dora comes, so that whatever a protocol writes at a second move is written,
// and bob settles the pool after each boundary, so that she finds it in use.
var life = []step{
	{at: on(0, -4), by: alice, do: stake, amount: 100},
	{at: on(0, -3), by: bob, do: stake, amount: 100},
	{at: on(0, -2), by: carol, do: stake, amount: 100},
	{at: on(0, -1), by: bob, do: enterOwn, amount: 100},
	{at: on(0, 1), by: deployer, do: sponsor},
	{at: on(1, 1), by: alice, do: stake, amount: 10},
	{at: on(1, 2), by: bob, do: stake, amount: 10},
	{at: on(1, 3), by: carol, do: stake, amount: 10},
	{at: on(2, 0), by: bob, do: claim},

	{at: boundary(1), by: keeper, do: keep},
	{at: on(7, 1), by: bob, do: claim},
	{at: on(7, 3), by: dora, do: stake, amount: 100, row: stakeFirst},
	{at: on(8, 3), by: dora, do: stake, amount: 50, row: stakeAgain},
	{at: on(9, 3), by: dora, do: stake, amount: 50, row: stakeThird},
	{at: on(10, 3), by: dora, do: unbond, amount: 40, row: unbondPart},

	{at: boundary(2), by: keeper, do: keep},
	{at: on(14, 1), by: bob, do: claim},
	{at: on(17, 5), by: dora, do: withdraw, amount: 40, row: withdrawPart},
	{at: on(18, 5), by: dora, do: claim, row: claimFirst},
	{at: on(19, 5), by: dora, do: claim, row: claimLater},
	{at: on(20, 5), by: dora, do: unbond, amount: 160},
	{at: on(20, 6), by: alice, do: unbond, amount: 110},

	{at: boundary(3), by: keeper, do: keep},
	{at: on(21, 1), by: bob, do: claim},
	{at: on(27, 7), by: alice, do: withdraw, amount: 110, row: withdrawAll},
	{at: on(27, 9), by: dora, do: exit, amount: 160, row: exitAll},
}

// further is what only we have, by one more account.
var further = []step{
	{at: boundary(4), by: keeper, do: keep},
	{at: on(28, 1), by: bob, do: claim},
	{at: on(28, 2), by: erin, do: stake, amount: 100},
	{at: on(28, 3), by: erin, do: enterOwn, amount: 100},
	{at: on(29, 2), by: erin, do: claim},
	{at: on(29, 3), by: erin, do: compound},
	{at: on(30, 2), by: bob, do: stakeFor, amount: 50, row: stakeForOther},
	{at: on(31, 2), by: carol, do: claimFor, row: claimForOther},
	{at: on(31, 3), by: erin, do: compound, row: compounding},
	{at: on(32, 2), by: erin, do: unbond, amount: 30},
	{at: on(32, 4), by: erin, do: rebond, amount: 30, row: rebonding},
	{at: on(32, 6), by: erin, do: raiseTier, row: tierRaise},
	{at: on(33, 2), by: erin, do: withdrawEarly, amount: 30, row: withdrawNow},
}
