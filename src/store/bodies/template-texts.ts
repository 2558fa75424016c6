import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { PublicBodyId } from '../../domain/actor.ts'
import type { OwnTexts, TemplateKind } from '../../domain/body-setting.ts'
import type { AgreementId, Partnership } from '../../domain/partnership.ts'
import { agreementTemplate } from '../../process/agreement/agreement-sections.ts'
import { isOffered, templateInOwnWords } from '../../process/rulebook/own-templates.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import type { Template } from '../../process/rulebook/template-schema.ts'
import type { Db } from '../db.ts'

type Begun = {
  /** The body that leads the case. */
  bodyId: PublicBodyId
  rulebook: Rulebook
  agreement: { id: AgreementId; createdAt: Date | string }
}

/** The template of an agreement in the words that the body had taken into use when it was begun. */
export async function agreementTemplateOf(
  db: Db,
  { bodyId, rulebook, agreement: { id, createdAt } }: Begun,
): Promise<Template> {
  const since = sql`${createdAt}::timestamptz`
  const texts = await listTemplateTexts(db, { bodyId, kinds: ['section', 'ownSection'], since })
  const gone = texts.filter(({ kind, content }) => kind === 'ownSection' && !isOffered(content))
  const written = gone.length > 0 ? await listWritten(db, id) : new Set<string>()
  return templateInOwnWords(agreementTemplate(rulebook), texts, written)
}

/** The sections that somebody has written in. */
async function listWritten(db: Db, agreementId: AgreementId): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('agreement_section_version')
    .select('section')
    .distinct()
    .where('agreement_id', '=', agreementId)
    .where('text', '<>', '')
    .execute()
  return new Set(rows.map(({ section }) => section))
}

/** A body's own words for the memo as they were when the board case was opened, by the event that opened it. */
export function listMemoWords(
  db: Db,
  { bodyId, partnership, openedSeq }: { bodyId: PublicBodyId; partnership: Partnership; openedSeq: number },
): Promise<OwnTexts> {
  const since = sql<Date>`(select e.recorded_at from case_event e
    where e.partnership_id = ${partnership.id} and e.seq = ${openedSeq})`
  return listTemplateTexts(db, { bodyId, kinds: ['memoSection', 'memoKind'], since })
}

/**
 * A body's own words for the reports at the moment that one was begun: both parties have the same headings until it is done.
 * What has not been begun has those of now.
 */
export function listReportWords(db: Db, bodyId: PublicBodyId, since: Date | string): Promise<OwnTexts> {
  return listTemplateTexts(db, { bodyId, kinds: ['report'], since: sql`${since}::timestamptz` })
}

/** A body's own guidance to questions as it is now: it is read while one answers, and holds nobody to anything. */
export function listGuidance(db: Db, bodyId: PublicBodyId, now: Date): Promise<OwnTexts> {
  return listTemplateTexts(db, { bodyId, kinds: ['question'], since: sql`${now}::timestamptz` })
}

/**
 * A body's own words for its templates at a moment. Versions are never changed and never hold for days gone by, so what is
 * found for a moment stays the same for ever: nothing has to be copied to the case.
 */
export async function listTemplateTexts(
  db: Db,
  {
    bodyId,
    kinds,
    since,
  }: { bodyId: PublicBodyId; kinds: readonly TemplateKind[]; since: RawBuilder<unknown> },
): Promise<OwnTexts> {
  const rows = await db
    .selectFrom('body_setting')
    .distinctOn(['kind', 'about'])
    .select(['kind', 'about', 'content'])
    .where('public_body_id', '=', bodyId)
    .where('kind', 'in', kinds)
    .where(sql<boolean>`decided_at <= ${since}`)
    .where(sql<boolean>`coalesce(from_day, '-infinity') <= (${since} at time zone 'Europe/Stockholm')::date`)
    .orderBy('kind')
    .orderBy('about')
    .orderBy('from_day', (day) => day.desc().nullsLast())
    .orderBy('decided_at', 'desc')
    .execute()
  return rows.map(({ content, ...part }) => ({ ...part, content: texts.parse(content) }))
}

const texts = z.record(z.string(), z.string())
