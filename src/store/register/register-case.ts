import type { Actor } from '../../domain/actor.ts'
import type { NewEvent } from '../../domain/events.ts'
import type { DocumentId, PartnershipId } from '../../domain/partnership.ts'
import { registerId } from '../../domain/register/register-id.ts'
import type { RegisterDocument, RegisterRecord } from '../../domain/register.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { stepOf } from '../../process/rulebook/lookup.ts'
import { type CaseFile, makerOf } from '../case/case-file.ts'
import type { InCase } from '../case/in-case.ts'
import { recordInCase } from '../case/record.ts'
import { recordStep, type StepOutcome } from '../case/steps.ts'
import type { Db } from '../db.ts'
import { publishDocuments, withdrawDocument, withoutDocument } from './register-document.ts'
import { saveRecords, withdrawRecords } from './register-save.ts'

/** The published record of a case, withdrawn or not; null before it has been published. */
export async function findRecordOfCase(
  db: Db,
  partnershipId: PartnershipId,
): Promise<{ record: RegisterRecord; withdrawn: boolean } | null> {
  const found = await db
    .selectFrom('register_partnership')
    .select((row) => [
      row.ref('record').$castTo<RegisterRecord>().as('record'),
      row('withdrawn_at', 'is not', null).as('withdrawn'),
    ])
    .where('partnership_id', '=', partnershipId)
    .executeTakeFirst()
  return found === undefined ? null : { record: found.record, withdrawn: Boolean(found.withdrawn) }
}

export const shownParts = ['contributions', 'results'] as const
export type ShownPart = (typeof shownParts)[number]

/** What was chosen to be shown when the record was last published, whether or not there was any of it then; null if not told. */
export function shownIn({ events }: Pick<CaseFile['history'], 'events'>): ShownPart[] | null {
  const shown = events.findLast(({ type }) => type === 'registerRecordPublished')?.content.shown
  return Array.isArray(shown) ? shownParts.filter((part) => shown.includes(part)) : null
}

type Act = { by: Actor; on: PlainDate; at: Date }
type Publishing = Act & {
  record: RegisterRecord
  note: string | null
  shown: readonly ShownPart[]
  /** The documents that are published with it for the first time, each read through by whoever publishes. */
  documents: readonly { number: number; documentId: DocumentId }[]
}

/** The step, and the record with its earlier version kept, in one transaction. */
export function publishRecord(
  db: Db,
  file: CaseFile,
  { record, by, on, at, note, shown, documents }: Publishing,
): Promise<StepOutcome<string>> {
  const { partnership } = file
  const added = documents.map(({ number, documentId }) => ({ number, document: documentId }))
  const content = { record: record.id, shown, ...(added.length > 0 && { documents: added }) }
  const step = { step: 'publish-record', by, on, at, content }
  return recordStep(db, file, step, async (inCase) => {
    const known = await findRecordOfCase(inCase.trx, partnership.id)
    const id = known?.record.id ?? (await freeId(inCase.trx, record))
    await saveRecords(inCase.trx, [{ ...record, id }], {
      kind: known === null || known.withdrawn ? 'published' : 'amended',
      by: partnership.lead.bodyName,
      personId: by.personId,
      ...{ at, note, publicBodyId: partnership.lead.bodyId },
      caseOf: () => partnership.id,
    })
    await publishDocuments(inCase.trx, id, { documents, at, personId: by.personId })
    return id
  })
}

type TakingAway = Act & { document: RegisterDocument; reason: string }

/** Publishes the record anew without one of its documents, whose address goes on saying that it was there, and why not any more. */
export function withdrawDocumentOf(
  db: Db,
  file: CaseFile,
  { document, reason, by, on, at }: TakingAway,
): Promise<StepOutcome> {
  const { partnership } = file
  const { number } = document
  const asked = { step: 'withdraw-document', by, on, at, content: { withdrawn: number, reasons: reason } }
  return recordEvenWithoutStep(db, file, asked, async (inCase) => {
    const known = await findRecordOfCase(inCase.trx, partnership.id)
    if (known === null) return
    const act = { at, personId: by.personId }
    await withdrawDocument(inCase.trx, known.record.id, { number, reason, ...act })
    await saveRecords(inCase.trx, [withoutDocument(known.record, number, at)], {
      ...{ kind: 'amended', by: partnership.lead.bodyName, publicBodyId: partnership.lead.bodyId, ...act },
      note: `${document.title.sv} togs bort: ${reason}`,
      caseOf: () => partnership.id,
    })
  })
}

type Asked = Act & { step: string; content: NewEvent['content'] }

/** Versions of the rulebook before 1.9.0 have no step for it. What must not be public is taken away all the same, and the journal says so. */
async function recordEvenWithoutStep(
  db: Db,
  file: CaseFile,
  asked: Asked,
  also: (inCase: InCase) => Promise<void>,
): Promise<StepOutcome> {
  const { partnership, history } = file
  if (stepOf(history.rulebook, asked.step) !== undefined) return recordStep(db, file, asked, also)
  const { by, on, at, content } = asked
  const event: NewEvent = { type: 'registerDocumentWithdrawn', on, by: makerOf(by), content }
  return recordInCase(
    db,
    { partnershipId: partnership.id, lastSeq: partnership.lastSeq, at },
    async (inCase) => {
      const seq = inCase.event(event)
      return { kind: 'recorded', event, seq, also: await also(inCase), warnings: [] }
    },
  )
}

/** Takes the record out. Its address goes on saying that it was there, and why not any more. */
export function withdrawRecord(
  db: Db,
  file: CaseFile,
  { by, on, at, reason }: Act & { reason: string },
): Promise<StepOutcome> {
  const { partnership } = file
  return recordStep(
    db,
    file,
    { step: 'withdraw-record', by, on, at, content: { reasons: reason } },
    async (inCase) => {
      const known = await findRecordOfCase(inCase.trx, partnership.id)
      if (known === null) return
      await withdrawDocument(inCase.trx, known.record.id, {
        number: 'all',
        reason,
        at,
        personId: by.personId,
      })
      const whose = { at, by: partnership.lead.bodyName, personId: by.personId, reason }
      await withdrawRecords(inCase.trx, [known.record.id], whose)
    },
  )
}

async function freeId(trx: Db, { municipality, title, parties }: RegisterRecord): Promise<string> {
  const name = title ?? parties.find(({ side }) => side === 'ideaBased')?.name ?? ''
  const start = registerId(municipality.name, name, new Set())
  const rows = await trx
    .selectFrom('register_partnership')
    .select('id')
    .where('id', 'like', `${start}%`)
    .execute()
  return registerId(municipality.name, name, new Set(rows.map(({ id }) => id)))
}
