import { z } from 'zod'
import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { dayOf } from '../../../../domain/events.ts'
import { canApproveReport } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { wantsReportAnew } from '../../../../process/reports/report-parts.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { type HeldMeeting, heldSince, MeetingChoice, NoMeeting } from '../held-meeting.tsx'
import { registerPaper } from '../register-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { whyNotToday } from '../why-not.ts'
import { caseWords } from '../words.ts'
import { headingsOf } from './headings.ts'
import { type FinalReport, isLeftOut, isOpenToWrite, loadFinalReport, owingIn, unwritten } from './load.ts'
import { fingerprintOf, reportModel } from './model.ts'
import { words } from './words.ts'

const step = 'approve-report'
/** Below the whole report: there is a way down to it for whoever has read it. */
const formId = 'godkannande'

const ApprovalForm = form(words, (_, field) =>
  z.object({ meeting: field.optionalText(60), lastSeq: field.lastSeq(), seen: field.text() }),
)

/** The steering group has approved the report: it is registered as it stands, with every earlier follow-up in it. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, ApprovalForm, { show, save })

async function load(at: SignedIn<CaseAt>) {
  const report = await loadFinalReport(at)
  if (report.board === null || !canApproveReport(at.actor, report.file.partnership.scope))
    throw new NotAllowed()
  return { report, obstacle: obstacleIn(at, report), model: await reportModel(at, report) }
}

/** Why it cannot be approved now; null when it can. */
function obstacleIn(at: SignedIn, report: FinalReport): string | null {
  const t = words(at.language)
  if (!isOpenToWrite(report)) return t.notOpen
  const parties = report.handedIn.map(({ party }) => party).filter((party) => !isLeftOut(report, party))
  const missing = unwritten(report, { parties, together: true })
  if (missing.length > 0) return t.unwritten(headingsOf(missing, at.language))
  const [silent] = owingIn(report)
  if (silent !== undefined) return `${silent.name}: ${t.notHandedIn}.`
  const reason = whyNotToday(at, report.file.history, step)
  return reason && inLanguage(reason, at.language)
}

/** The meetings since the report was begun, or since the board wanted it back. */
function meetingsFor(at: SignedIn, { file, board, opened }: FinalReport): Promise<HeldMeeting[]> {
  const begun = file.history.events.findLast(
    (event) => event.seq === opened?.seq || (wantsReportAnew(event) && event.content.track === board?.track),
  )
  return heldSince(at.db, file.partnership.id, begun ? dayOf(begun) : at.today)
}

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { report, obstacle, model } = await load(at)
  const { partnership } = report.file
  const meetings = await meetingsFor(at, report)
  const t = words(at.language)
  const here = (...more: string[]) => at.to.inCase(partnership.number, 'slutrapport', ...more)
  return (
    <CasePage at={at} partnership={partnership} title={t.approvalTitle} lead={t.approvalLead} entry={entry}>
      {obstacle !== null && <Alert color="warning">{obstacle}</Alert>}
      {obstacle === null && meetings.length === 0 && <NoMeeting at={at} partnership={partnership} />}
      {obstacle === null && meetings.length > 0 && (
        <p>
          <a href={`#${formId}`}>{t.downToApproval}</a>
        </p>
      )}
      <div class="letter">
        <DocumentView model={model} heading="none" />
      </div>
      {((obstacle === null && meetings.length > 0) || entry.typed !== null) && (
        <Form at={at} id={formId} action={here('godkannande')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <input type="hidden" name="seen" value={fingerprintOf(model)} />
          <MeetingChoice {...{ at, entry, meetings }} />
          <Actions>
            <Button>{t.approve}</Button>
            <ButtonLink href={here()} look="tertiary">
              {t.back}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof ApprovalForm>) {
  const { report, obstacle, model: seen } = await load(at)
  const { file, board } = report
  const { partnership, history } = file
  const { meeting, lastSeq } = at.form
  const t = words(at.language)
  if (lastSeq !== partnership.lastSeq || at.form.seen !== fingerprintOf(seen)) throw new ChangedMeanwhile()
  if (obstacle !== null) return refused(obstacle)
  const held = (await meetingsFor(at, report)).find((one) => one.meeting === meeting)
  if (held === undefined)
    return refused([{ field: 'meeting', sentence: caseWords(at.language).whichMeetingMissing }])
  const model = await reportModel(at, report, { approval: { heldOn: held.heldOn, byName: at.actor.name } })
  const asked = { step, by: at.actor, on: at.today, at: at.now, track: board?.track ?? '' }
  const outcome = await recordStep(at.db, file, { ...asked, content: held }, async (inCase) => {
    const templateVersion = history.rulebook.version
    const paper = { kind: 'finalReport', title: model.title, model, templateVersion, shared: true }
    const correspondent = partnership.parties.map(({ name }) => name).join(', ')
    registerPaper(at, inCase, { ...paper, direction: 'drawn_up', correspondent })
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'reportApproved', params: {} })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'slutrapport'), t.approved)
}
