import type { PartnershipId } from '../../src/domain/partnership.ts'
import { instantInStockholm } from '../../src/kernel/date-words.ts'
import { dayInStockholm } from '../../src/kernel/plain-date.ts'
import { ensureAgreement } from '../../src/store/agreement/agreement-make.ts'
import { listSectionStates } from '../../src/store/agreement/agreement-mark.ts'
import { renewSections } from '../../src/store/agreement/agreement-section.ts'
import { getCaseFile } from '../../src/store/case/case-file.ts'
import type { Db } from '../../src/store/db.ts'
import { findActor } from '../../src/store/people/membership.ts'

/** What belongs together in a case, counted: all of it is there or nothing. */
export type KeptCase = {
  status: string
  /** The state that the events lead to. */
  folded: string
  decided: { events: number; documents: number; entries: number }
  signed: { events: readonly string[]; rows: readonly string[]; complete: number }
  finished: { signings: number; documents: number; entries: number }
}

export type KeptDraft = {
  texts: readonly string[]
  notes: readonly string[]
  /** How the sections stand as it is written down, and as it is worked out anew from what they say. */
  states: readonly [written: unknown, worked: unknown]
}

type OneCase = { number: string; director: string }

/** Counts what a case has of a decision and of signatures. */
export async function keptCase(db: Db, { number, director }: OneCase): Promise<KeptCase> {
  const { partnership, history, status } = await openCase(db, { number, director })
  const row = await db
    .selectFrom('partnership')
    .select('status')
    .where('id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  const papers = await papersOf(db, partnership.id)
  const signatures = await db
    .selectFrom('signature')
    .select(['person_id as by', 'event_seq as seq'])
    .where('partnership_id', '=', partnership.id)
    .orderBy('event_seq')
    .execute()
  const signings = await db
    .selectFrom('signing')
    .select('finished_document_id as finished')
    .where('partnership_id', '=', partnership.id)
    .execute()
  const signed = history.events.filter(({ type }) => type === 'signatureGiven' || type === 'signatureAdded')
  return {
    status: row.status,
    folded: String(status.round),
    decided: {
      events: history.events.filter(({ type }) => type === 'boardApproved').length,
      ...papers('boardDecision'),
    },
    signed: {
      events: signed.map(({ seq, by }) => `${seq} ${by.personId}`),
      rows: signatures.map(({ seq, by }) => `${seq} ${by}`),
      complete: signed.filter(({ content }) => content.completes === true).length,
    },
    finished: {
      signings: signings.filter(({ finished }) => finished !== null).length,
      ...papers('signedAgreement'),
    },
  }
}

/** Everything that was ever written in a draft. */
export async function keptDraft(db: Db, { number, director }: OneCase): Promise<KeptDraft> {
  const file = await openCase(db, { number, director })
  const { id: partnershipId, lead } = file.partnership
  const at = instantInStockholm(dayInStockholm(new Date()), '08:00')
  const { id: agreementId } = await ensureAgreement(db, { ...file, at })
  const of = (rows: readonly { text: string }[]) => rows.map(({ text }) => text)
  const texts = await db
    .selectFrom('agreement_section_version')
    .select('text')
    .where('agreement_id', '=', agreementId)
    .execute()
  const notes = await db
    .selectFrom('agreement_mark')
    .select('note as text')
    .where('agreement_id', '=', agreementId)
    .execute()
  const states = async () =>
    [...(await listSectionStates(db, agreementId)).values()]
      .map(({ section, hash, complete }) => `${section} ${hash} ${complete}`)
      .toSorted()
  const written = await states()
  const writing = { agreementId, partnershipId, bodyId: lead.bodyId, by: null, at }
  await db.transaction().execute((trx) => renewSections(trx, writing, file.history.rulebook))
  return { texts: of(texts), notes: of(notes), states: [written, await states()] }
}

async function openCase(db: Db, { number, director }: OneCase) {
  const today = dayInStockholm(new Date())
  const person = await db
    .selectFrom('person')
    .select('id')
    .where('name', '=', director)
    .executeTakeFirstOrThrow()
  const actor = await findActor(db, person.id, { today })
  if (actor === null) throw new Error(`${director} acts for nobody today`)
  return getCaseFile(db, actor, { number, today })
}

async function papersOf(db: Db, partnershipId: PartnershipId) {
  const rows = await db
    .selectFrom('document as d')
    .leftJoin('registry_entry as e', 'e.document_id', 'd.id')
    .select(['d.kind', 'd.id', 'e.id as entry'])
    .where('d.partnership_id', '=', partnershipId)
    .execute()
  return (kind: string) => {
    const those = rows.filter((row) => row.kind === kind)
    return {
      documents: new Set(those.map(({ id }) => id)).size,
      entries: those.filter(({ entry }) => entry !== null).length,
    }
  }
}
