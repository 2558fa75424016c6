import { outcomeOf } from '../../../../domain/renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { stateOf } from '../../../../process/lookup.ts'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { ReportProps } from './final-report.tsx'
import { words } from './words.ts'

/** Party by party, both sides alike: who has handed in, then the steering group, the stances and the board. */
export function Progress({ at, report }: ReportProps) {
  const t = words(at.language)
  const { handedIn, approved, file, board, documents } = report
  const { number } = file.partnership
  const inCase = (noun: 'namnd' | 'slutrapport' | 'fornyelse', ...more: string[]) =>
    at.to.inCase(number, noun, ...more)
  const paper = documents.find(({ seq, kind }) => seq === approved?.seq && kind === 'finalReport')
  const outcome = outcomeOf(report.voices)
  return (
    <Section title={t.standing} id="laget">
      <Facts
        facts={[
          ...handedIn.map(
            ({ party, event }) =>
              [
                party.name,
                event === null ? (
                  <Tag mood="waiting">{t.notHandedIn}</Tag>
                ) : (
                  t.handedIn(event.by.name, dateInWords(event.on, at.language))
                ),
              ] as const,
          ),
          [
            t.steeringGroup,
            approved === null ? (
              <Tag mood="waiting">{t.notApproved}</Tag>
            ) : (
              <>
                {t.approvedBy(dateInWords(approved.on, at.language), approved.by.name)}{' '}
                {paper !== undefined && (
                  <a href={at.to.inCase(number, 'handling', String(paper.number))}>{t.paper}</a>
                )}
              </>
            ),
          ],
          [
            t.stanceTitle,
            <>
              {outcome === null ? <Tag mood="waiting">{t.waiting}</Tag> : t.outcomes[outcome]}{' '}
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
      {outcome === 'renegotiate' && (
        <p>
          <a href={inCase('fornyelse')}>{t.toRenewal}</a>
        </p>
      )}
    </Section>
  )
}
