package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// Deployment is the set of contracts a ledger follows.
type Deployment struct {
	GenesisHash common.Hash // of block 0
	Vault       common.Address
	Distributor common.Address
	ALM         common.Address
	StartBlock  uint64
	GenesisTime uint64 // start of epoch 0, Unix seconds
	EpochLength uint64 // seconds
	// KeepsState has sums over events written with them. Without, the ledger is an archive of events: faster to fill, it
	// knows the positions, which stand in the events, and nothing of pools' totals, rewards and votes.
	KeepsState bool
}

// ErrOtherDeployment says that the ledger of this chain id follows something else.
var ErrOtherDeployment = errors.New("the ledger follows another deployment")

const registerSQL = `-- store.Register
insert into chain.deployment (chain_id, genesis_hash, vault, distributor, alm, start_block, genesis_time, epoch_length, keeps_state)
values (@chain_id, @genesis_hash, @vault, @distributor, @alm, @start_block, @genesis_time, @epoch_length, @keeps_state)
on conflict (chain_id) do nothing`

// Register binds the ledger to a deployment, once. Later calls confirm it, or refuse another one.
func (l *Ledger) Register(ctx context.Context, d Deployment) error {
	_, err := l.store.pool.Exec(ctx, registerSQL, pgx.NamedArgs{
		"chain_id": l.chainID, "genesis_hash": d.GenesisHash[:], "vault": d.Vault[:], "distributor": d.Distributor[:],
		"alm": d.ALM[:], "start_block": d.StartBlock, "genesis_time": d.GenesisTime, "epoch_length": d.EpochLength,
		"keeps_state": d.KeepsState,
	})
	if err != nil {
		return fmt.Errorf("register deployment of chain %d: %w", l.chainID, err)
	}
	standing, _, err := l.Deployment(ctx)
	if err != nil {
		return err
	}
	return l.confirm(standing, d)
}

func (l *Ledger) confirm(standing, asked Deployment) error {
	var line string
	switch {
	case standing == asked:
		return nil
	case standing.GenesisHash != asked.GenesisHash:
		line = fmt.Sprintf("this database holds another chain %d: its genesis block is %s, the node's is %s; use another database",
			l.chainID, standing.GenesisHash, asked.GenesisHash)
	case standing.Vault != asked.Vault:
		line = fmt.Sprintf("this database follows another deployment on chain %d: its vault is %s, not %s; use another database",
			l.chainID, standing.Vault, asked.Vault)
	default:
		line = fmt.Sprintf("this database follows vault %s of chain %d with other terms: %+v, not %+v; use another database",
			standing.Vault, l.chainID, standing, asked)
	}
	return &fault{ErrOtherDeployment, line, nil}
}

const deploymentSQL = `-- store.Deployment
select genesis_hash, vault, distributor, alm, start_block, genesis_time, epoch_length, keeps_state
from chain.deployment where chain_id = @chain_id`

// Deployment is what the ledger follows; ok is false before Register.
func (l *Ledger) Deployment(ctx context.Context) (d Deployment, ok bool, err error) {
	var genesis, vault, distributor, alm []byte
	err = l.store.pool.QueryRow(ctx, deploymentSQL, pgx.NamedArgs{"chain_id": l.chainID}).
		Scan(&genesis, &vault, &distributor, &alm, &d.StartBlock, &d.GenesisTime, &d.EpochLength, &d.KeepsState)
	if errors.Is(err, pgx.ErrNoRows) {
		return Deployment{}, false, nil
	} else if err != nil {
		return Deployment{}, false, fmt.Errorf("read deployment of chain %d: %w", l.chainID, err)
	}
	d.GenesisHash, d.Vault = common.BytesToHash(genesis), common.BytesToAddress(vault)
	d.Distributor, d.ALM = common.BytesToAddress(distributor), common.BytesToAddress(alm)
	return d, true, nil
}

const chainsSQL = `-- store.Chains
select chain_id from chain.deployment order by chain_id`

// Chains lists the chains that have a ledger here.
func (s *Store) Chains(ctx context.Context) ([]uint64, error) {
	rows, err := s.pool.Query(ctx, chainsSQL)
	if err != nil {
		return nil, fmt.Errorf("list chains: %w", err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[uint64])
	if err != nil {
		return nil, fmt.Errorf("list chains: %w", err)
	}
	return ids, nil
}
