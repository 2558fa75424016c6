import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Db } from '../store/db.ts'
import { plainPool } from '../store/postgres/open-database.ts'
import { demandPurpose, markPurpose, purposeOf } from '../store/postgres/purpose.ts'
import { type Output, terminal } from './output.ts'
import { type Fault, type ReadDescription, readDescription } from './setup/read.ts'
import { type SettingUp, setUp } from './setup/set-up.ts'
import { readShipped } from './setup/shipped.ts'
import { withDatabase } from './with-database.ts'

const usage =
  'Skriv: handslag setup FIL.yaml [--preview] [--change] [--end-missing]. Exempel: docs/setup.example.yaml.'

/** `handslag setup FILE.yaml`: a public body with boards, units and people, from a description. */
export async function run(args: readonly string[], output: Output = terminal): Promise<number> {
  const given = argumentsIn(args)
  if (given === null) return refuse(output, [usage])
  const { file, ...wishes } = given
  const read = await readText(file)
  if ('faults' in read) return refuse(output, faultLines(file, read.faults))
  return withDatabase((db, { url }) => bring(db, { url, file, read, output, ...wishes, at: new Date() }))
}

type Bringing = SettingUp & { url: string; file: string; read: ReadDescription; output: Output }

/** Sees that the database is not the demonstration's, and marks it as production once something is written. */
async function bring(db: Db, { url, file, read, output, ...settingUp }: Bringing): Promise<number> {
  const pool = plainPool(url, { max: 1 })
  try {
    demandPurpose(await purposeOf(pool), false)
    const outcome = await setUp(db, read, settingUp)
    if ('faults' in outcome) return refuse(output, faultLines(file, outcome.faults))
    if (!settingUp.preview) await markPurpose(pool, false)
    for (const line of [...outcome.lines, ending(outcome.done, settingUp)]) output.good(line)
    return 0
  } finally {
    await pool.end()
  }
}

function ending(done: number, { preview }: SettingUp): string {
  if (done === 0) return 'Inget har ändrats: allt som filen lägger till finns redan.'
  return preview
    ? `Inget har skrivits. Utan --preview skrivs ${done} rader.`
    : `Klart: ${done} rader skrivna.`
}

type Given = Omit<SettingUp, 'at'> & { file: string }

function argumentsIn(args: readonly string[]): Given | null {
  const flag = { type: 'boolean', default: false } as const
  try {
    const options = { preview: flag, change: flag, 'end-missing': flag }
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) return null
    return { file, preview: values.preview, change: values.change, endMissing: values['end-missing'] }
  } catch {
    return null
  }
}

async function readText(file: string): Promise<ReadDescription | { faults: readonly Fault[] }> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return { faults: [{ line: 0, sentence: 'Filen finns inte eller går inte att läsa.' }] }
  return readDescription(text, await readShipped())
}

function faultLines(file: string, faults: readonly Fault[]): readonly string[] {
  return faults.map(({ line, sentence }) => `${file}:${line === 0 ? '' : `${line}:`} ${sentence}`)
}

function refuse({ bad }: Output, lines: readonly string[]): number {
  for (const line of lines) bad(line)
  return 2
}
