import type { PartContents, PartId } from '../domain/agreement-parts.ts'
import type { Party } from '../domain/partnership.ts'
import { instantInStockholm } from '../kernel/date-words.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { newestTexts } from '../store/agreement/agreement-content.ts'
import { ensureAgreement } from '../store/agreement/agreement-make.ts'
import { addMarks, listSectionStates } from '../store/agreement/agreement-mark.ts'
import { savePart } from '../store/agreement/agreement-part.ts'
import { renewSections, saveText, type Writing } from '../store/agreement/agreement-section.ts'
import { saveCosts, savePaymentPlan } from '../store/agreement/budget.ts'
import { saveContributions } from '../store/agreement/contribution.ts'
import { type CaseFile, getCaseFile } from '../store/case/case-file.ts'
import { type Db, withTransaction } from '../store/db.ts'
import { sectionTexts } from './agreement-texts.ts'
import { amountsOf } from './amounts.ts'
import { associationsOf } from './associations.ts'
import type { Cast } from './guests.ts'
import type { Move } from './moves.ts'
import type { Profile } from './profile.ts'
import { profileOf } from './profiles.ts'
import { readerOf } from './reader.ts'

/** An agreement that both sides wrote long ago: its texts, parts and contributions, and a yes to every section. */
export type WrittenAgreement = Pick<Move, 'about' | 'on' | 'time'> & {
  agreement: { start: PlainDate; end: PlainDate }
}

export const isWritten = (told: object): told is WrittenAgreement => 'agreement' in told

/** What the parts of every written agreement are known by, so that moves can go to their pages. */
export const demoIds = { goal: '01930000-0000-7000-8000-000000000001', visits: 'besok', count: 'antal' }

type Where = { db: Db; place: Cast; number: string; today: Date }

/** Written at once, without the forms; it is confirmed by its form like any other. */
export async function writeAgreement(where: Where, told: WrittenAgreement): Promise<void> {
  const { db, number } = where
  const reader = await readerOf(where)
  const file = await getCaseFile(db, reader, { number, today: told.on })
  const { id: partnershipId, lead, parties } = file.partnership
  const at = instantInStockholm(told.on, told.time)
  const { id: agreementId } = await ensureAgreement(db, { ...file, at })
  const by = reader.personId
  const saving = { agreementId, partnershipId, bodyId: lead.bodyId, by, at }
  const writing: Writing = { ...saving, side: 'public' }
  const profile = profileOf(told.about)
  const texts = sectionTexts(told.about)
  await withTransaction(db, async (trx) => {
    for (const section of (await newestTexts(trx, agreementId)).keys()) {
      const text = texts[section]
      if (text !== undefined) await saveText(trx, writing, { section, text, basedOn: 1 })
    }
    for (const [part, content] of Object.entries(partsOf(profile, told)))
      await savePart(trx, writing, { part: part as PartId, content, basedOn: 0 })
    const amounts = amountsOf(inOrder(where, told, parties), told.agreement, profile.money)
    await saveContributions(trx, saving, amounts.contributions)
    await saveCosts(trx, saving, amounts.costs)
    await savePaymentPlan(trx, saving, { payments: amounts.payments, basedOn: 0 })
    await renewSections(trx, writing, file.history.rulebook)
  })
  await agreeOnAll(where, file, { ...writing, about: told.about })
}

/** The organisation whose idea it was first on its side, as the story tells what each bears. */
function inOrder({ place }: Where, { about }: WrittenAgreement, parties: readonly Party[]): Party[] {
  const all: Party['organisationId'][] = associationsOf(about).map(
    ({ organisation }) => place.organisations[organisation],
  )
  const placeOf = ({ organisationId }: Party) => all.indexOf(organisationId)
  return parties.toSorted((a, b) => placeOf(a) - placeOf(b))
}

type Agreeing = Writing & Pick<Move, 'about'>

async function agreeOnAll(
  { db, place }: Where,
  file: CaseFile,
  { about, ...writing }: Agreeing,
): Promise<void> {
  const states = await listSectionStates(db, writing.agreementId)
  const marks = [...states.values()]
    .filter(({ needed }) => needed)
    .map(({ section, hash }) => ({ section, hash, mark: 'agreed' as const, note: '' }))
  const voices = associationsOf(about)
  for (const { id: party, side, lead, organisationId } of file.partnership.parties) {
    const own = lead ? place.officials.staff : place.guests.guestStaff
    const voice = voices.find(({ organisation }) => place.organisations[organisation] === organisationId)
    const by = voice === undefined ? own : place.members[voice.signatory]
    if (side !== 'associated') await addMarks(db, writing, { party, by, marks })
  }
}

function partsOf(profile: Profile, { agreement }: WrittenAgreement): PartContents {
  const { goal, subgoals, activities, indicator, counted, members } = profile
  return {
    goals: [
      {
        id: demoIds.goal,
        text: goal,
        subgoals: [...subgoals],
        activities: activities.map(([name]) => name),
        indicators: [{ id: demoIds.visits, ...indicator, owner: 'Föreningen' }],
      },
    ],
    groups: {
      steering: { perYear: 3, members: members.steering },
      working: { perYear: 4, members: members.working },
      coordinator: members.coordinator,
    },
    statistics: [{ id: demoIds.count, what: counted.what, how: counted.how, often: 'quarter' }],
    periods: { ...agreement, shortReason: '' },
  }
}
