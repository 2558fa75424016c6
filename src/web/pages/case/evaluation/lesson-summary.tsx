import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { EvaluationProps } from './load.ts'
import { words } from './words.ts'

/** What has been learnt so far, and the way to write more. */
export function LessonSummary({ at, loaded }: EvaluationProps) {
  const t = words(at.language)
  const { phase, evaluation, file } = loaded
  const lessons = evaluation?.lessons ?? []
  return (
    <Section title={t.lessons} id="lardomar">
      {phase === 'apart' && <p>{t.lessonsLater}</p>}
      {phase !== 'apart' && lessons.length === 0 && <p>{t.lessonsNone}</p>}
      {lessons.length > 0 && (
        <ul>
          {lessons.map(({ text }) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
      {phase !== 'apart' && (
        <Actions>
          <ButtonLink
            href={at.to.inCase(file.partnership.number, 'utvardering', 'lardomar')}
            look="secondary"
          >
            {t.toLessons}
          </ButtonLink>
        </Actions>
      )}
    </Section>
  )
}
