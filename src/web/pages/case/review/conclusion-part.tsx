import type { Partnership } from '../../../../domain/partnership.ts'
import { inLanguage, type Text } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { listReviewConditions } from '../../../../store/review/review-condition.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { draftOf, obstaclesTo, outcomeIn } from './conclusion-draft.ts'
import type { ReviewAtWork } from './load.ts'
import { sharedIn } from './result.ts'
import { words } from './words.ts'

type ConclusionPartProps = { at: SignedIn; work: ReviewAtWork; writes: boolean }

/** The conclusion as far as it is written, what the party has seen and said, and the next thing to do. */
export async function ConclusionPart({ at, work, writes }: ConclusionPartProps) {
  const t = words(at.language)
  const { number, id } = work.file.partnership
  const draft = draftOf(work.versions)
  const conditions = await listReviewConditions(at.db, id)
  const isWritten = draft.outcome !== null
  const obstacles = obstaclesTo(at, work, conditions.length > 0)
  const to = (...more: string[]) => at.to.inCase(number, 'granskning', ...more)
  return (
    <>
      {isWritten ? (
        <p>
          <strong>{outcomeIn(work.file.history.rulebook, draft, at.language)}</strong>
        </p>
      ) : (
        <Tag mood="soon">{t.notConcluded}</Tag>
      )}
      <p class="typed">{draft.reasons}</p>
      {conditions.length > 0 && <p>{t.conditionsCount(conditions.length)}</p>}
      <SharedLine at={at} work={work} />
      {writes && (
        <>
          <Obstacles at={at} obstacles={isWritten ? obstacles : []} />
          <Actions>
            <ButtonLink href={to('slutsats')} look={isWritten ? 'secondary' : 'primary'}>
              {isWritten ? t.changeConclusion : t.writeConclusion}
            </ButtonLink>
            {isWritten && (
              <ButtonLink href={to('preliminart')} look="secondary">
                {t.toShare}
              </ButtonLink>
            )}
            {isWritten && (
              <ButtonLink href={to('avslut')} look={obstacles.length === 0 ? 'primary' : 'secondary'}>
                {t.toClose}
              </ButtonLink>
            )}
          </Actions>
        </>
      )}
    </>
  )
}

function Obstacles({ at, obstacles }: { at: SignedIn; obstacles: readonly Text[] }) {
  const t = words(at.language)
  if (obstacles.length === 0) return null
  return (
    <>
      <p>{t.notYet}</p>
      <ul>
        {obstacles.map((obstacle) => (
          <li>{inLanguage(obstacle, at.language)}</li>
        ))}
      </ul>
    </>
  )
}

/** Whether the party has seen a preliminary result, and what it said. */
function SharedLine({ at, work: { file } }: Pick<ConclusionPartProps, 'at' | 'work'>) {
  const t = words(at.language)
  const shared = sharedIn(file)
  if (shared === null) return null
  const day = dateInWords(shared.event.on, at.language)
  const isAnswered = shared.answers.length >= partiesIn(file.partnership)
  return (
    <>
      {!isAnswered && (
        <p>
          {t.sharedWaiting(day, shared.answerBy === null ? '' : dateInWords(shared.answerBy, at.language))}
        </p>
      )}
      {shared.answers.map((answer) => (
        <>
          <p>{t.sharedAnswered(answer.by.name, dateInWords(answer.on, at.language))}</p>
          <p class="typed quoted">{String(answer.content.answer ?? '')}</p>
        </>
      ))}
    </>
  )
}

function partiesIn({ parties }: Partnership): number {
  return parties.filter(({ side }) => side === 'party').length
}
