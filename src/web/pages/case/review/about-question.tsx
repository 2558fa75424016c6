import { inLanguage } from '../../../../domain/text.ts'
import { sourceText } from '../../../../process/rulebook/lookup.ts'
import type { Visit } from '../../../visit.ts'
import type { Numbered } from './blocks.ts'
import type { ReviewAtWork } from './load.ts'
import { words } from './words.ts'

type AboutQuestionProps = { at: Visit; work: Pick<ReviewAtWork, 'file'>; question: Numbered }

/** What a question rests on, and whether somebody has checked that against the law. */
export function AboutQuestion({ at, work, question }: AboutQuestionProps) {
  const t = words(at.language)
  const source = inLanguage(sourceText(work.file.history.rulebook, question.source), at.language)
  return (
    <>
      <p class="quiet">
        {t.source}: {source}
        {!question.verified && `${source.endsWith('.') ? '' : '.'} ${t.notVerified}`}
      </p>
      {question.lookUp !== undefined && (
        <p>
          <a href={question.lookUp.link}>{inLanguage(question.lookUp.label, at.language)}</a>
        </p>
      )}
    </>
  )
}
