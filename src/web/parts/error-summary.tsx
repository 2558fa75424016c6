import type { Language } from '../../domain/text.ts'
import type { Problem } from '../form/form.ts'
import { fieldId } from './field.tsx'
import { partWords } from './words.ts'

type ErrorSummaryProps = { language: Language; problems: readonly Problem[] }

/** All problems on top of the page, each with a link to its field. */
export function ErrorSummary({ language, problems }: ErrorSummaryProps) {
  if (problems.length === 0) return null
  return (
    <div
      class="ds-error-summary"
      role="alert"
      tabindex={-1}
      id="problem"
      aria-labelledby="problem-title"
      autofocus
    >
      <h2 class="ds-heading" id="problem-title">
        {partWords(language).checkThis}
      </h2>
      <ul class="ds-list">
        {problems.map(({ field, sentence }) => (
          <li>{field === undefined ? sentence : <a href={`#${fieldId(field)}`}>{sentence}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
