import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
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

/** Lets the database tell the plan of every query that a page makes, with times, page by page. */
export async function plansOf({ url, varDir, questions, product }: Explaining): Promise<string[]> {
  const pool = plainPool(url, { max: 1 })
  const { rows } = await pool.query('select current_database() as name')
  for (const [name, value] of Object.entries(settings))
    await pool.query(`alter database "${rows[0].name}" set ${name} = '${value}'`)
  await pool.end()
  return withServer(product, async ({ address }) => {
    const told: string[] = []
    for (const [question, { requests, headers = {} }] of Object.entries(questions)) {
      const [first, second = first] = requests
      if (first?.method !== 'GET') continue
      const ask = (path = '/') => fetch(address + path, { headers }).then((answer) => answer.text())
      await ask(first.path)
      told.push(
        `## ${question}\n\n\`\`\`\n${await toldDuring(join(varDir, 'postgres.log'), () => ask(second?.path))}\n\`\`\``,
      )
    }
    return told
  })
}

export function plansText(parts: readonly string[]): string {
  return `${[introduction, ...parts].join('\n\n')}\n`
}

const introduction = `# Plans

Made by \`npm run bench\`; do not edit. The queries behind each page and how the database carried them out, with times.`

async function toldDuring(log: string, work: () => Promise<unknown>): Promise<string> {
  const before = (await readFile(log, 'utf8')).length
  await work()
  const told = (await readFile(log, 'utf8')).slice(before)
  return told
    .replace(/^\d{4}-\S+ \S+ UTC \[\d+\] LOG: {2}/gm, '')
    .replaceAll('\t', '  ')
    .trim()
}
