import type { PartContents, PartId } from '../domain/agreement-parts.ts'
import { instantInStockholm } from '../kernel/date-words.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { upperFirst } from '../kernel/upper-first.ts'
import { newestTexts } from '../store/agreement/agreement-content.ts'
import { ensureAgreement } from '../store/agreement/agreement-make.ts'
import { addMarks, listSectionStates } from '../store/agreement/agreement-mark.ts'
import { savePart } from '../store/agreement/agreement-part.ts'
import { renewSections, saveText, type Writing } from '../store/agreement/agreement-section.ts'
import { saveCosts, savePaymentPlan } from '../store/agreement/budget.ts'
import { saveContributions } from '../store/agreement/contribution.ts'
import { type CaseFile, getCaseFile } from '../store/case/case-file.ts'
import { type Db, withTransaction } from '../store/db.ts'
import { amountsOf } from './amounts.ts'
import { draftTexts } from './draft-stories.ts'
import type { Cast } from './guests.ts'
import type { Move } from './moves.ts'
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
  await withTransaction(db, async (trx) => {
    for (const section of (await newestTexts(trx, agreementId)).keys()) {
      const text = draftTexts[section]
      if (text !== undefined) await saveText(trx, writing, { section, text, basedOn: 1 })
    }
    for (const [part, content] of Object.entries(partsOf(told)))
      await savePart(trx, writing, { part: part as PartId, content, basedOn: 0 })
    const amounts = amountsOf(parties, told.agreement)
    await saveContributions(trx, saving, amounts.contributions)
    await saveCosts(trx, saving, amounts.costs)
    await savePaymentPlan(trx, saving, { payments: amounts.payments, basedOn: 0 })
    await renewSections(trx, writing, file.history.rulebook)
  })
  await agreeOnAll(where, file, writing)
}

async function agreeOnAll({ db, place }: Where, file: CaseFile, writing: Writing): Promise<void> {
  const states = await listSectionStates(db, writing.agreementId)
  const marks = [...states.values()]
    .filter(({ needed }) => needed)
    .map(({ section, hash }) => ({ section, hash, mark: 'agreed' as const, note: '' }))
  for (const { id: party, side, lead } of file.partnership.parties) {
    const own = lead ? place.officials.staff : place.guests.guestStaff
    const by = side === 'party' ? place.members.chair : own
    if (side !== 'associated') await addMarks(db, writing, { party, by, marks })
  }
}

function partsOf({ about, agreement }: WrittenAgreement): PartContents {
  const who = about === 'quilt' ? 'äldre' : 'unga'
  const indicator = { name: 'Besök i veckan', baseline: '15', target: '60', source: 'Räkning i dörren' }
  return {
    goals: [
      {
        id: demoIds.goal,
        text:
          about === 'quilt' ? 'Fler äldre har någon att prata med' : 'Fler unga har en vuxen att prata med',
        subgoals: ['Öppet tre kvällar i veckan', 'Minst sex ledare'],
        activities: ['Öppna kvällar', 'Ledarutbildning'],
        indicators: [{ id: demoIds.visits, ...indicator, owner: 'Föreningen' }],
      },
    ],
    groups: {
      steering: { perYear: 3, members: 'Avdelningschefen och föreningens ordförande' },
      working: { perYear: 4, members: 'Koordinatorn, enhetschefen och verksamhetsledaren' },
      coordinator: 'Koordinator vid enheten för unga och fritid',
    },
    statistics: [
      { id: demoIds.count, what: `${upperFirst(who)} som kom`, how: 'Räknas i dörren', often: 'quarter' },
    ],
    periods: { ...agreement, shortReason: '' },
  }
}
