import type { Child } from 'hono/jsx'
import { raw } from '#html/jsx-runtime'
import type { Language } from '../../domain/text.ts'
import type { Problem } from '../form/form.ts'
import { formWords } from '../form/form-words.ts'
import { fieldId } from './field.tsx'
import { fieldNames } from './field-names.ts'
import { partWords } from './words.ts'

type ErrorSummaryProps = {
  language: Language
  problems: readonly Problem[]
  /** What the page shows below it, where the fields stand. */
  fields?: Child
}

/** All problems on top of the page, each with a link to its field. A sentence that fits several fields says which it is about. */
export async function ErrorSummary({ language, problems, fields }: ErrorSummaryProps) {
  const named = problems.some((problem) => needsName(problem, problems, language))
  const nameOf = fieldNames(named ? await htmlOf(fields) : '')
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
        {problems.map((problem) => {
          const { field, sentence } = problem
          if (field === undefined) return <li>{sentence}</li>
          const name = needsName(problem, problems, language) ? nameOf(field) : null
          return (
            <li>
              <a href={`#${fieldId(field)}`}>
                {name === null
                  ? sentence
                  : [raw(name), `: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`]}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function needsName({ field, sentence }: Problem, problems: readonly Problem[], language: Language): boolean {
  if (field === undefined) return false
  const fitsAny = Object.values(formWords(language)).includes(sentence)
  return fitsAny || problems.filter((other) => other.sentence === sentence).length > 1
}

async function htmlOf(fields: Child): Promise<string> {
  return await (<div>{fields}</div>).toString()
}
