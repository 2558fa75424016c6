import type { ProcessEvent } from '../../../../domain/events.ts'
import type { Party } from '../../../../domain/partnership.ts'
import { outcomeOf } from '../../../../domain/renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { stateOf } from '../../../../process/rulebook/lookup.ts'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { words as absentWords } from '../report/absent-words.ts'
import { owingIn, type ReportProps } from './load.ts'
import { words } from './words.ts'

/** Party by party, both sides alike: who has handed in, then the steering group, the stances and the board. */
export function Progress({ at, report }: ReportProps) {
  const t = words(at.language)
  const { handedIn, file, board } = report
  const { number } = file.partnership
  const inCase = (noun: 'namnd' | 'slutrapport' | 'fornyelse', ...more: string[]) =>
    at.to.inCase(number, noun, ...more)
  const outcome = outcomeOf(report.voices)
  return (
    <Section title={t.standing} id="laget">
      <Facts
        facts={[
          ...handedIn.map(
            ({ party, event }) =>
              [party.name, <PartyState at={at} report={report} party={party} event={event} />] as const,
          ),
          [t.steeringGroup, <Approval at={at} report={report} />],
          [
            t.stanceTitle,
            <>
              {outcome === null ? <Tag mood="waiting">{answersIn(report, t)}</Tag> : t.outcomes[outcome]}{' '}
              <a href={inCase('slutrapport', 'stallningstagande')}>{t.who}</a>
            </>,
          ],
          [
            t.boardWord,
            <>
              {board && inLanguage(stateOf(file.history.rulebook, board.state).label, at.language)}{' '}
              <a href={inCase('namnd')}>{t.toBoard}</a>
            </>,
          ],
        ]}
      />
      {board?.state === 'CASE_OPENED' && <Waiting at={at} report={report} />}
      {outcome === 'renegotiate' && (
        <p>
          <a href={inCase('fornyelse')}>{t.toRenewal}</a>
        </p>
      )}
    </Section>
  )
}

/** How many have said what they want, of all whose word is needed. */
function answersIn({ voices }: ReportProps['report'], t: ReturnType<typeof words>): string {
  const said = voices.filter(({ stance }) => stance !== null).length
  return said === 0 ? t.waiting : t.someAnswered(said, voices.length)
}

type StateProps = ReportProps & { party: Party; event: ProcessEvent | null }

function PartyState({ at, report, party, event }: StateProps) {
  const t = words(at.language)
  const a = absentWords(at.language)
  const left = report.leftOut.part.find(({ partyId }) => partyId === party.id)
  if (event !== null)
    return (
      <>
        {t.handedIn(event.by.name, dateInWords(event.on, at.language))}
        {left !== undefined && ` ${a.afterwards}`}
      </>
    )
  if (left === undefined) return <Tag mood="waiting">{t.notHandedIn}</Tag>
  return (
    <>
      <Tag mood="late">{a.leftOutTag}</Tag> {a.leftOut(dateInWords(left.on, at.language))}
    </>
  )
}

/** The steering group's approval, with the report as it was approved. */
function Approval({ at, report: { approved, documents, file } }: ReportProps) {
  const t = words(at.language)
  if (approved === null) return <Tag mood="waiting">{t.notApproved}</Tag>
  const paper = documents.find(({ seq, kind }) => seq === approved.seq && kind === 'finalReport')
  return (
    <>
      {t.approvedBy(dateInWords(approved.on, at.language), approved.by.name)}{' '}
      {paper !== undefined && (
        <a href={at.to.inCase(file.partnership.number, 'handling', String(paper.number))}>{t.paper}</a>
      )}
    </>
  )
}

/** Until when the parties have, and what can be done when somebody does not answer. */
function Waiting({ at, report }: ReportProps) {
  const a = absentWords(at.language)
  const { answerBy, voices } = report
  if (owingIn(report).length === 0 && voices.every(({ stance, leftOut }) => stance !== null || leftOut))
    return null
  const day = answerBy === null ? null : dateInWords(answerBy, at.language)
  return (
    <p>
      {day !== null && `${isAfter(at.today, answerBy ?? at.today) ? a.was(day) : a.until(day)} `}
      <a href={at.to.inCase(report.file.partnership.number, 'slutrapport', 'saknas')}>{a.link}</a>
    </p>
  )
}
