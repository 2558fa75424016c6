import type { RegisterRecord } from '../../domain/register.ts'
import { municipalityCodes, municipalityName } from '../../store/case/municipalities.ts'
import { type Db, withTransaction } from '../../store/db.ts'
import { readRegisterData } from '../../store/register/register-data.ts'
import { saveRecords } from '../../store/register/register-save.ts'
import { idea, organisationName } from './names.ts'
import { type Random, seededRandom } from './random.ts'
import { anInventedRecord, unstated } from './register.ts'

type Filling = { count: number; at: Date; say: (line: string) => void }

const seed = 20261123
const batchSize = 2000

/** Fills the register alone with invented partnerships all over the country, to measure it at any size. */
export async function fillRegister(db: Db, { count, at, say }: Filling): Promise<void> {
  const random = seededRandom(seed)
  const codes = await codesOf()
  await withTransaction(db, async (trx) => {
    for (let done = 0; done < count; done += batchSize) {
      const serials = Array.from({ length: Math.min(batchSize, count - done) }, (_, index) => done + index)
      const records = serials.map((serial) => anyRecord(random, codes, { serial, count, at }))
      await saveRecords(trx, records, { kind: 'imported', by: 'Exempelstaden', at })
      say(`${done + records.length} av ${count} poster i registret`)
    }
  })
}

type Codes = { categories: string[]; themes: string[]; targetGroups: string[] }

async function codesOf(): Promise<Codes> {
  const { categories, themes, targetGroups } = await readRegisterData()
  const codesIn = (list: readonly { code: string }[]) => list.map(({ code }) => code)
  return { categories: codesIn(categories), themes: codesIn(themes), targetGroups: codesIn(targetGroups) }
}

type Which = { serial: number; count: number; at: Date }

function anyRecord(random: Random, codes: Codes, { serial, count, at }: Which): RegisterRecord {
  const what = idea(random)
  const code = random.pick(municipalityCodes())
  const name = municipalityName(code)
  const from = random.between(2008, 2025)
  const organisations = Math.ceil(count / 4)
  const parties = Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => {
    const number = random.between(1, organisations)
    const called = organisationName(seededRandom(number), number)
    return { ...unstated, side: 'ideaBased' as const, name: called, kind: null }
  })
  const board = random.pick(['Socialnämnden', 'Kulturnämnden', 'Utbildningsnämnden', 'Äldrenämnden'])
  return anInventedRecord({
    id: `exempel-${serial}`,
    title: what.title,
    municipality: { code, name },
    summary: { sv: what.summary },
    targetGroup: { sv: what.group },
    categories: [random.pick(codes.categories)],
    parties: [
      ...new Map(parties.map((party) => [party.name, party])).values(),
      { ...unstated, side: 'public', name: board, kind: 'board', partOf: `${name} kommun` },
    ],
    from: String(from),
    to: String(from + random.between(0, 4)),
    registryNumber: null,
    at,
    publisher: 'Exempelstaden',
    more: {
      themes: random.chance(0.3) ? [random.pick(codes.themes)] : [],
      targetGroups: [random.pick(codes.targetGroups)],
    },
  })
}
