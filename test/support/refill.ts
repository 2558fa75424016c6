import { type Kysely, sql } from 'kysely'

/**
 * Keeps what the database is filled with, in a schema of its own, and makes a function that brings every table and every
 * number series back to it. Done to a template: each of its copies can be refilled then.
 */
export async function keepFilling<Tables>(db: Kysely<Tables>): Promise<void> {
  await sql.raw(`drop schema if exists filled cascade; create schema filled; ${viewOfShape}`).execute(db)
  const tables = await tablesOf(db)
  const filled = tables.filter(({ rows }) => rows)
  for (const { name, kept, columns } of filled)
    await sql.raw(`create table ${kept} as select ${columns} from ${name}`).execute(db)
  const steps = [
    'if (select shape from filled.shape_now) <> (select shape from filled.shape_made) then',
    "  raise exception 'A test has changed what the tables are';",
    'end if;',
    ...tables.map(({ name }) => `delete from ${name};`),
    ...filled.map(
      ({ name, kept, columns }) =>
        `insert into ${name} (${columns}) overriding system value select * from ${kept};`,
    ),
    ...(await seriesOf(db)).map(({ name, next, used }) => `perform setval('${name}', ${next}, ${used});`),
  ]
  await sql
    .raw(
      `create function filled.refill() returns void language plpgsql set session_replication_role = replica
       as $refill$ begin ${steps.join('\n')} end $refill$`,
    )
    .execute(db)
  await sql`insert into filled.shape_made select shape from filled.shape_now`.execute(db)
}

/** Brings the database back to what it was filled with. Not one where a test has changed more than rows, or that is closed. */
export async function isRefilled<Tables>(db: Kysely<Tables>): Promise<boolean> {
  try {
    await sql`select filled.refill()`.execute(db)
    return true
  } catch {
    return false
  }
}

/** Changes with each table, trigger, constraint or function that is made, changed or dropped. */
const viewOfShape = `
  create table filled.shape_made (shape text);
  create view filled.shape_now as select string_agg(shape, ' ' order by kind) as shape from (${[
    'pg_class',
    'pg_trigger',
    'pg_constraint',
    'pg_proc',
  ]
    .map(
      (kind) => `select '${kind}' as kind, count(*) || ':' || max(xmin::text::bigint) as shape from ${kind}`,
    )
    .join(' union all ')}) kinds;`

type Table = { name: string; kept: string; columns: string; rows: boolean }

async function tablesOf<Tables>(db: Kysely<Tables>): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select name, format('filled.%I', replace(name, '.', ' ')) as kept, columns,
      cast(xpath('//rows/text()', query_to_xml(format('select count(*) as rows from %s', name), false, true, '')) as text) <> '{0}' as rows
    from (select format('%I.%I', nspname, relname) as name,
        string_agg(quote_ident(attname), ', ' order by attnum) as columns
      from pg_class
      join pg_namespace on pg_namespace.oid = relnamespace
      join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
      where relkind = 'r' and nspname not in ('pg_catalog', 'information_schema', 'filled')
      group by 1) tables
    order by name`.execute(db)
  return rows
}

async function seriesOf<Tables>(db: Kysely<Tables>) {
  const { rows } = await sql<{ name: string; next: string; used: boolean }>`
    select format('%I.%I', schemaname, sequencename) as name,
      coalesce(last_value, start_value) as next, last_value is not null as used
    from pg_sequences order by name`.execute(db)
  return rows
}
