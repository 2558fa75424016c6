import type { Agreement } from '../../domain/agreement.ts'
import type { AgreementId, Partnership } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import { filledIn } from '../../process/agreement/agreement-sections.ts'
import type { History } from '../../process/case/history.ts'
import { statusOf } from '../../process/engine.ts'
import { agreementTemplateOf } from '../bodies/template-texts.ts'
import { type Db, type Trx, withTransaction } from '../db.ts'
import { insertRows } from '../insert-rows.ts'
import { findAgreement, findAgreementOf } from './agreement.ts'
import { newestTexts } from './agreement-content.ts'
import { renewSections, type Writing } from './agreement-section.ts'

type Making = { partnership: Partnership; history: History; at: Date }

/**
 * The agreement of the newest round, made with the texts of the template as it is now when there is none; a later round begins with
 * what the one before it says. Two at once get the same one.
 */
export async function ensureAgreement(db: Db, making: Making): Promise<Agreement> {
  const { partnership, history } = making
  const round = statusOf(history).rounds.at(-1)?.track ?? 'round-1'
  const found = await findAgreementOf(db, partnership.id, round)
  return found ?? withTransaction(db, (trx) => make(trx, making, round))
}

async function make(trx: Trx, making: Making, round: string): Promise<Agreement> {
  const { partnership, history, at } = making
  const earlier = await findAgreement(trx, partnership.id)
  const id = newId<'AgreementId'>()
  const added = await trx
    .insertInto('agreement')
    .values({
      id,
      public_body_id: partnership.lead.bodyId,
      partnership_id: partnership.id,
      round,
      template_version: history.rulebook.version,
      created_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added !== undefined) await begin(trx, making, { id, earlier: earlier?.id ?? null })
  const made = await findAgreementOf(trx, partnership.id, round)
  if (made === null) throw new Error(`No agreement was made for ${round}`)
  return made
}

async function begin(
  trx: Trx,
  { partnership, history, at }: Making,
  { id, earlier }: { id: AgreementId; earlier: AgreementId | null },
): Promise<void> {
  const columns = {
    agreement_id: id,
    public_body_id: partnership.lead.bodyId,
    partnership_id: partnership.id,
  }
  const texts = earlier === null ? new Map<string, string>() : await newestTexts(trx, earlier)
  const parties = partnership.parties.filter(({ side }) => side !== 'associated').map(({ name }) => name)
  const { title, summary } = partnership
  const template = await agreementTemplateOf(trx, {
    bodyId: partnership.lead.bodyId,
    rulebook: history.rulebook,
    agreement: { id: earlier ?? id, createdAt: at },
  })
  const rows = template.sections.map(({ key, start }) => ({
    ...columns,
    id: newId(),
    section: key,
    version: 1,
    text: texts.get(key) ?? filledIn(start.sv, { parties, title, summary }),
    written_at: at.toISOString(),
  }))
  await insertRows(trx, { agreement_section_version: rows })
  if (earlier !== null) await copyParts(trx, { ...columns, earlier, at })
  await beginPeriod(trx, { ...columns, at }, history)
  const writing = { agreementId: id, partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  await renewSections(trx, { ...writing, by: null, at }, history.rulebook)
}

type Copying = {
  agreement_id: AgreementId
  public_body_id: Writing['bodyId']
  partnership_id: Partnership['id']
  earlier: AgreementId
  at: Date
}

/** What was agreed last time but the period, which is over. */
async function copyParts(trx: Trx, { earlier, at, ...columns }: Copying): Promise<void> {
  const parts = await trx
    .selectFrom('agreement_part')
    .distinctOn('part')
    .select(['part', 'content'])
    .where('agreement_id', '=', earlier)
    .where('part', '<>', 'periods')
    .orderBy('part')
    .orderBy('version', 'desc')
    .execute()
  const rows = parts.map(({ part, content }) => ({
    ...columns,
    id: newId(),
    part,
    version: 1,
    content,
    written_at: at.toISOString(),
  }))
  await insertRows(trx, { agreement_part: rows })
}

/** The days that were proposed when the round was opened. */
async function beginPeriod(
  trx: Trx,
  { at, ...columns }: Omit<Copying, 'earlier'>,
  history: History,
): Promise<void> {
  const opened = statusOf(history).rounds.at(-1)?.openedSeq
  const { start, end } = history.events.find(({ seq }) => seq === opened)?.content ?? {}
  if (typeof start !== 'string' || typeof end !== 'string') return
  const content = { start, end, shortReason: '' }
  const row = { ...columns, id: newId(), part: 'periods', version: 1, content, written_at: at.toISOString() }
  await insertRows(trx, { agreement_part: [row] })
}
