// Package lives holds the model against the contracts' bytecode, to the base unit: random lives of a few stakers in a few
// pools, told by a seed, run in a bare EVM without a node. After each act every figure of the contracts is compared with the
// model, which hears of the acts by their events only; but a claim that pays nothing settles its pool without an event, and
// that a life tells the model itself.
//
// A life knows all that stakers, sponsors, governance and a gauge can do, clocks that stand still or leap by sixty epochs,
// a distributor that dies and comes back, reward tokens that refuse to be sent, and transactions with too little gas. What a
// contract refuses is passed over; a refusal that no life may cause (an arithmetic fault, a pool overdrawn, a settlement that
// fails while the distributor lives) is a fault as a difference is.
package lives
