package store

import (
	"context"
	"fmt"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// Token is what a token says of itself.
type Token struct {
	Address  common.Address
	Symbol   string
	Decimals uint8
	// Token0 and Token1 are the halves of a Uniswap V2 pair; both zero for any other token.
	Token0, Token1 common.Address
}

const unknownTokensSQL = `-- store.UnknownTokens
select n.address from state.token_needed n
left join chain.token t on t.chain_id = n.chain_id and t.address = n.address
where n.chain_id = @chain_id and t.address is null
order by n.address`

// UnknownTokens are those the ledger speaks of and knows nothing about yet: ALM, assets of pools, and, once a pair
// among these is known, its halves. Ask again after AddToken.
func (l *Ledger) UnknownTokens(ctx context.Context) ([]common.Address, error) {
	rows, err := l.store.pool.Query(ctx, unknownTokensSQL, pgx.NamedArgs{"chain_id": l.chainID})
	if err != nil {
		return nil, fmt.Errorf("list unknown tokens: %w", err)
	}
	tokens, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (common.Address, error) {
		var address []byte
		err := row.Scan(&address)
		return common.BytesToAddress(address), err
	})
	if err != nil {
		return nil, fmt.Errorf("list unknown tokens: %w", err)
	}
	return tokens, nil
}

const addTokenSQL = `-- store.AddToken
insert into chain.token (chain_id, address, symbol, decimals, token0, token1)
select @chain_id::bigint, @address::bytea, @symbol::text, @decimals::smallint, @token0::bytea, @token1::bytea
where exists (select from state.token_needed where chain_id = @chain_id and address = @address)
on conflict (chain_id, address) do nothing`

// AddToken keeps what a token says of itself. The first answer stays. A token that the ledger does not speak of, or no longer
// since a fork, is not kept.
func (l *Ledger) AddToken(ctx context.Context, t Token) error {
	var token0, token1 []byte
	if (t.Token0 != common.Address{} || t.Token1 != common.Address{}) {
		token0, token1 = t.Token0[:], t.Token1[:]
	}
	return l.write(ctx, func(w *writing) error {
		if err := w.hurry(ctx); err != nil {
			return err
		}
		_, err := w.tx.Exec(ctx, addTokenSQL, pgx.NamedArgs{
			"chain_id": l.chainID, "address": t.Address[:], "symbol": printable(t.Symbol), "decimals": int16(t.Decimals),
			"token0": token0, "token1": token1,
		})
		if err != nil {
			return fmt.Errorf("add token %s: %w", t.Address, err)
		}
		return nil
	})
}

const tokensSQL = `-- store.Tokens
select address, symbol, decimals, token0, token1 from chain.token where chain_id = @chain_id order by address`

// Tokens are all that are known, by address.
func (l *Ledger) Tokens(ctx context.Context) ([]Token, error) {
	rows, err := l.store.pool.Query(ctx, tokensSQL, pgx.NamedArgs{"chain_id": l.chainID})
	if err != nil {
		return nil, fmt.Errorf("read tokens: %w", err)
	}
	tokens, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (t Token, err error) {
		var address, token0, token1 []byte
		err = row.Scan(&address, &t.Symbol, &t.Decimals, &token0, &token1)
		t.Address, t.Token0, t.Token1 = common.BytesToAddress(address), common.BytesToAddress(token0), common.BytesToAddress(token1)
		return t, err
	})
	if err != nil {
		return nil, fmt.Errorf("read tokens: %w", err)
	}
	return tokens, nil
}

// longestSymbol keeps a token from filling our tables with its symbol.
const longestSymbol = 32

// printable makes a symbol from a foreign contract safe to keep and to print.
func printable(symbol string) string {
	symbol = strings.Map(func(r rune) rune {
		if r == unicode.ReplacementChar || !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(symbol, ""))
	if runes := []rune(symbol); len(runes) > longestSymbol {
		symbol = string(runes[:longestSymbol])
	}
	return symbol
}

const forgetTokensSQL = `-- store.forgetTokens
delete from chain.token t
where t.chain_id = @chain_id and not exists (
    select from state.token_needed n where n.chain_id = t.chain_id and n.address = t.address
)`

// forgetTokens drops what only a lost fork spoke of.
func (l *Ledger) forgetTokens(ctx context.Context, tx pgx.Tx) error {
	if _, err := tx.Exec(ctx, forgetTokensSQL, pgx.NamedArgs{"chain_id": l.chainID}); err != nil {
		return fmt.Errorf("forget tokens: %w", err)
	}
	return nil
}
