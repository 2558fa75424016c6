import { canApproveReport } from '../../../../domain/permissions/permissions-report.ts'
import { canConvene } from '../../../../domain/permissions/permissions-steering.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter, isBefore } from '../../../../kernel/plain-date.ts'
import { commonHeadings, ownHeadings } from '../../../../process/reports/report-template.ts'
import { stepOf } from '../../../../process/rulebook/lookup.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { withQuery } from '../../../paths.ts'
import { BoardDay } from '../overview/day-counted.tsx'
import { words as absentWords } from '../report/absent-words.ts'
import type { WritingParty } from '../report/party-of.ts'
import { missingIn } from '../report/sections.ts'
import { assessmentWords, words as reportWords } from '../report/words.ts'
import { rolesInWords } from '../turn.ts'
import { owingIn } from './absent.ts'
import type { OneProps } from './follow-up.tsx'
import { words } from './words.ts'

/** Who has done what, the parties drawn alike, and what the reader can do now. */
export function Standing({ at, one }: OneProps) {
  const t = words(at.language)
  const { followUp, template, parties } = one
  const missing = missingIn(commonHeadings(template), followUp.parts, null).length
  const r = reportWords(at.language)
  return (
    <Section title={t.standing} id="laget">
      <Facts
        facts={[
          ...parties.map((party) => [party.name, <PartyState at={at} one={one} party={party} />] as const),
          [t.common, missing === 0 ? r.complete : r.missing(missing)],
          [t.steering, <Approval at={at} one={one} />],
          [t.board, <Board at={at} one={one} />],
        ]}
      />
      <Next at={at} one={one} />
    </Section>
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
  const { followUp, own, open, ownOpen, file } = one
  if (!ownOpen && !open) return null
  const address = (more: string) => at.to.inCase(at.params.number, 'uppfoljning', String(followUp.year), more)
  const isIn = (party: WritingParty) => followUp.handedIn.some(({ partyId }) => partyId === party.id)
  const owing = owingIn(one)
  const allIn = open && owing.length === 0
  const mayApprove = canApproveReport(at.actor, file.partnership.scope)
  const writes = own !== null && ownOpen
  const [first] = writes ? missingIn(ownHeadings(one.template, own.side), followUp.parts, own.id) : []
  return (
    <>
      {open && owing.length > 0 && <Waiting at={at} one={one} />}
      {open && <SteeringNext at={at} one={one} />}
      <Actions>
        {mayApprove && allIn && <ButtonLink href={address('godkannande')}>{t.toApprove}</ButtonLink>}
        {first !== undefined && (
          <ButtonLink
            href={at.to.inCase(at.params.number, 'uppfoljning', String(followUp.year), 'del', first.key)}
          >
            {reportWords(at.language).writeFirst(inLanguage(first.heading, at.language))}
          </ButtonLink>
        )}
        {writes && (
          <ButtonLink
            href={address('lamna')}
            look={isIn(own) || first !== undefined ? 'secondary' : 'primary'}
          >
            {isIn(own) ? t.handInAgain : t.handInOwn}
          </ButtonLink>
        )}
      </Actions>
    </>
  )
}

/** The steering group speaks at a meeting: who calls it has to know in time, and who writes down what it said. */
function SteeringNext({ at, one }: OneProps) {
  const t = words(at.language)
  const { followUp, file, years } = one
  const { partnership, history } = file
  const duty = years.find(({ year }) => year === followUp.year)?.duty
  const calls = canConvene(at.actor, partnership.scope)
  const page = at.to.inCase(partnership.number, 'gruppmoten', ...(calls ? ['kallelse'] : []))
  const by = stepOf(history.rulebook, 'approve-report')?.by ?? []
  return (
    <>
      <p>
        {t.steeringNext(rolesInWords(by, history.rulebook, at.language))}{' '}
        <a href={calls ? withQuery(page, { grupp: 'steering' }) : page}>
          {calls ? t.callSteering : t.toMeetings}
        </a>
      </p>
      {owingIn(one).length === 0 && <BoardDay at={at} duty={duty} />}
    </>
  )
}

/** Until when the parties have, and what can be done when somebody does not hand in. */
function Waiting({ at, one: { followUp, years } }: OneProps) {
  const a = absentWords(at.language)
  const { answerBy, year } = followUp
  const day = answerBy === null ? null : dateInWords(answerBy, at.language)
  const duty = years.find((one) => one.year === year)?.duty
  const stop = duty?.ready ? undefined : duty?.meeting?.memoStop
  return (
    <>
      <p>
        {day !== null && `${isAfter(at.today, answerBy ?? at.today) ? a.was(day) : a.until(day)} `}
        <a href={at.to.inCase(at.params.number, 'uppfoljning', String(year), 'saknas')}>{a.link}</a>
      </p>
      <BoardDay at={at} duty={duty} />
      {stop !== undefined && answerBy !== null && isBefore(stop, answerBy) && (
        <p>{words(at.language).sooner}</p>
      )}
    </>
  )
}
