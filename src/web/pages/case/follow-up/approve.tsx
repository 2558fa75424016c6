import { z } from 'zod'
import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { canApproveReport } from '../../../../domain/permissions-report.ts'
import { jointAssessments } from '../../../../domain/report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter, isBefore } from '../../../../kernel/plain-date.ts'
import { listGroupMeetings } from '../../../../store/group-meeting.ts'
import { goTo, refused } from '../../../answer.ts'
import { type Entry, form } from '../../../form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { DateField, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { fingerprintOf } from '../board/memo-content.ts'
import { CasePage } from '../case-page.tsx'
import { assessmentWords } from '../report/words.ts'
import { loadFollowUp, type OneFollowUp, type YearAt, YearParams } from './load.ts'
import { reportModel } from './model.ts'
import { NotReady, obstaclesTo } from './not-ready.tsx'
import { recordApproval } from './record-approval.ts'
import { words } from './words.ts'

const ApprovalForm = form(words, (t, field) =>
  z
    .object({
      heldOn: field.date(t.heldOnMissing),
      assessment: field.choice(jointAssessments, t.assessmentMissing),
      reasons: field.optionalText(5000),
      seen: z.string().max(64),
      lastSeq: field.lastSeq(),
    })
    .check(({ value, issues }) => {
      if (value.assessment === 'notGoOn' && value.reasons === '')
        issues.push({ code: 'custom', input: '', path: ['reasons'], message: t.reasonsMissing })
    }),
)

/** The steering group's word about the report, and about the partnership: recorded with the day of its meeting. */
export const get = page(YearParams, noQuery, show)
export const post = handler(YearParams, ApprovalForm, { show, save })

async function show(at: SignedIn<YearAt>, entry: Entry) {
  const one = await load(at)
  const t = words(at.language)
  const obstacles = obstaclesTo(at, one)
  const model = await reportModel(at, at.db, one, null)
  return (
    <CasePage
      {...{ at, entry }}
      partnership={one.file.partnership}
      title={t.approveTitle(one.followUp.year)}
      lead={t.approveLead}
    >
      {obstacles.length > 0 && <NotReady at={at} obstacles={obstacles} />}
      {(obstacles.length === 0 || entry.typed !== null) && (
        <Fields {...{ at, entry, one }} seen={fingerprintOf(model)} meetings={await meetingDays(at, one)} />
      )}
      <Details summary={t.read}>
        <DocumentView model={model} heading="none" />
      </Details>
    </CasePage>
  )
}

async function meetingDays(at: SignedIn<YearAt>, { file, followUp }: OneFollowUp): Promise<string> {
  const meetings = await listGroupMeetings(at.db, file.partnership.id)
  return meetings
    .filter(
      ({ group, heldOn }) => group === 'steering' && heldOn !== null && !isBefore(heldOn, followUp.openedOn),
    )
    .map(({ on }) => dateInWords(on, at.language))
    .join(', ')
}

type FieldsProps = { at: SignedIn<YearAt>; entry: Entry; one: OneFollowUp; seen: string; meetings: string }

function Fields({ at, entry, one, seen, meetings }: FieldsProps) {
  const t = words(at.language)
  const { partnership } = one.file
  const address = (...more: string[]) =>
    at.to.inCase(partnership.number, 'uppfoljning', String(one.followUp.year), ...more)
  return (
    <Form at={at} action={address('godkannande')}>
      <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
      <input type="hidden" name="seen" value={seen} />
      <DateField entry={entry} name="heldOn" label={t.heldOn} language={at.language} />
      {meetings !== '' && <p class="quiet">{t.meetings(meetings)}</p>}
      <RadioGroup
        entry={entry}
        name="assessment"
        label={t.assessment}
        choices={jointAssessments.map((value) => ({
          value,
          label: assessmentWords(at.language)[value],
          hint: t.assessmentHints[value],
        }))}
      />
      <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={5} />
      <Actions>
        <Button>{t.approve}</Button>
        <ButtonLink href={address()} look="tertiary">
          {t.year(one.followUp.year)}
        </ButtonLink>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<YearAt, typeof ApprovalForm>) {
  const one = await load(at)
  const t = words(at.language)
  const { lastSeq, seen, ...approving } = at.form
  if (lastSeq !== one.file.partnership.lastSeq) throw new ChangedMeanwhile()
  const [obstacle] = obstaclesTo(at, one)
  if (obstacle !== undefined) return refused(obstacle.sentence)
  if (isAfter(approving.heldOn, at.today)) return refused([{ field: 'heldOn', sentence: t.heldLater }])
  if (isBefore(approving.heldOn, one.followUp.openedOn))
    return refused([{ field: 'heldOn', sentence: t.heldEarlier }])
  const outcome = await recordApproval(at, { one, approving, seen })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'uppfoljning', String(one.followUp.year)), t.approvedNow)
}

async function load(at: SignedIn<YearAt>) {
  const one = await loadFollowUp(at)
  if (!canApproveReport(at.actor, one.file.partnership.scope)) throw new NotAllowed()
  return one
}
