import { type Kysely, sql } from 'kysely'

/** The text of docs/database.md for a migrated database: every table with its columns, keys and what they are for. */
export async function databaseText<Tables>(db: Kysely<Tables>): Promise<string> {
  const tables = await tablesOf(db)
  return [opening, contents(tables), ...tables.map(tableText)].join('\n')
}

const opening = `# The database

Every table, made from db/migrations by \`npm run generate\`. Do not edit: write the description as \`comment on\` in a
migration. Ids are UUIDv7, made by the application. The tables of the job queue (schema \`graphile_worker\`) are its own.
`

type Column = { name: string; type: string; required: boolean; default: string | null; about: string | null }
type Table = { name: string; about: string | null; columns: Column[]; rules: string[]; indexes: string[] }

async function tablesOf<Tables>(db: Kysely<Tables>): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select t.relname as name, obj_description(t.oid, 'pg_class') as about,
      (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
          'required', a.attnotnull, 'default', pg_get_expr(d.adbin, d.adrelid),
          'about', col_description(t.oid, a.attnum)) order by a.attnum)
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select coalesce(jsonb_agg(pg_get_constraintdef(k.oid) order by k.contype, k.conname collate "C"), '[]')
        from pg_constraint k where k.conrelid = t.oid and k.contype <> 'n') as rules,
      (select coalesce(jsonb_agg(pg_get_indexdef(i.indexrelid) order by c.relname collate "C"), '[]')
        from pg_index i join pg_class c on c.oid = i.indexrelid
        where i.indrelid = t.oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid)) as indexes
    from pg_class t
    where t.relnamespace = current_schema()::regnamespace and t.relkind in ('r', 'p')
    order by t.relname collate "C"`.execute(db)
  return rows
}

function contents(tables: readonly Table[]): string {
  return `${tables.map(({ name }) => `[${name}](#${name})`).join(' · ')}\n`
}

function tableText({ name, about, columns, rules, indexes }: Table): string {
  const head = '| Column | Type | What it is |\n|---|---|---|'
  const keys = [...rules, ...indexes.map(shortIndex)].map((rule) => `- \`${rule}\`\n`).join('')
  return `## ${name}\n\n${about ?? ''}\n\n${head}\n${columns.map(columnLine).join('')}\n${keys}`
}

function columnLine({ name, type, required, default: initial, about }: Column): string {
  const words = [type, required ? '' : 'or empty', initial === null ? '' : `= ${initial}`]
    .filter(Boolean)
    .join(' ')
  return `| ${name} | ${escaped(words)} | ${escaped(about ?? '')} |\n`
}

function shortIndex(definition: string): string {
  return definition.replace(
    /^CREATE (UNIQUE )?INDEX \S+ ON \S+ USING /,
    (_, unique) => `${unique ?? ''}INDEX `,
  )
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
