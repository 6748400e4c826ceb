package replay

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Deployment is where the contracts of a chain stand.
type Deployment struct {
	ChainID              uint64
	GenesisHash          common.Hash
	Vault, Distributor   common.Address
	ALM, Timelock        common.Address
	Assets               []common.Address // by pool
	Partner              common.Address   // a reward token of every pool
	Governance, Deployer common.Address
	Genesis, EpochLength uint64 // seconds
	StartBlock           uint64 // first with events
}

// Places of contracts among those that emit or are called.
const (
	vaultPlace = iota
	distributorPlace
	almToken
	partnerToken
	assetToken // and on, by pool
)

// made is an address that stands for a name and a number.
func made(seed uint64, name string, i uint64) common.Address {
	text := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64([]byte(name), seed), i)
	return common.BytesToAddress(crypto.Keccak256(text)[12:])
}

func deployment(o Options) Deployment {
	at := func(name string) common.Address { return made(o.Seed, name, 0) }
	d := Deployment{
		ChainID: o.ChainID, Vault: at("vault"), Distributor: at("distributor"), ALM: at("alm"), Timelock: at("timelock"),
		Partner: at("partner"), Governance: at("governance"), Deployer: at("deployer"), Genesis: genesisTime,
		EpochLength: o.EpochBlocks * o.BlockTime, StartBlock: 1,
	}
	for i := range o.Pools {
		asset := d.ALM
		if i > 0 {
			asset = made(o.Seed, "asset", uint64(i))
		}
		d.Assets = append(d.Assets, asset)
	}
	return d
}

// genesisTime is the second of block 0 and of epoch 0.
const genesisTime = 1_750_000_000

// contracts that emit or are called, by place.
func (d Deployment) contracts() []common.Address {
	return append([]common.Address{d.Vault, d.Distributor, d.ALM, d.Partner}, d.Assets...)
}

// poolID is salt << 160 | asset, the salt being the number of the pool.
func (d Deployment) poolID(i uint32) *num {
	return add(shl(small(uint64(i)), 160), word(d.Assets[i]))
}

// token of a place in a pool.
func (d Deployment) token(i, place uint32) common.Address {
	switch place {
	case almPlace:
		return d.ALM
	case partnerPlace:
		return d.Partner
	}
	return d.Assets[i]
}

// tokenPlace is where a token stands among the contracts.
func tokenPlace(i, place uint32) uint8 {
	switch {
	case place == partnerPlace:
		return partnerToken
	case place == almPlace || i == 0:
		return almToken
	}
	return uint8(assetToken + i)
}
