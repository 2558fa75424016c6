import { inLanguage } from '../../../../domain/text.ts'
import type { ProcurementLevel } from '../../../../process/review/procurement-reading.ts'
import type { Mood } from '../../../parts/tag.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { ReviewAtWork } from './load.ts'
import { isLegallyAnswered } from './result.ts'
import { words } from './words.ts'

const moods: Record<ProcurementLevel, Mood> = { goOn: 'calm', legalNeeded: 'soon', likelyContract: 'late' }

/** How much speaks for a purchase, and whether a lawyer still has to look at it. */
export function LevelTag({
  at,
  level,
  answered,
}: {
  at: SignedIn
  level: ProcurementLevel
  answered: boolean
}) {
  const t = words(at.language)
  if (answered && level === 'legalNeeded') return <Tag mood="calm">{t.legalDone}</Tag>
  return <Tag mood={moods[level]}>{t.level[level]}</Tag>
}

/** What the signs of a purchase add up to, as advice with reasons. */
export function ReadingPart({ at, work }: { at: SignedIn; work: Pick<ReviewAtWork, 'reading' | 'file'> }) {
  const t = words(at.language)
  const { reading, file } = work
  if (reading === null) return null
  const answered = isLegallyAnswered(file)
  const isOpen = reading.unanswered.length > 0
  return (
    <section class="advice" aria-label={t.readingTitle}>
      <p>
        {isOpen && reading.level === 'goOn' ? (
          <Tag mood="waiting">{t.readingOpen}</Tag>
        ) : (
          <LevelTag at={at} level={reading.level} answered={answered} />
        )}
      </p>
      <ul>
        {reading.reasons.map((reason) => (
          <li>{inLanguage(reason, at.language)}</li>
        ))}
        {isOpen && <li>{t.readingLeft(reading.unanswered.map((key) => key.toUpperCase()).join(', '))}</li>}
      </ul>
      <p>{answered ? t.answeredMeans[reading.level] : t.levelMeans[reading.level]}</p>
      {reading.level !== 'goOn' && (
        <p>
          <a href={at.to.inCase(file.partnership.number, 'granskning', 'juridik')}>{t.toLegal}</a>
        </p>
      )}
      <p class="quiet">{t.advice}</p>
    </section>
  )
}
