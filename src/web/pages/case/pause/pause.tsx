import { canPause } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { Pause } from '../../../../process/case/history.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { firstMeetingBy } from '../../../first-meeting.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { demandSeen } from '../demand-seen.ts'
import { bothSides, tell } from '../tell.ts'
import { PauseForm } from './form.ts'
import { words } from './words.ts'

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, PauseForm, keeping({ show, save }))

/** Pauses a case that goes on, resumes one that is paused: the same noun, the other way. */
async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const file = await load(at)
  const t = words(at.language)
  const { paused, open } = file.status
  const lead = t.pauseLead(firstMeetingBy(file.history.rulebook, at).span)
  if (!open) return <CasePage at={at} partnership={file.partnership} title={t.pauseTitle} lead={t.cannot} />
  return paused === null ? (
    <CasePage at={at} partnership={file.partnership} title={t.pauseTitle} lead={lead} entry={entry}>
      <ReasonForm {...{ at, file, entry }} label={t.reasons} button={t.pause} />
    </CasePage>
  ) : (
    <Resuming {...{ at, file, entry, paused }} />
  )
}

async function save(at: Saving<CaseAt, typeof PauseForm>) {
  const file = await load(at)
  const t = words(at.language)
  demandSeen(file, at.form.lastSeq)
  const kind = file.status.paused === null ? 'paused' : 'resumed'
  const { reasons: reason } = at.form
  const step = kind === 'paused' ? 'pause' : 'resume'
  const asked = { step, by: at.actor, on: at.today, at: at.now, content: { reasons: reason } }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const { partnership } = file
    const to = await bothSides(at, inCase, partnership)
    const params = { by: at.actor.name, reason }
    await tell(at, { inCase, partnership, to, kind, params, mail: (link) => ({ kind, ...params, ...link }) })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.case(at.params.number), t[kind])
}

async function load(at: SignedIn<CaseAt>): Promise<CaseFile> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  if (!canPause(at.actor, file.partnership.scope)) throw new NotAllowed()
  return file
}

type CaseFormProps = { at: SignedIn<CaseAt>; file: CaseFile; entry: Entry }

function Resuming({ at, file, entry, paused }: CaseFormProps & { paused: Pause }) {
  const t = words(at.language)
  const lead = t.resumeLead(dateInWords(paused.since, at.language), paused.by)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.resumeTitle} lead={lead} entry={entry}>
      <Alert color="info" title={t.why}>
        {paused.reason}
      </Alert>
      <ReasonForm {...{ at, file, entry }} label={t.resumeReasons} button={t.resume} />
    </CasePage>
  )
}

function ReasonForm({ at, file, entry, label, button }: CaseFormProps & { label: string; button: string }) {
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(at.params.number, 'paus')}>
      <input type="hidden" name="lastSeq" value={String(file.partnership.lastSeq)} />
      <TextArea entry={entry} name="reasons" label={label} hint={words(at.language).reasonsHint} />
      <Actions>
        <Button>{button}</Button>
      </Actions>
    </Form>
  )
}
