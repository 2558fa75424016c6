import type { PartContents } from '../../src/domain/agreement-parts.ts'
import { instantInStockholm } from '../../src/kernel/date-words.ts'
import { kronor } from '../../src/kernel/money.ts'
import { addDays, plainDate } from '../../src/kernel/plain-date.ts'
import { newestTexts } from '../../src/store/agreement/agreement-content.ts'
import { ensureAgreement } from '../../src/store/agreement/agreement-make.ts'
import { addMarks, listSectionStates } from '../../src/store/agreement/agreement-mark.ts'
import { savePart } from '../../src/store/agreement/agreement-part.ts'
import { renewSections, saveText, type Writing } from '../../src/store/agreement/agreement-section.ts'
import { saveContributions } from '../../src/store/agreement/contribution.ts'
import { type CaseFile, getCaseFile } from '../../src/store/case/case-file.ts'
import { withTransaction } from '../../src/store/db.ts'
import { actorOf } from './journey.ts'
import { aCaseInIdeaMeetings, type WantedIdeaMeetings } from './journey-money.ts'

type Where = Parameters<typeof aCaseInIdeaMeetings>[0]
type Drafted = { file: CaseFile; writing: Writing }

const parts: PartContents = {
  goals: [
    {
      id: '01900000-0000-7000-8000-000000000001',
      text: 'Fler unga har en vuxen att prata med',
      subgoals: ['Öppet tre kvällar i veckan'],
      activities: ['Öppna kvällar'],
      indicators: [
        {
          id: '01900000-0000-7000-8000-000000000002',
          name: 'Besök i veckan',
          baseline: '0',
          target: '60',
          source: 'Egen räkning',
          owner: 'Föreningen',
        },
      ],
    },
  ],
  groups: {
    steering: { perYear: 3, members: 'Enhetschef och ordförande' },
    working: { perYear: 4, members: 'Koordinator och verksamhetsledare' },
    coordinator: 'Koordinator vid enheten',
  },
  statistics: [
    {
      id: '01900000-0000-7000-8000-000000000003',
      what: 'Antal besök',
      how: 'Räknas i dörren',
      often: 'quarter',
    },
  ],
  periods: { start: plainDate('2027-09-01'), end: plainDate('2030-08-31'), shortReason: '' },
}

export type WantedDraft = WantedIdeaMeetings & { periods?: Partial<PartContents['periods']> }

/** A case whose draft is filled in, one idea meeting held; nobody has answered about it. Gives its number. */
export async function aFilledDraft(where: Where, wanted: WantedDraft = {}): Promise<string> {
  const number = await aCaseInIdeaMeetings(where, { held: 1, ...wanted })
  await fillDraft(where, number, wanted)
  return number
}

/** A case where every party has said yes to every section. */
export async function anAgreedDraft(where: Where, wanted: WantedDraft = {}): Promise<string> {
  const number = await aFilledDraft(where, wanted)
  await agreeOnAll(where, number)
  return number
}

/** Fills in what the template asks for, as the staff unit. */
export async function fillDraft(where: Where, number: string, { periods }: WantedDraft = {}): Promise<void> {
  const { file, writing } = await drafted(where, number)
  const { id: partnershipId, lead, parties } = file.partnership
  const { agreementId, by, at } = writing
  await withTransaction(where.db, async (trx) => {
    for (const [section, text] of await newestTexts(trx, agreementId))
      if (text.includes('[')) await saveText(trx, writing, { section, text: filled(text), basedOn: 1 })
    for (const [part, content] of Object.entries({ ...parts, periods: { ...parts.periods, ...periods } }))
      await savePart(trx, writing, { part: part as keyof PartContents, content, basedOn: 0 })
    const rows = parties.map((party) => ({
      party: party.id,
      year: 2028,
      kind: 'cash' as const,
      amount: kronor(100_000),
      hours: null,
      valuation: '',
      basedOn: 0,
    }))
    const saving = { agreementId, partnershipId, bodyId: lead.bodyId, at }
    if (by !== null) await saveContributions(trx, { ...saving, by }, rows)
    await renewSections(trx, writing, file.history.rulebook)
  })
}

/** Every party says yes to every section as it stands. */
export async function agreeOnAll(where: Where, number: string): Promise<void> {
  const { file, writing } = await drafted(where, number)
  const states = await listSectionStates(where.db, writing.agreementId)
  const { by } = writing
  const marks = [...states.values()]
    .filter(({ needed }) => needed)
    .map(({ section, hash }) => ({ section, hash, mark: 'agreed' as const, note: '' }))
  for (const party of file.partnership.parties)
    if (by !== null && party.side !== 'associated')
      await addMarks(where.db, writing, { party: party.id, by, marks })
}

async function drafted({ db, place }: Where, number: string): Promise<Drafted> {
  const on = addDays(plainDate('2026-11-02'), 22)
  const by = await actorOf({ db, place }, 'staff', on)
  const file = await getCaseFile(db, by, { number, today: on })
  const at = instantInStockholm(on, '08:00')
  const agreement = await ensureAgreement(db, { ...file, at })
  const { id: partnershipId, lead } = file.partnership
  const writing = { agreementId: agreement.id, partnershipId, bodyId: lead.bodyId }
  return { file, writing: { ...writing, by: by.personId, side: 'public', at } }
}

const longer =
  'Det är vi överens om efter samtalen i höst, och så har vi tänkt göra det tillsammans i Rinkeby.'

function filled(text: string): string {
  return `${text.replace(/\[[^\]]+\]/g, 'tre')}\n\n${longer}`
}
