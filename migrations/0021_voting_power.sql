-- 0021_voting_power.sql: delegators are counted once for all delegates. Counted for each, ten thousand accounts took a minute and a half.
create or replace view mart.voting_power as
select v.chain_id, mart.hex(v.delegate) as delegate, mart.scaled(v.votes, a.decimals) as votes, v.votes as votes_raw,
       round(v.votes / nullif(sum(v.votes) over (partition by v.chain_id), 0), 8) as share,
       coalesce(g.delegators, 0) as delegators,
       v.block_number as changed_block
from state.vote v
left join (
    select chain_id, delegate, count(*) as delegators from state.delegation group by chain_id, delegate
) g on g.chain_id = v.chain_id and g.delegate = v.delegate
left join chain.deployment d on d.chain_id = v.chain_id
left join chain.token a on a.chain_id = d.chain_id and a.address = d.alm;
