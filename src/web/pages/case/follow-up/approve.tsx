import { z } from 'zod'
import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { dayOf } from '../../../../domain/events.ts'
import { canApproveReport } from '../../../../domain/permissions/permissions-report.ts'
import { jointAssessments } from '../../../../domain/report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { wantsReportAnew } from '../../../../process/reports/report-parts.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form, writtenIn } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { fingerprintOf } from '../board/memo-content.ts'
import { CasePage } from '../case-page.tsx'
import { type HeldMeeting, heldSince, MeetingChoice, NoMeeting } from '../held-meeting.tsx'
import { assessmentWords } from '../report/words.ts'
import { caseWords } from '../words.ts'
import { loadFollowUp, type OneFollowUp, type YearAt, YearParams } from './load.ts'
import { reportModel } from './model.ts'
import { NotReady, obstaclesTo } from './not-ready.tsx'
import { recordApproval } from './record-approval.ts'
import { words } from './words.ts'

const ApprovalForm = form(words, (t, field) =>
  z
    .object({
      meeting: field.optionalText(60),
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

/** The steering group's word about the report, and about the partnership: recorded with the meeting where it was said. */
export const get = page(YearParams, noQuery, begunIn(show))
export const post = handler(YearParams, ApprovalForm, keeping({ show, save }))

async function show(at: SignedIn<YearAt>, entry: Entry) {
  const one = await load(at)
  const t = words(at.language)
  const obstacles = obstaclesTo(at, one)
  const model = await reportModel(at, at.db, one, null)
  const meetings = await meetingsFor(at, one)
  const { partnership } = one.file
  const mayBeSaid = obstacles.length === 0 && meetings.length > 0
  return (
    <CasePage {...{ at, entry, partnership }} title={t.approveTitle(one.followUp.year)} lead={t.approveLead}>
      {obstacles.length > 0 && <NotReady at={at} obstacles={obstacles} />}
      {obstacles.length === 0 && meetings.length === 0 && <NoMeeting at={at} partnership={partnership} />}
      {(mayBeSaid || writtenIn(entry) !== null) && (
        <Fields {...{ at, entry, one, meetings }} seen={fingerprintOf(model)} />
      )}
      <Details summary={t.read}>
        <DocumentView model={model} heading="none" />
      </Details>
    </CasePage>
  )
}

type FieldsProps = {
  at: SignedIn<YearAt>
  entry: Entry
  one: OneFollowUp
  seen: string
  meetings: readonly HeldMeeting[]
}

function Fields({ at, entry, one, seen, meetings }: FieldsProps) {
  const t = words(at.language)
  const { partnership } = one.file
  const address = (...more: string[]) =>
    at.to.inCase(partnership.number, 'uppfoljning', String(one.followUp.year), ...more)
  return (
    <Form at={at} keeps={entry} action={address('godkannande')}>
      <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
      <input type="hidden" name="seen" value={seen} />
      <MeetingChoice {...{ at, entry, meetings }} />
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
  const { lastSeq, seen, meeting, ...said } = at.form
  if (lastSeq !== one.file.partnership.lastSeq) throw new ChangedMeanwhile()
  const [obstacle] = obstaclesTo(at, one)
  if (obstacle !== undefined) return refused(obstacle.sentence)
  const held = (await meetingsFor(at, one)).find((one) => one.meeting === meeting)
  if (held === undefined)
    return refused([{ field: 'meeting', sentence: caseWords(at.language).whichMeetingMissing }])
  const outcome = await recordApproval(at, { one, approving: { ...held, ...said }, seen })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'uppfoljning', String(one.followUp.year)), t.approvedNow)
}

/** The meetings since the report was begun, or since the board wanted it back. */
function meetingsFor(at: SignedIn, { file, followUp, status }: OneFollowUp): Promise<HeldMeeting[]> {
  const returned = file.history.events.findLast(
    (event) =>
      event.type === 'boardReferredBack' && wantsReportAnew(event) && event.content.track === status.track,
  )
  return heldSince(at.db, file.partnership.id, returned ? dayOf(returned) : followUp.openedOn)
}

async function load(at: SignedIn<YearAt>) {
  const one = await loadFollowUp(at)
  if (!canApproveReport(at.actor, one.file.partnership.scope)) throw new NotAllowed()
  return one
}
