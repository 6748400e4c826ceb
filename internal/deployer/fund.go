package deployer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"almanac/internal/sender"
)

// purse is one of the distributor's two funds.
type purse struct {
	name   string
	want   *big.Int
	view   []byte
	unpack func([]byte) (*big.Int, error)
	pay    func(amount *big.Int) []byte
}

func (d *Deployment) purses() []purse {
	return []purse{
		{"emission", &d.plan.Reserve.Int, distributor.PackEmissionReserve(), distributor.UnpackEmissionReserve, distributor.PackFundEmission},
		{"tips", &d.plan.Tips.Int, distributor.PackTipBudget(), distributor.UnpackTipBudget, distributor.PackFundTips},
	}
}

// fund pays in what is missing. The allowance is exactly that, and paying in uses it up, so a payment of an earlier run
// that is mined late leaves none for a second.
func (d *Deployment) fund(ctx context.Context) error {
	handed, err := d.handedOver(ctx, d.network.Distributor.Address)
	if err != nil || handed {
		return err // funded before, and maybe used since
	}
	for _, p := range d.purses() {
		if err := d.fill(ctx, p); err != nil {
			return err
		}
	}
	return nil
}

func (d *Deployment) fill(ctx context.Context, p purse) error {
	for {
		missing, err := d.missing(ctx, p)
		if err != nil || missing.Sign() <= 0 {
			return err
		}
		alm := token.Instance(d.node, d.network.ALM.Address)
		allowed, err := bind.Call(alm, at(ctx), token.PackAllowance(d.sender.Address(), d.network.Distributor.Address), token.UnpackAllowance)
		if err != nil {
			return fmt.Errorf("read allowance: %w", err)
		}
		if allowed.Cmp(missing) == 0 {
			if err := d.send(ctx, "fund "+p.name, &d.network.Distributor.Address, p.pay(missing)); err != nil {
				return err
			}
			continue
		}
		if err := d.send(ctx, "approve "+p.name, &d.network.ALM.Address, token.PackApprove(d.network.Distributor.Address, missing)); err != nil {
			return err
		}
	}
}

// missing is what the plan says less what is there. The emission is set after both purses are full, so once it is in force
// nothing is missing, however much has been used.
func (d *Deployment) missing(ctx context.Context, p purse) (*big.Int, error) {
	r := distributor.Instance(d.node, d.network.Distributor.Address)
	have, err := bind.Call(r, at(ctx), p.view, p.unpack)
	if err != nil {
		return nil, fmt.Errorf("read funds of %s: %w", p.name, err)
	}
	perEpoch, err := bind.Call(r, at(ctx), distributor.PackEmissionPerEpoch(), distributor.UnpackEmissionPerEpoch)
	if err != nil {
		return nil, fmt.Errorf("read emission: %w", err)
	}
	if perEpoch.Sign() > 0 {
		return new(big.Int), nil
	}
	return have.Sub(p.want, have), nil
}

// checkFunds makes sure that the key holds the ALM that will be paid in, before the rest is paid for.
func (d *Deployment) checkFunds(ctx context.Context) error {
	stands, err := d.stands(ctx, &d.network.Distributor)
	if err != nil || stands {
		return err // nothing is left to save, and paying in says what lacks
	}
	need := new(big.Int).Add(&d.plan.Reserve.Int, &d.plan.Tips.Int)
	have, err := bind.Call(token.Instance(d.node, d.network.ALM.Address), at(ctx), token.PackBalanceOf(d.sender.Address()), token.UnpackBalanceOf)
	if err != nil {
		return fmt.Errorf("read balance of ALM: %w", err)
	}
	if have.Cmp(need) < 0 {
		return fmt.Errorf("%w: %s holds %s base units of ALM and is to pay in %s", sender.ErrInsufficientFunds, d.sender.Address(), have, need)
	}
	return nil
}
