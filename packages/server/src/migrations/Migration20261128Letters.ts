import { Migration } from '@mikro-orm/migrations'

/**
 * The vendor's search finds words of every alphabet by its index, and costs no more where they stand in very many claims. Three
 * letters in a row are known of ASCII alone, whatever else a database's locale says: other letters are kept as their bytes.
 */
export class Migration20261128Letters extends Migration {
  override up(): void {
    this.addSql(functions)
    this.addSql(`select samop_texts_anew()`)
    this.addSql(index)
  }
}

const asOwner = `security definer set search_path = pg_catalog, public, pg_temp`
const isVendors = `coalesce(current_setting('samop.side', true), '') in ('VENDOR', 'SYSTEM')`

/** In small letters, whatever is not ASCII as its bytes. Not a function: it would be called for each row. */
const letters = (text: string) => `encode(convert_to(lower(${text}), 'UTF8'), 'escape')`

const texts = `select c.id, ${letters(`concat_ws(' ', '', c.number, c.title, p.name,
      (select string_agg(distinct concat_ws(' ', l.supplier, l.invoice_number), ' ') from claim_line l where l.claim_id = c.id))`)}
    from claim c join partner p on p.id = c.partner_id where c.submitted_at is not null`

const functions = `
create or replace function samop_texts() returns table (claim_id uuid, text text) stable language sql as $$ ${texts} $$;

-- Of one claim: a condition on samop_texts() would come after the words of all, for a function that keeps its path is not looked into.
create or replace function samop_keep_text(of_claim uuid) returns void language plpgsql ${asOwner} as $$
declare
  side text := current_setting('samop.side', true);
begin
  perform set_config('samop.side', 'SYSTEM', true);
  delete from claim_text t where t.claim_id = of_claim and not exists (select from claim c where c.id = of_claim and c.submitted_at is not null);
  insert into claim_text (claim_id, text) ${texts} and c.id = of_claim
    on conflict (claim_id) do update set text = excluded.text where claim_text.text <> excluded.text;
  perform set_config('samop.side', coalesce(side, ''), true);
end $$;

-- What a text has that has every word, as the index can find it: signs at the ends of a word say nothing, and one without three
-- letters or digits in a row is looked for where a word begins. Null = no word says anything.
create function samop_patterns(words text[]) returns text[] stable language sql as $$
  select array_agg(case when letters ~ '[a-z0-9]{3}' then '%' else '% ' end || regexp_replace(letters, '([\\\\%_])', '\\\\\\1', 'g') || '%')
    from (select regexp_replace(${letters('word')}, '^[^a-z0-9\\\\]+|[^a-z0-9]+$', '', 'g') as letters from unnest(words) word) w
    where letters ~ '[a-z0-9]' $$;

-- Whether a claim has every pattern.
create function samop_has_words(of_claim uuid, patterns text[]) returns boolean stable language sql ${asOwner} as $$
  select ${isVendors} and coalesce((select t.text like all (patterns) from claim_text t where t.claim_id = of_claim), false) $$;

-- Milliseconds, out of an id that begins with them.
create function samop_uuid_time(id text) returns bigint immutable language sql as $$
  select ('x' || replace(left(id, 13), '-', ''))::bit(48)::bigint $$;

-- Whether every fourth claim has them, or more: asked of claims from every time, for an index would give all that have them.
create function samop_are_common(patterns text[]) returns boolean stable language sql ${asOwner}
    set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
  select ${isVendors} and coalesce(avg((t.text like all (patterns))::int) >= 0.25, false)
    from (select samop_uuid_time(min(claim_id::text)) as first, samop_uuid_time(max(claim_id::text)) as last
        from ((select claim_id from claim_text order by claim_id limit 1) union all (select claim_id from claim_text order by claim_id desc limit 1)) x) ends
      cross join generate_series(0, 255) place
      cross join lateral (select text from claim_text where claim_id >= (lpad(to_hex(first + (last - first) * place / 256), 12, '0') || repeat('0', 20))::uuid
        order by claim_id limit 1) t $$;

-- The submitted claims that have every pattern, for the vendor alone; in no order, and no more than so many. Always by the index:
-- how many there are is not known before.
drop function samop_find_claims(text[], int);
create function samop_find_claims(patterns text[], most int) returns setof uuid stable language plpgsql ${asOwner}
    set enable_seqscan = off set enable_indexscan = off as $$
begin
  if not (${isVendors}) then
    return;
  end if;
  return query execute (select format('select claim_id from claim_text where %s limit %s', string_agg(format('text like %L', pattern), ' and '),
    coalesce(most::text, 'all')) from unnest(patterns) pattern);
end $$;
`

// new claims go into the index at once: no search has to look through those that wait
const index = `alter index if exists samop_text_letters set (fastupdate = off)`
