import { canApproveReport } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter, isBefore } from '../../../../kernel/plain-date.ts'
import { commonHeadings, ownHeadings } from '../../../../process/reports/report-template.ts'
import { stepOf } from '../../../../process/rulebook/lookup.ts'
import type { ReportHeading } from '../../../../process/rulebook/report-schema.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { ToMeeting } from '../held-meeting.tsx'
import { BoardDay } from '../overview/day-counted.tsx'
import { words as absentWords } from '../report/absent-words.ts'
import type { WritingParty } from '../report/party-of.ts'
import { missingIn } from '../report/sections.ts'
import { assessmentWords, words as reportWords } from '../report/words.ts'
import { rolesInWords } from '../turn.ts'
import { owingIn } from './absent.ts'
import type { OneProps } from './load.ts'
import { words } from './words.ts'

/** What the reader can do now, and who has done what, the parties drawn alike. */
export function Standing({ at, one }: OneProps) {
  const t = words(at.language)
  const { followUp, template, parties } = one
  const missing = missingIn(commonHeadings(template), followUp.parts, null).length
  const r = reportWords(at.language)
  return (
    <>
      <Next at={at} one={one} />
      <Section title={t.standing} id="laget">
        <Facts
          facts={[
            ...parties.map((party) => [party.name, <PartyState at={at} one={one} party={party} />] as const),
            [t.common, missing === 0 ? r.complete : r.missing(missing)],
            [t.steering, <Approval at={at} one={one} />],
            [t.board, <Board at={at} one={one} />],
          ]}
        />
      </Section>
    </>
  )
}

function PartyState({ at, one, party }: OneProps & { party: WritingParty }) {
  const r = reportWords(at.language)
  const a = absentWords(at.language)
  const given = one.followUp.handedIn.find(({ partyId }) => partyId === party.id)
  const left = one.followUp.leftOut.find(({ partyId }) => partyId === party.id)
  if (given !== undefined)
    return (
      <>
        <Tag mood="calm">{r.handedIn}</Tag> {r.handedInBy(dateInWords(given.on, at.language), given.byName)}
        {left !== undefined && ` ${a.afterwards}`}
      </>
    )
  if (left !== undefined)
    return (
      <>
        <Tag mood="late">{a.leftOutTag}</Tag> {a.leftOut(dateInWords(left.on, at.language))}
      </>
    )
  const missing = missingIn(ownHeadings(one.template, party.side), one.followUp.parts, party.id).length
  return (
    <>
      <Tag mood="waiting">{r.notHandedIn}</Tag> {missing === 0 ? r.complete : r.missing(missing)}
    </>
  )
}

function Approval({ at, one: { followUp } }: OneProps) {
  const t = words(at.language)
  const { approval, documentNumber } = followUp
  if (approval === null) return <Tag mood="waiting">{t.notApproved}</Tag>
  return (
    <>
      <Tag mood="calm">{t.approvedTag}</Tag> {t.approvedOn(dateInWords(approval.heldOn, at.language))}.{' '}
      {assessmentWords(at.language)[approval.assessment]}.{' '}
      {documentNumber !== null && (
        <a href={at.to.inCase(at.params.number, 'handling', String(documentNumber))}>{t.paper}</a>
      )}
    </>
  )
}

function Board({ at, one: { followUp, status } }: OneProps) {
  const t = words(at.language)
  const { decision, approval } = followUp
  const said =
    decision !== null &&
    status.state !== 'CASE_OPENED' &&
    t.boardSaid(t.outcomes[decision.outcome], dateInWords(decision.on, at.language))
  return (
    <>
      {said || (approval === null ? t.boardWaits : t.boardOpen)}{' '}
      {approval !== null && <a href={at.to.inCase(at.params.number, 'namnd')}>{t.toBoard}</a>}
    </>
  )
}

