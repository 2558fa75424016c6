import { storedToPdf } from '../../../../documents/stored-model.ts'
import { type Guarded, guardRecord } from '../../../../domain/register/register-guard.ts'
import { type RegisterRecord, registerRecord } from '../../../../domain/register.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { renderedPdf } from '../../../../store/papers/rendered.ts'
import { removeDraft } from '../../../../store/people/draft.ts'
import { publishRecord, shownParts } from '../../../../store/register/register-case.ts'
import { listRegisterCodes } from '../../../../store/register/register-code.ts'
import type { Registered } from '../../../../store/register/register-history.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { RecordView } from '../../register/entry/record-view.tsx'
import { recordFieldName } from '../../register-import/record-fields.ts'
import { CasePage } from '../case-page.tsx'
import { Differences, differencesIn } from './differences.tsx'
import { type ReadThrough, readThrough } from './documents.ts'
import { ConfirmForm } from './form.ts'
import { draftKey, loadToPublish } from './load.ts'
import { HeldPapers, ToRead, titlesOf } from './read-through.tsx'
import { words } from './words.ts'

/** The record exactly as everybody will read it, and the step that publishes it. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, ConfirmForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { file, record, guarded, before, papers, publishes } = await previewed(at)
  const t = words(at.language)
  const { number, lastSeq } = file.partnership
  const known = await shownOf(at, record)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.preview} lead={t.previewLead} entry={entry}>
      {guarded.length > 0 && <Held at={at} guarded={guarded} />}
      <HeldPapers at={at} papers={papers} />
      {before !== null && differencesIn({ before, after: record }).length > 0 && (
        <Section title={t.changes} id="andringar">
          <Differences at={at} before={before} after={record} />
        </Section>
      )}
      <Heading>{record.title ?? ''}</Heading>
      <p>{inLanguage(record.summary, at.language)}</p>
      <RecordView at={at} one={withPapersOfCase(at, record, number)} known={known} />
      <Form at={at} action={at.to.inCase(number, 'publicering', 'granskning')}>
        <input type="hidden" name="lastSeq" value={String(lastSeq)} />
        {publishes && papers.length > 0 && <ToRead {...{ at, file, papers, entry }} />}
        <Actions>
          {publishes && <Button>{t.publish}</Button>}
          <ButtonLink href={at.to.inCase(number, 'publicering')}>{t.change}</ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

/** Before they are published their addresses are those in the case. */
function withPapersOfCase(at: SignedIn, record: RegisterRecord, number: string): RegisterRecord {
  const addressOf = (document: number) => at.to.inCase(number, 'handling', `${document}.pdf`)
  return {
    ...record,
    documents: (record.documents ?? []).map((one) => ({ ...one, url: addressOf(one.number) })),
  }
}

async function save(at: Saving<CaseAt, typeof ConfirmForm>) {
  const previewing = await previewed(at)
  const { file, record, publishes, begun, papers } = previewing
  const t = words(at.language)
  if (!publishes) return refused(t.held)
  const unread = papers.filter(({ paper }) => !at.form.read.includes(paper.number))
  if (unread.length > 0)
    return refused([{ field: 'read', sentence: t.unread(titlesOf(unread, at.language)) }])
  await press(at, papers)
  const { number } = file.partnership
  const asked = { ...file, partnership: { ...file.partnership, lastSeq: at.form.lastSeq } }
  const outcome = await publishRecord(at.db, asked, {
    record: registerRecord.parse(record),
    by: at.actor,
    on: at.today,
    at: at.now,
    note: noteOf(previewing),
    shown: shownParts.filter((part) => begun[part]),
    documents: papers.map(({ paper }) => ({ number: paper.number, documentId: paper.id })),
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  await removeDraft(at.db, { personId: at.actor.personId }, draftKey(number))
  return goTo(at.to.inCase(number, 'publicering'), t.done)
}

async function previewed(at: SignedIn<CaseAt>) {
  const { written, begun, next, known, file, chosen } = await loadToPublish(at)
  if (written === null && known === null) throw new NotFound()
  const names = file.partnership.people.map(({ name }) => name)
  const before = known === null || known.withdrawn ? null : known.record
  const guarded = guardRecord(next, names)
  const papers = await readThrough(at.db, file, { offered: chosen, sensitive: next.sensitiveLocation })
  const publishes = guarded.length === 0 && papers.every(({ held }) => held.length === 0)
  return { file, begun, before, record: next, guarded, papers, publishes }
}

/** The PDFs are made before anybody asks for them. */
async function press(at: SignedIn, papers: readonly ReadThrough[]): Promise<void> {
  for (const { paper } of papers)
    await renderedPdf(at.db, { files: at.deps.files, toPdf: storedToPdf }, paper.id)
}

/** What the history says of the change: what was written, or which facts the case has changed. */
function noteOf({ begun, before, record }: Awaited<ReturnType<typeof previewed>>): string | null {
  if (begun.note !== '') return begun.note
  if (before === null) return null
  const fields = differencesIn({ before, after: record }).map((field) => recordFieldName(field, 'sv'))
  return fields.length === 0 ? null : words('sv').noteOf(fields.join(', '))
}

/** A record that nobody can follow to its organisations yet. */
async function shownOf(at: SignedIn, record: Registered['record']): Promise<Registered> {
  const codes = await listRegisterCodes(at.db)
  return {
    ...{ record, slugs: [], history: [], withdrawnAt: null },
    labelOf: (kind, code) => codes.find((one) => one.kind === kind && one.code === code)?.label ?? null,
  }
}

function Held({ at, guarded }: { at: SignedIn; guarded: readonly Guarded[] }) {
  const t = words(at.language)
  return (
    <Alert color="danger">
      <p>{t.held}</p>
      <ul>
        {guarded.map(({ what, words: found }) => (
          <li>
            {t.guarded[what]} ”{found}”
          </li>
        ))}
      </ul>
    </Alert>
  )
}
