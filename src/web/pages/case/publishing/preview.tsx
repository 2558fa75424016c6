import { type Guarded, guardRecord } from '../../../../domain/register/register-guard.ts'
import { registerRecord } from '../../../../domain/register.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotFound } from '../../../../domain/thrown.ts'
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
import { ConfirmForm } from './form.ts'
import { draftKey, loadToPublish } from './load.ts'
import { words } from './words.ts'

/** The record exactly as everybody will read it, and the step that publishes it. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, ConfirmForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { file, record, guarded, before } = await previewed(at)
  const t = words(at.language)
  const { number, lastSeq } = file.partnership
  const known = await shownOf(at, record)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.preview} lead={t.previewLead} entry={entry}>
      {guarded.length > 0 && <Held at={at} guarded={guarded} />}
      {before !== null && differencesIn({ before, after: record }).length > 0 && (
        <Section title={t.changes} id="andringar">
          <Differences at={at} before={before} after={record} />
        </Section>
      )}
      <Heading>{record.title ?? ''}</Heading>
      <p>{inLanguage(record.summary, at.language)}</p>
      <RecordView at={at} one={record} known={known} />
      <Form at={at} action={at.to.inCase(number, 'publicering', 'granskning')}>
        <input type="hidden" name="lastSeq" value={String(lastSeq)} />
        <Actions>
          {guarded.length === 0 && <Button>{t.publish}</Button>}
          <ButtonLink href={at.to.inCase(number, 'publicering')}>{t.change}</ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof ConfirmForm>) {
  const previewing = await previewed(at)
  const { file, record, guarded, begun } = previewing
  const t = words(at.language)
  if (guarded.length > 0) return refused(t.held)
  const { number } = file.partnership
  const asked = { ...file, partnership: { ...file.partnership, lastSeq: at.form.lastSeq } }
  const outcome = await publishRecord(at.db, asked, {
    record: registerRecord.parse(record),
    by: at.actor,
    on: at.today,
    at: at.now,
    note: noteOf(previewing),
    shown: shownParts.filter((part) => begun[part]),
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  await removeDraft(at.db, { personId: at.actor.personId }, draftKey(number))
  return goTo(at.to.inCase(number, 'publicering'), t.done)
}

async function previewed(at: SignedIn<CaseAt>) {
  const { written, begun, next, known, file } = await loadToPublish(at)
  if (written === null && known === null) throw new NotFound()
  const names = file.partnership.people.map(({ name }) => name)
  const before = known === null || known.withdrawn ? null : known.record
  return { file, begun, before, record: next, guarded: guardRecord(next, names) }
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