function Next({ at, one }: OneProps) {
  const t = words(at.language)
  const { own, open, ownOpen, file } = one
  if (!ownOpen && !open) return null
  const owing = owingIn(one)
  const common = open ? missingIn(commonHeadings(one.template), one.followUp.parts, null) : []
  const mayApprove = open && owing.length === 0 && canApproveReport(at.actor, file.partnership.scope)
  return (
    <>
      {open && owing.length > 0 && <Waiting at={at} one={one} />}
      <Actions>
        {mayApprove && common.length === 0 && (
          <ButtonLink href={inFollowUp(at, one, 'godkannande')}>{t.toApprove}</ButtonLink>
        )}
        {own !== null && ownOpen && <Writing {...{ at, one, own, common }} />}
      </Actions>
      {open && <SteeringNext at={at} one={one} />}
      {common.length > 0 && <p>{t.commonFirst}</p>}
    </>
  )
}

type WritingProps = OneProps & { own: WritingParty; common: readonly ReportHeading[] }

/** First the party's own part, then handing it in, then what both sides write together. */
function Writing({ at, one, own, common }: WritingProps) {
  const t = words(at.language)
  const { followUp, template } = one
  const isIn = followUp.handedIn.some(({ partyId }) => partyId === own.id)
  const [first] = missingIn(ownHeadings(template, own.side), followUp.parts, own.id)
  const toWrite = first ?? (isIn ? common[0] : undefined)
  return (
    <>
      {toWrite !== undefined && <WriteFirst {...{ at, one }} heading={toWrite} />}
      <ButtonLink
        href={inFollowUp(at, one, 'lamna')}
        look={isIn || first !== undefined ? 'secondary' : 'primary'}
      >
        {isIn ? t.handInAgain : t.handInOwn}
      </ButtonLink>
    </>
  )
}

function WriteFirst({ at, one, heading }: OneProps & { heading: ReportHeading }) {
  return (
    <ButtonLink href={inFollowUp(at, one, 'del', heading.key)}>
      {reportWords(at.language).writeFirst(inLanguage(heading.heading, at.language))}
    </ButtonLink>
  )
}

function inFollowUp(at: OneProps['at'], { followUp }: OneProps['one'], ...more: string[]): string {
  return at.to.inCase(at.params.number, 'uppfoljning', String(followUp.year), ...more)
}

/** The steering group speaks at a meeting: who calls it has to know in time, and who writes down what it said. */
function SteeringNext({ at, one }: OneProps) {
  const t = words(at.language)
  const { followUp, file, years } = one
  const { partnership, history } = file
  const duty = years.find(({ year }) => year === followUp.year)?.duty
  const by = stepOf(history.rulebook, 'approve-report')?.by ?? []
  return (
    <>
      <p>
        {t.steeringNext(rolesInWords(by, history.rulebook, at.language))}{' '}
        <ToMeeting at={at} partnership={partnership} />
      </p>
      {owingIn(one).length === 0 && <BoardDay at={at} duty={duty} />}
    </>
  )
}

/** Until when the parties have, and what can be done when somebody does not hand in. */
function Waiting({ at, one: { followUp, years, own } }: OneProps) {
  const a = absentWords(at.language)
  const { answerBy, year } = followUp
  const day = answerBy === null ? null : dateInWords(answerBy, at.language)
  const duty = years.find((one) => one.year === year)?.duty
  const stop = duty?.ready ? undefined : duty?.meeting?.memoStop
  const owes = own !== null && !followUp.handedIn.some(({ partyId }) => partyId === own.id)
  return (
    <>
      <p>
        {day !== null && `${isAfter(at.today, answerBy ?? at.today) ? a.was(day) : a.until(day)} `}
        <a href={at.to.inCase(at.params.number, 'uppfoljning', String(year), 'saknas')}>{a.link}</a>
      </p>
      <BoardDay at={at} duty={duty} />
      {owes && stop !== undefined && answerBy !== null && isBefore(stop, answerBy) && (
        <p>{words(at.language).sooner}</p>
      )}
    </>
  )
}
