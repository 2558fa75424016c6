import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { startEmbedded } from '../src/store/postgres/embedded.ts'
import { openDatabase } from '../src/store/postgres/open-database.ts'
import type { Schema } from '../src/store/schema.ts'
import { fill } from './fill.ts'
import { findKnown, tokenFrom } from './known.ts'
import { type Measured, measure } from './load.ts'
import { type Starting, withServer } from './process.ts'
import { ourQuestions } from './questions.ts'

/** Bodies with so many partnerships are measured: the large one is held against the small. */
const sizes = [10_000, 200_000] as const
const pages = [
  'Work list',
  'Work list, not seen before',
  'Case page',
  'Case page, not seen before',
  'Search',
  'Search, not seen before',
] as const

type Page = (typeof pages)[number]
type Size = (typeof sizes)[number]
type Row = Measured & { page: Page; size: Size }
type Running = { folder: string; seconds: number; product: (url: string, varDir: string) => Starting }

/** How the pages that are looked at most stand up to very large bodies, as text. Making the data takes a quarter of an hour. */
export async function measureLarge(running: Running): Promise<string> {
  const rows: Row[] = []
  for (const size of sizes) rows.push(...(await measureSize(running, size)))
  return largeText(rows)
}

/** With data of its own, which is kept in the folder and used again. */
async function measureSize({ folder, seconds, product }: Running, size: Size): Promise<Row[]> {
  const varDir = join(folder, String(size))
  await mkdir(varDir, { recursive: true })
  await chmod(varDir, 0o755)
  const database = await startEmbedded({ varDir })
  const db = openDatabase<Schema>(database.url)
  try {
    await fill(database.url, size)
    const known = await findKnown(db)
    return await withServer(product(database.url, varDir), async (server) => {
      const token = await tokenFrom(server.address)
      const questions = ourQuestions({ ...known, token }, server.address)
      const rows: Row[] = []
      for (const page of pages) {
        await measure(server, questions[page], { connections: 16, amount: 1500 })
        const measured = await measure(server, questions[page], { connections: 16, seconds })
        rows.push({ ...measured, page, size })
      }
      return rows
    })
  } finally {
    await db.destroy()
    await database.stop()
  }
}

function largeText(rows: readonly Row[]): string {
  return `# Speed with very many partnerships

Made by \`npm run bench -- --large\`; do not edit. Whole signed-in pages of an official who sees every case, 16 connections; the
server had one core, load and database shared the other. A search counts and orders at most a hundred cases, but the database
looks through all that have the words. Pages that were seen before are asked for again while nothing has changed.

| | partnerships | requests/s | p50 ms | p95 ms | busy ms | aim |
| --- | --: | --: | --: | --: | --: | --- |
${rows.map((row) => lineOf(row, rows)).join('\n')}
`
}

function lineOf(row: Row, rows: readonly Row[]): string {
  const times = [row.p50, row.p95].map((time) => time.toFixed(1))
  const cells = [row.page, row.size, row.perSecond.toFixed(0), ...times, row.cpu.toFixed(2), aimOf(row, rows)]
  return `| ${cells.join(' | ')} |`
}

/** The design's aims: list and case page take 1.5 times as long at most; that of searches is for half as many cases. */
function aimOf({ page, size, p95 }: Row, rows: readonly Row[]): string {
  if (size === 10_000) return ''
  if (page.startsWith('Search')) return `${verdict(p95, 60)} at 100000`
  const small = rows.find((row) => row.page === page && row.size === 10_000)
  return small ? verdict(p95, 1.5 * small.p95) : ''
}

function verdict(p95: number, most: number): string {
  return `${p95 <= most ? 'met' : 'not met'}: p95 ≤ ${most.toFixed(0)} ms`
}
