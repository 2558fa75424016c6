import type pg from 'pg'
import type { BackedUpTable, Manifest } from './manifest.ts'

/** Every table of ours with the columns that are stored: what the database computes itself is left out. */
export async function listTables(client: pg.ClientBase): Promise<BackedUpTable[]> {
  const { rows } = await client.query<BackedUpTable>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'
    group by c.relname order by c.relname`)
  return rows
}

export async function listMigrations(client: pg.ClientBase): Promise<Manifest['migrations']> {
  const { rows } = await client.query('select name, digest from schema_migration order by name')
  return rows
}

/** `table (columns)` as COPY wants it. */
export function copied({ name, columns }: BackedUpTable): string {
  return `public.${quoted(name)} (${columns.map(quoted).join(', ')})`
}

/**
 * Takes the foreign keys away, so that tables may come in any order, and lets nothing leave a stamp of a change or bring a person
 * back; gives
 * the statements that bring both back. In a backup from before the stamps had that name, the trigger is `mark_change`.
 */
export async function withoutKeysAndStamps(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ away: string; back: string }>(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
    union all
    select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
      format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
    from pg_trigger where tgname in ('stamp_change', 'mark_change', 'note_change', 'bring_person_back', 'bring_person_back_longer', 'keep_text', 'keep_text_anew')`)
  for (const { away } of rows) await client.query(away)
  return rows.map(({ back }) => back)
}

/** Lets every counter go on after the highest number that is taken. */
export async function setCounters(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ counter: string; table: string; column: string }>(`
    select pg_get_serial_sequence(c.oid::regclass::text, a.attname) as counter,
      c.oid::regclass::text as table, quote_ident(a.attname) as column
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and pg_get_serial_sequence(c.oid::regclass::text, a.attname) is not null`)
  for (const { counter, table, column } of rows)
    await client.query(`select setval($1, coalesce((select max(${column}) from ${table}), 0) + 1, false)`, [
      counter,
    ])
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
