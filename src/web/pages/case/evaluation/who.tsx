import { canConcludeEvaluation } from '../../../../domain/permissions-report.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { words as reportWords } from '../report/words.ts'
import type { EvaluationProps } from './evaluation.tsx'
import { handedInBy } from './load.ts'
import { words } from './words.ts'

/** Party by party, all drawn alike: handed in or not. What they have written is not told. */
export function WhoHasAnswered({ at, loaded }: EvaluationProps) {
  const t = words(at.language)
  const r = reportWords(at.language)
  const { parties, phase, duty, evaluation, file } = loaded
  const day = (of: Parameters<typeof dateInWords>[0]) => dateInWords(of, at.language)
  const mayConclude = phase === 'together' && canConcludeEvaluation(at.actor, file.partnership.scope)
  const paper = evaluation?.documentNumber ?? null
  return (
    <Section title={t.who} id="vem">
      {phase !== 'done' && duty?.due !== undefined && (
        <p>
          {isAfter(at.today, duty.due)
            ? t.late(day(duty.due))
            : t.window(day(duty.from ?? duty.due), day(duty.due))}
        </p>
      )}
      <Facts
        facts={parties.map((party) => {
          const given = handedInBy(loaded, party)
          return [
            party.name,
            given === null ? (
              <Tag mood="waiting">{r.notHandedIn}</Tag>
            ) : (
              <>
                <Tag mood="calm">{r.handedIn}</Tag> {r.handedInBy(day(given.on), given.byName)}
              </>
            ),
          ] as const
        })}
      />
      {phase === 'apart' && <p class="quiet">{t.isHidden}</p>}
      {paper !== null && (
        <p>
          <a href={at.to.inCase(file.partnership.number, 'handling', String(paper))}>{t.paper}</a>
        </p>
      )}
      {mayConclude && (
        <Actions>
          <ButtonLink href={at.to.inCase(file.partnership.number, 'utvardering', 'sammanstallning')}>
            {t.toConclude}
          </ButtonLink>
        </Actions>
      )}
    </Section>
  )
}
