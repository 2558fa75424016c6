import { dayInStockholm } from '../../kernel/plain-date.ts'
import { type Administration, findAdministration, prefixesTaken } from '../../store/bodies/administration.ts'
import { takeTurn } from '../../store/bodies/administration-changes.ts'
import { findRulebook, followedIn } from '../../store/bodies/rulebook-version.ts'
import { type Db, withTransaction } from '../../store/db.ts'
import { compare } from './compare.ts'
import { flatten } from './flatten.ts'
import type { Fault, ReadDescription } from './read.ts'
import { countDone, linesOf } from './words.ts'
import { type Wishes, write } from './write.ts'

export type SettingUp = Wishes & { preview: boolean; at: Date }

export type Outcome = { faults: readonly Fault[] } | { done: number; lines: readonly string[] }

/** Brings a description into the database: all of it in one transaction, or nothing when something does not fit there. */
export function setUp(db: Db, read: ReadDescription, settingUp: SettingUp): Promise<Outcome> {
  return withTransaction(db, async (trx) => {
    await takeTurn(trx)
    const faults = await faultsAgainst(trx, read)
    if (faults.length > 0) return { faults }
    const today = dayInStockholm(settingUp.at)
    const { description } = read
    const kept = await findAdministration(trx, description.key)
    const comparison = compare(withOwnRules(flatten(description), kept), kept, today)
    const done = countDone(comparison, settingUp)
    const writing = { ...settingUp, kept, comparison, from: description.from, today }
    if (done > 0 && !settingUp.preview) await write(trx, writing)
    return { done, lines: linesOf(comparison, settingUp) }
  })
}

/** A body that has laid rules of its own over the rulebook that the file names keeps them. */
function withOwnRules(file: Administration, kept: Administration | null): Administration {
  const follows = kept?.body.rulebook
  if (follows === undefined || followedIn(follows).folder !== file.body.rulebook) return file
  return { ...file, body: { ...file.body, rulebook: follows } }
}

async function faultsAgainst(db: Db, { description, faultAt }: ReadDescription): Promise<Fault[]> {
  const { key, boards, rulebook } = description
  const taken = await prefixesTaken(
    db,
    key,
    boards.map(({ casePrefix }) => casePrefix),
  )
  const unknown = (await findRulebook(db, rulebook)) === null
  const missing = unknown
    ? [faultAt(['rulebook'], `Versionen "${rulebook}" finns inte i den här databasen. Kontrollera namnet.`)]
    : []
  const prefixes = boards.flatMap(({ casePrefix }, index) =>
    taken.includes(casePrefix)
      ? [
          faultAt(
            ['boards', index, 'casePrefix'],
            `En annan nämnd har redan ärenden som börjar på "${casePrefix}".`,
          ),
        ]
      : [],
  )
  return [...missing, ...prefixes]
}
