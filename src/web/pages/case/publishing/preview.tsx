import { registerRecord } from '../../../../domain/register.ts'
import { type Guarded, guardRecord } from '../../../../domain/register-guard.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { removeDraft } from '../../../../store/draft.ts'
import { publishRecord } from '../../../../store/register-case.ts'
import { registerCodes } from '../../../../store/register-counts.ts'
import type { Registered } from '../../../../store/register-history.ts'
import { goTo, refused } from '../../../answer.ts'
import type { Entry } from '../../../form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Heading } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { RecordView } from '../../register/entry/record-view.tsx'
import { CasePage } from '../case-page.tsx'
import { ConfirmForm } from './form.ts'
import { draftKey, loadToPublish } from './load.ts'
import { recordOf } from './record-of.ts'
import { words } from './words.ts'

/** The record exactly as everybody will read it, and the step that publishes it. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, ConfirmForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { file, record, guarded } = await previewed(at)
  const t = words(at.language)
  const { number, lastSeq } = file.partnership
  const known = await shownOf(at, record)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.preview} lead={t.previewLead} entry={entry}>
      {guarded.length > 0 && <Held at={at} guarded={guarded} />}
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
  const { file, record, guarded, written } = await previewed(at)
  const t = words(at.language)
  if (guarded.length > 0) return refused(t.held)
  const { number } = file.partnership
  const asked = { ...file, partnership: { ...file.partnership, lastSeq: at.form.lastSeq } }
  const publishing = {
    by: at.actor,
    on: at.today,
    at: at.now,
    note: written.note === '' ? null : written.note,
  }
  const outcome = await publishRecord(at.db, asked, registerRecord.parse(record), publishing)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  await removeDraft(at.db, { personId: at.actor.personId }, draftKey(number))
  return goTo(at.to.inCase(number, 'publicering'), t.done)
}

async function previewed(at: SignedIn<CaseAt>) {
  const loaded = await loadToPublish(at)
  const { written, facts, known, file } = loaded
  if (written === null) throw new NotFound()
  const { lead, people } = file.partnership
  const making = {
    facts,
    known: known?.record ?? null,
    publisher: lead.bodyName,
    today: at.today,
    at: at.now,
  }
  const record = recordOf(written, making)
  const names = people.map(({ name }) => name)
  return { file, written, record, guarded: guardRecord(record, names) }
}

/** A record that nobody can follow to its organisations yet. */
async function shownOf(at: SignedIn, record: Registered['record']): Promise<Registered> {
  const codes = await registerCodes(at.db)
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
