import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import pg from 'pg'

/**
 * What the same questions cost with nothing around them: node:http and pg with named statements, JSON, no rights, no
 * layout. Started by run.ts on the database that the product is measured on.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 })
const body = process.env.BARE_BODY ?? ''
const { version } = (await pool.query("select version from rulebook_version where folder = 'nationell'"))
  .rows[0]

const texts = {
  list: `select id, number, registry_number, title, party_names, status, received_on, next_due, waiting_side
    from partnership where public_body_id = $1 and closed_on is null order by next_due, id limit 25`,
  record: 'select * from partnership where number = $1',
  events: `select e.seq, e.type, e.on_date, e.actor, c.content from case_event e
    join case_event_content c using (partnership_id, seq) where e.partnership_id = $1 order by e.seq`,
  register: `select id, name, municipality_code, record->'summary'->>'sv' as summary, record->>'status' as status
    from register_partnership order by n limit 20`,
  search: `select id, number, title, party_names, status, next_due from partnership, websearch_to_tsquery('swedish', $2) q
    where public_body_id = $1 and search @@ q order by ts_rank(search, q) desc, id limit 25`,
  number: `insert into registry_series values ($1, $2, 1)
    on conflict (board_id, year) do update set last = registry_series.last + 1 returning last`,
  partnership: `insert into partnership (id, public_body_id, board_id, number, registry_number, title, rulebook,
    rulebook_version, origin, received_on, status, status_since, last_seq)
    values ($1, $2, $3, $4, $4, $5, 'nationell', $7, 'party', $6, 'INITIATIVE_RECEIVED', $6, 1)`,
  event: `insert into case_event values ($1, 1, $2, 'initiativeReceived', $3, now(), '{}', $4, '{}', '', $4)`,
}

type Name = keyof typeof texts
type Asks = { query(config: pg.QueryConfig): Promise<pg.QueryResult> }

const ask = (asked: Asks, name: Name, ...values: unknown[]) =>
  asked.query({ name, text: texts[name], values })

const answers: Record<string, (url: URL, request: IncomingMessage) => Promise<unknown>> = {
  readyz: async () => ({}),
  list: async () => (await ask(pool, 'list', body)).rows,
  register: async () => (await ask(pool, 'register')).rows,
  search: async ({ searchParams }) => (await ask(pool, 'search', body, searchParams.get('q'))).rows,
  case: readCase,
  create: async (_url, request) => create(await textOf(request)),
}

createServer(answer).listen(Number(process.env.PORT), '127.0.0.1')

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://bare')
  const found = await answers[url.pathname.split('/')[1] ?? '']?.(url, request)
  response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(found ?? {}))
}

async function readCase({ pathname }: URL): Promise<unknown> {
  const { rows } = await ask(pool, 'record', pathname.split('/')[2])
  return { record: rows[0], events: (await ask(pool, 'events', rows[0].id)).rows }
}

/** A number without gaps, the case, its event, and all of it committed. */
async function create(text: string): Promise<{ number: string }> {
  const { title, board, today } = JSON.parse(text)
  const client = await pool.connect()
  try {
    await client.query('begin')
    const taken = await ask(client, 'number', board, Number(today.slice(0, 4)))
    const number = `${board}-${taken.rows[0].last}`
    const id = randomUUID()
    await ask(client, 'partnership', id, body, board, number, title, today, version)
    await ask(client, 'event', id, body, today, createHash('sha256').update(text).digest('hex'))
    await client.query('commit')
    return { number }
  } finally {
    client.release()
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request.setEncoding('utf8')) text += piece
  return text
}
