package main

// The rows that the lives fill.
const (
	stakeFirst    = "stake first"
	stakeAgain    = "stake again"
	stakeThird    = "stake a third time"
	withdrawPart  = "withdraw part"
	withdrawAll   = "withdraw all"
	claimFirst    = "claim first ever"
	claimLater    = "claim later"
	exitAll       = "exit"
	unbondPart    = "unbond part"
	rebonding     = "rebond"
	tierRaise     = "raiseTier"
	stakeForOther = "stakeFor"
	claimForOther = "claimFor"
	compounding   = "compound"
	withdrawNow   = "withdrawEarly"
	stakeWithOne  = "stake a third time, 1 further reward token"
	stakeWithTwo  = "stake a third time, 2 further reward tokens"
	eachStake     = "each further reward token, a stake"
	eachWithdraw  = "each further reward token, a withdrawal"
)

// row is a line of the table with the figures that are not measured here. They are quoted from the design, section 5,
// "Figures to reach": reach is what we aim at; best is the best of nine peers, each measured the same way in November 2026
// (Synthetix StakingRewards, MasterChef v1 and v2, MiniChef v2, UniStaker, Tally's staker, Aerodrome's gauge, Aave's
// Umbrella, Euler's reward streams). 0 means that there is no such figure.
type row struct {
	name                string
	reach, reachLocking uint64
	best                uint64
}

var moves = []row{
	{stakeFirst, 90_000, 112_000, 113_827},
	{stakeAgain, 71_000, 75_500, 75_792},
	{stakeThird, 71_000, 75_500, 75_792},
	{withdrawPart, 69_000, 69_000, 77_056},
	{withdrawAll, 69_000, 69_000, 72_256},
	{claimFirst, 85_500, 85_500, 86_592},
	{claimLater, 68_000, 68_000, 71_329},
	{exitAll, 82_000, 82_000, 86_359},
	{name: unbondPart},
	{name: rebonding},
	{name: tierRaise},
	{name: stakeForOther},
	{name: claimForOther},
	{name: compounding},
	{name: withdrawNow},
	{name: stakeWithOne},
	{name: stakeWithTwo},
	{eachStake, 20_000, 20_000, 21_000},
	{eachWithdraw, 20_000, 20_000, 21_000},
}

const (
	reachTrigger    = 62_000
	reachTriggerTip = 78_000
	bestOf100Pools  = 1_773_720
)

// variant is one of the ways in which an epoch's end meets our trigger.
type variant struct{ tip, change bool }

var variants = []variant{{}, {change: true}, {tip: true}, {tip: true, change: true}}

// row names the trigger of so many pools. The peers know the plain one only.
func (v variant) row(pools int) row {
	r := row{name: "trigger", reach: reachTrigger}
	if v.tip {
		r.name, r.reach = r.name+", tip", reachTriggerTip
	}
	if v.change {
		r.name += ", a change due"
	}
	r.name += ", " + plural(pools, "pool")
	if v == (variant{}) && pools == 100 {
		r.best = bestOf100Pools
	}
	return r
}

// rows lists the table's lines in order.
func rows(sizes []int) []row {
	all := moves[:len(moves):len(moves)]
	for _, v := range variants {
		for _, pools := range sizes {
			all = append(all, v.row(pools))
		}
	}
	return all
}

func plural(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return thousands(uint64(n)) + " " + thing + "s"
}
