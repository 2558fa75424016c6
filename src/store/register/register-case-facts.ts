import type { PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { asIndicator } from '../../domain/register/register-facts.ts'
import { resultsByGoal, shownPublicly } from '../../domain/register/register-goals.ts'
import type { RegisterGoal, RegisterRecord } from '../../domain/register.ts'
import type { Text } from '../../domain/text.ts'
import { addDays, earliest, isAfter, type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { decidedChainOf } from '../../process/agreement/chain.ts'
import { agreementsOfCase } from '../agreement/agreement.ts'
import { budgetOf } from '../agreement/budget.ts'
import { type AgreementResults, resultsOf } from '../agreement/indicator.ts'
import type { CaseFile } from '../case/case-file.ts'
import { municipalityName } from '../case/municipalities.ts'
import type { Db } from '../db.ts'
import { decisionsIn } from '../meetings/board-case.ts'

/** What the case itself says and nobody writes anew: who, when, decided how, with what, and what came of it. */
export type CaseFacts = Pick<
  RegisterRecord,
  'municipality' | 'parties' | 'periods' | 'contributions' | 'results' | 'registryNumber'
> & { goals: readonly RegisterGoal[] }

/** Null while the lead body has no municipality, or the board has not decided. */
export async function registerFactsOf(db: Db, file: CaseFile): Promise<CaseFacts | null> {
  const { partnership } = file
  const code = await municipalityOf(db, partnership.lead.bodyId)
  const periods = periodsOf(file, partnership.registryNumber)
  if (code === null || periods.length === 0) return null
  const agreements = await resultsOf(db, partnership.id)
  return {
    municipality: { code, name: municipalityName(code) },
    parties: await partiesOf(db, partnership.id, periods),
    periods,
    contributions: await contributionsOf(db, file),
    results: resultsIn(agreements),
    goals: resultsByGoal(agreements),
    registryNumber: partnership.registryNumber,
  }
}

async function municipalityOf(db: Db, bodyId: PublicBodyId): Promise<string | null> {
  const body = db.selectFrom('public_body').select('municipality_code').where('id', '=', bodyId)
  return (await body.executeTakeFirst())?.municipality_code ?? null
}

type Periods = RegisterRecord['periods']
type Dated = Pick<CaseFile, 'history' | 'status'>

/** One for each agreement that the board has decided on, and one for a bridging after it. An early end is the end. */
function periodsOf({ history, status }: Dated, registryNumber: string): Periods {
  const decisions = decisionsIn(history.events).filter(({ outcome }) => outcome === 'approved')
  return decidedChainOf(history, status.rounds).flatMap((link, index, all) => {
    const { track, kind, start, last, agreedEnd, endedOn, decidedOn } = link
    if (last === null && endedOn === null) return []
    const until = last ?? link.end
    const replaces = all.slice(0, index).some((one) => one.last === null && one.endedOn === null)
    return [
      {
        kind: kindOf(kind),
        from: start,
        to: earliest(until, agreedEnd),
        note: endedOn !== null ? endedEarly : replaces ? replacedWhole : null,
        decision: {
          on: decidedOn,
          paragraph: decisions.find((one) => one.decidedOn === decidedOn)?.paragraph ?? null,
          registryNumber,
          url: null,
        },
        oneYearReason: shortReason({ history, status }, track),
      },
      ...(isAfter(until, agreedEnd) ? [bridging(addDays(agreedEnd, 1), until)] : []),
    ]
  })
}

/** Why the director approved a short period, as the board has read it. */
function shortReason({ history, status }: Dated, track: string): Text | null {
  const approved = history.events.findLast(
    ({ type, seq }) => type === 'shortPeriodApproved' && status.tracks.get(seq) === track,
  )
  const reasons = approved?.content.reasons
  return typeof reasons === 'string' && reasons !== '' ? { sv: reasons.slice(0, 4000) } : null
}

function kindOf(round: string): Periods[number]['kind'] {
  if (round === 'first') return 'original'
  return round === 'extension' ? 'extension' : 'renegotiation'
}

function bridging(from: PlainDate, to: PlainDate): Periods[number] {
  return { kind: 'extension', from, to, note: bridged, decision: null, oneYearReason: null }
}

const endedEarly: Text = { sv: 'Avslutades i förtid.', en: 'Ended early.' }
const replacedWhole: Text = {
  sv: 'Ersatte den tidigare överenskommelsen i sin helhet, från första dagen.',
  en: 'Replaced the earlier agreement in full, from its first day.',
}
const bridged: Text = {
  sv: 'Förlängt en kort tid medan en ny överenskommelse förbereds.',
  en: 'Extended for a short time while a new agreement is prepared.',
}

/** Every party of the agreements, with the day it came in later or left earlier. People are never among them. */
async function partiesOf(
  db: Db,
  partnershipId: PartnershipId,
  periods: RegisterRecord['periods'],
): Promise<RegisterRecord['parties']> {
  const first = periods[0]?.from ?? ''
  const rows = await db
    .selectFrom('partnership_party as party')
    .leftJoin('organisation as o', 'o.id', 'party.organisation_id')
    .leftJoin('public_body as b', 'b.id', 'party.body_id')
    .select(['party.side', 'party.name_as_stated', 'party.from_day', 'party.until_day'])
    .select(['o.name as organisation', 'o.legal_form as legalForm', 'b.name as body'])
    .select((row) => row.fn.coalesce('o.organisation_number', 'b.organisation_number').as('number'))
    .where('party.partnership_id', '=', partnershipId)
    .where((row) =>
      row.or([row('party.until_day', 'is', null), row('party.until_day', '>', plainDate(first))]),
    )
    .orderBy('party.side')
    .orderBy('party.id')
    .execute()
  return rows.map((row) => ({
    side: row.side === 'party' ? ('ideaBased' as const) : row.side,
    name: row.organisation ?? row.body ?? row.name_as_stated,
    kind: kinds[row.legalForm ?? ''] ?? null,
    partOf: null,
    organisationNumber: row.number,
    nameAsStated: null,
    note: null,
    from: row.from_day > first ? row.from_day : null,
    until: row.until_day === null ? null : addDays(row.until_day, -1),
  }))
}

/** The forms that an organisation chooses among, as the register calls them. */
const kinds: Readonly<Record<string, RegisterRecord['parties'][number]['kind']>> = {
  association: 'nonProfitAssociation',
  foundation: 'foundation',
  congregation: 'faithCommunity',
  economicAssociation: 'economicAssociation',
  company: 'company',
}

/** What each party puts in by the newest agreement that the board has decided on, money apart from the rest. A draft of the next tells nobody. */
async function contributionsOf(
  db: Db,
  { partnership, history, status }: Pick<CaseFile, 'partnership' | 'history' | 'status'>,
): Promise<RegisterRecord['contributions']> {
  const decided = decidedChainOf(history, status.rounds).map(({ track }) => track)
  const agreements = await agreementsOfCase(db, partnership.id).orderBy('a.created_at').execute()
  const newest = agreements.findLast(({ round }) => decided.includes(round))
  if (newest === undefined) return []
  const { shares, years } = await budgetOf(db, newest.id)
  const [first, last] = [years.at(0), years.at(-1)]
  const span = first === undefined ? null : first === last ? `${first}` : `${first}–${last}`
  const stated = shares.filter(({ total }) => total > 0)
  return stated.map(({ party, cash, inKind }) => ({
    ...{ party: party.name, years: span, cashOre: cash, inKindOre: inKind, description: null },
  }))
}

/** The latest value of each indicator. What counts one to four people is kept back. */
function resultsIn(agreements: readonly AgreementResults[]): RegisterRecord['results'] {
  const indicators = agreements.flatMap(({ goals }) => goals.flatMap((goal) => goal.indicators))
  return indicators.flatMap(({ name, values }) => {
    const last = values.at(-1)
    if (last === undefined) return []
    return {
      indicator: { sv: name },
      kind: 'result' as const,
      ...shownPublicly(last),
      unit: asIndicator,
      period: { sv: last.on },
      basis: { sv: 'parternas egen uppföljning', en: "the parties' own follow-up" },
    }
  })
}
