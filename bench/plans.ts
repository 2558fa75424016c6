import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Request } from 'autocannon'
import { plainPool } from '../src/store/postgres/open-database.ts'
import type { Asking } from './load.ts'
import { type Starting, withServer } from './process.ts'

type Explaining = { url: string; varDir: string; questions: Record<string, Asking>; product: Starting }

const settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'off',
}

/** Lets the database tell the plan of every query that a page makes, with times, page by page; of each query one plan. */
export async function plansOf({ url, varDir, questions, product }: Explaining): Promise<string[]> {
  const pool = plainPool(url, { max: 1 })
  const { rows } = await pool.query('select current_database() as name')
  for (const [name, value] of Object.entries(settings))
    await pool.query(`alter database "${rows[0].name}" set ${name} = '${value}'`)
  await pool.end()
  return withServer(product, async ({ address }) => {
    const told = new Set<string>()
    const pages: string[] = []
    for (const [question, asking] of Object.entries(questions)) {
      const ask = askingInTurn(address, asking)
      const plans = plansIn(await toldDuring(join(varDir, 'postgres.log'), () => often(ask)))
      const fresh = plans.filter(({ query }) => !told.has(query))
      for (const { query } of fresh) told.add(query)
      pages.push(pageText(question, fresh, plans.length - fresh.length))
    }
    return pages
  })
}

/** So often that the database has chosen between a plan for the values and one for any. */
async function often(ask: () => Promise<unknown>): Promise<void> {
  for (let times = 0; times < 8; times++) await ask()
}

/** Asks for the next of a question's requests. */
function askingInTurn(address: string, { requests, headers = {} }: Asking): () => Promise<string> {
  let next = 0
  return async () => {
    const request = requests[next++ % requests.length] ?? {}
    const { setupRequest } = request
    const {
      method = 'GET',
      path = '/',
      body,
    }: Request = typeof setupRequest === 'function' ? setupRequest(request, {}) : request
    const answer = await fetch(address + path, {
      method,
      headers,
      body: body === undefined ? null : String(body),
      redirect: 'manual',
    })
    return answer.text()
  }
}

type Plan = { query: string; milliseconds: string; kind: 'custom' | 'generic'; nodes: string[] }

/** Each query once, as it was carried out last: what it asks, how it was planned, and the nodes of the plan without their details. */
function plansIn(told: string): Plan[] {
  const plans = told
    .split(/^duration: /m)
    .slice(1)
    .map(planIn)
  return [...new Map(plans.map((plan) => [plan.query, plan])).values()]
}

function planIn(text: string): Plan {
  const [, query = '', plan = ''] =
    /Query Text: (.*?)\n(?: {2}Query Parameters: [^\n]*\n)?( {2}\S[^\n]*\(cost=.*)/s.exec(text) ?? []
  const nodes = plan
    .split('\n')
    .filter((line) => line.includes('(cost=') || /^ +(InitPlan|SubPlan|CTE) /.test(line))
  return {
    query: shortened(query),
    milliseconds: /^[\d.]+/.exec(text)?.[0] ?? '',
    kind: /\$\d/.test(plan) ? 'generic' : 'custom',
    nodes: nodes.map(nodeText),
  }
}

const longestQuery = 240

function shortened(query: string): string {
  const line = query.replaceAll(/\s+/g, ' ').trim()
  return line.length <= longestQuery ? line : `${line.slice(0, longestQuery)} … (${line.length} characters)`
}

/** Without the guesses: what was read, how many rows came of it, how often and how long it took. */
function nodeText(line: string): string {
  return line
    .replace(/ {2}\(cost=[^)]*\)/, '')
    .replace(
      /\(actual time=[\d.]+\.\.([\d.]+) rows=([\d.]+?)(?:\.00)? loops=(\d+)\)/,
      '($1 ms, $2 rows, $3 times)',
    )
    .replace('1 times', 'once')
}

function pageText(question: string, plans: readonly Plan[], before: number): string {
  const said = plans.map(
    ({ query, milliseconds, kind, nodes }) =>
      `${milliseconds} ms, ${kind} plan: \`${query.replaceAll('`', "'")}\`\n\n\`\`\`\n${nodes.join('\n')}\n\`\`\``,
  )
  const others = before === 0 ? [] : [`${before} more, as above.`]
  return [`## ${question}`, ...said, ...others].join('\n\n')
}

export function plansText(parts: readonly string[]): string {
  return `${[introduction, ...parts].join('\n\n')}\n`
}

const introduction = `# Plans

Made by \`npm run bench\`; do not edit. The queries behind each page and how the database carried them out, with times. A custom
plan was made for the values asked about, a generic one for any. A query stands at the first page that asks it.`

async function toldDuring(log: string, work: () => Promise<unknown>): Promise<string> {
  const before = (await readFile(log, 'utf8')).length
  await work()
  const told = (await readFile(log, 'utf8')).slice(before)
  return told
    .replace(/^\d{4}-\S+ \S+ UTC \[\d+\] LOG: {2}/gm, '')
    .replaceAll('\t', '  ')
    .trim()
}
