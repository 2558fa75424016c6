import { canTakeStanceFor } from '../../../../domain/permissions/permissions-board.ts'
import { canApproveReport, canBeginReport } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { agreementOf } from '../../../../process/agreement/agreement.ts'
import { duties } from '../../../../process/duties/duties.ts'
import { listCalendars } from '../../../../store/case/timetable.ts'
import type { Entry } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { DateWords } from '../../../parts/date-words.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { OwnDay } from '../own-day.tsx'
import { EarlierPapers } from '../report/earlier-papers.tsx'
import { ownDraftsIn } from '../report/own-draft.ts'
import { whyNotToday } from '../why-not.ts'
import {
  isOpenToWrite,
  isOwnOpen,
  loadFinalReport,
  owingIn,
  type ReportProps,
  reportOf,
  unwritten,
} from './load.ts'
import { Progress } from './progress.tsx'
import { SectionList } from './section-list.tsx'
import { words } from './words.ts'

/** The final report of the period: where it stands, what each party has written, and what the reader does next. */
export const get = page(CaseParams, noQuery, show)

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const report = await loadFinalReport(at)
  const { partnership } = report.file
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} entry={entry}>
      <GapThreatens at={at} report={report} />
      {report.board === null ? (
        await NotBegun({ at, report })
      ) : (
        <>
          <OwnDay at={at} file={report.file} steps={ownSteps} track={report.board.track} />
          <NextForReader at={at} report={report} />
          <Progress at={at} report={report} />
          <SectionList
            at={at}
            report={report}
            hasDraft={await ownDraftsIn(at, reportOf(report.file, report.board))}
          />
        </>
      )}
    </CasePage>
  )
}

/** What the reader may have to do here, with a day. */
const ownSteps = ['hand-in-report-part', 'take-renewal-stance', 'approve-report', 'write-memo']

function GapThreatens({ at, report: { file } }: ReportProps) {
  const t = words(at.language)
  const end = agreementOf(file.history)?.end
  if (!file.status.flags.includes('AT_RISK_GAP') || end === undefined) return null
  return (
    <Alert color="warning" title={t.gapTitle}>
      <p>{t.gap(dateInWords(end, at.language))}</p>
      <p>
        <a href={at.to.inCase(file.partnership.number, 'fornyelse', 'overbryggning')}>{t.toBridging}</a>
      </p>
    </Alert>
  )
}

async function NotBegun({ at, report: { file } }: ReportProps) {
  const t = words(at.language)
  const { partnership, history } = file
  const reason = whyNotToday(at, history, 'open-final-report')
  const may = canBeginReport(at.actor, partnership.scope)
  const [lead] = [...(await listCalendars(at.db, partnership)).values()]
  const duty = duties(history, at.today, lead).findLast(({ id, past }) => id === 'final-report' && !past)
  return (
    <>
      <EmptyState title={t.notBegun}>
        <p>{may && reason !== null ? inLanguage(reason, at.language) : t.notBegunWhy}</p>
        <p>
          <a href={at.to.inCase(partnership.number, 'utvardering')}>{t.toEvaluation}</a>
        </p>
      </EmptyState>
      {duty?.due !== undefined && (
        <Facts
          facts={[
            [t.due, <DateWords at={at} day={duty.due} />],
            ...(duty.meeting
              ? [[t.boardWord, t.dueAt(dateInWords(duty.meeting.date, at.language))] as const]
              : []),
          ]}
        />
      )}
      {may && reason === null && (
        <Form at={at} action={at.to.inCase(partnership.number, 'slutrapport', 'borjan')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <p>{t.beginMeans}</p>
          <Actions>
            <Button>{t.begin}</Button>
          </Actions>
        </Form>
      )}
      <EarlierPapers at={at} file={file} kind="finalReport" />
    </>
  )
}

/** What this reader can do now, the most awaited first. */
function NextForReader({ at, report }: ReportProps) {
  const t = words(at.language)
  const { file, own, handedIn, voices } = report
  const { number, scope } = file.partnership
  const isWriting = isOpenToWrite(report)
  const isPrepared = report.board?.state === 'CASE_OPENED' && file.status.paused === null
  const mine = handedIn.find(({ party }) => party.id === own?.id)
  const speaks = voices.some(
    ({ party, role, stance }) =>
      stance === null && at.actor.acting.role === role && canTakeStanceFor(party)(at.actor, scope),
  )
  const missing = own === null ? [] : unwritten(report, { parties: [own], together: false })
  const isOwing = isOwnOpen(report) && mine?.event === null
  const all: [boolean, string[], string][] = [
    [isOwing && missing.length > 0, ['avsnitt', missing[0]?.key ?? ''], t.toWrite],
    [isOwing && missing.length === 0, ['del'], t.toPart],
    [
      isWriting && owingIn(report).length === 0 && canApproveReport(at.actor, scope),
      ['godkannande'],
      t.toApproval,
    ],
    [isPrepared && speaks, ['stallningstagande'], t.toStance],
    [true, ['hela'], t.toWhole],
  ]
  return (
    <Actions>
      {all
        .filter(([may]) => may)
        .map(([, address, label], index) => (
          <ButtonLink
            href={at.to.inCase(number, 'slutrapport', ...address)}
            look={index === 0 ? 'primary' : 'secondary'}
          >
            {label}
          </ButtonLink>
        ))}
    </Actions>
  )
}
