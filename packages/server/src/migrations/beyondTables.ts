/** What the entities cannot say: the number sequence, who reads, the ledger's guarantees, and the application's rights. */
export const beyondTables = `
create sequence claim_number start 1001;

-- Says for the rest of the transaction who acts, by the hash of a session's or key's token; null = nobody.
-- A moment is handed in so that a demo clock ends sessions too.
create function samop_enter(hash text, moment timestamptz) returns json language plpgsql as $$
declare
  actor json;
begin
  perform set_config('samop.side', 'SYSTEM', true), set_config('samop.partner', '', true),
    set_config('samop.programs', '', true), set_config('samop.locations', '', true);
  select json_build_object('kind', 'MEMBER', 'id', m.id, 'name', m.name, 'email', m.email, 'role', m.role, 'partnerId', m.partner_id,
      'programIds', m.program_ids, 'locationIds', m.location_ids, 'scopes', array['READ', 'WRITE'], 'language', m.language, 'seenUpTo', m.seen_up_to)
    into actor from session s join member m on m.id = s.member_id where s.token_hash = hash and s.expires_at > moment;
  if actor is null then
    select json_build_object('kind', 'KEY', 'id', k.id, 'name', k.name, 'email', null, 'role', m.role, 'partnerId', k.partner_id,
        'programIds', m.program_ids, 'locationIds', m.location_ids, 'scopes', k.scopes, 'language', m.language, 'seenUpTo', null)
      into actor from api_key k join member m on m.id = k.created_by_id
      where k.token_hash = hash and k.revoked_at is null and (k.expires_at is null or k.expires_at > moment);
  end if;
  perform set_config('samop.side', case when actor is null then '' when actor->>'partnerId' is null then 'VENDOR' else 'PARTNER' end, true),
    set_config('samop.partner', coalesce(actor->>'partnerId', ''), true),
    set_config('samop.programs', coalesce((select string_agg(value, ',') from json_array_elements_text(nullif((actor->'programIds')::text, 'null')::json)), ''), true),
    set_config('samop.locations', coalesce((select string_agg(value, ',') from json_array_elements_text(nullif((actor->'locationIds')::text, 'null')::json)), ''), true);
  return actor;
end $$;

-- Other live claims of the partner with the invoice of a line: those hidden from the reader too, for an invoice is claimed once.
-- The side is set and set back by hand: only a superuser may let a function carry a setting of ours.
create function samop_same_invoices(of_claim uuid) returns table (line_id uuid, other_claim uuid) language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
begin
  perform set_config('samop.side', 'SYSTEM', true);
  return query select l.id, o.id from claim_line l
    join claim_line m on m.partner_id = l.partner_id and m.invoice_key = l.invoice_key and m.claim_id <> l.claim_id
    join claim o on o.id = m.claim_id and o.status not in ('EDITING', 'WITHDRAWN', 'EXPIRED', 'REJECTED')
    where l.claim_id = of_claim;
  perform set_config('samop.side', coalesce(side, ''), true);
end $$;

create function ledger_balances() returns trigger language plpgsql as $$
begin
  if exists (select 1 from ledger_posting where transaction_id = new.transaction_id group by currency having sum(minor) <> 0) then
    raise exception 'ledger transaction % does not sum to zero', new.transaction_id;
  end if;
  if (select sum(minor) from ledger_posting where fund_id = new.fund_id and account = 'AVAILABLE') < 0 then
    raise exception 'fund % would be overdrawn', new.fund_id;
  end if;
  return null;
end $$;
create constraint trigger ledger_balances after insert on ledger_posting deferrable initially deferred for each row execute function ledger_balances();

grant usage on schema public to samop_app;
grant select, insert, update, delete on all tables in schema public to samop_app;
grant usage on all sequences in schema public to samop_app;
revoke update, delete on event, ledger_posting from samop_app;
revoke all on mikro_orm_migrations from samop_app;
`
