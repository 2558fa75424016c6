import type { Language } from '../../domain/text.ts'
import type { AnsweredQuestion } from '../model.ts'
import { inline } from './inline.tsx'

const evidenceWord = { sv: 'Underlag', en: 'Evidence' }

/** A checklist: each question with its answer, ground, evidence and who stands behind it. */
export function AnswersView({ items, language }: { items: readonly AnsweredQuestion[]; language: Language }) {
  return (
    <ol class="document-answers">
      {items.map((item) => (
        <li>
          <h3>
            <span class="document-number">{item.number}</span> {item.question}
          </h3>
          <p class="document-answer">{item.answer}</p>
          {item.ground ? <p>{inline(item.ground)}</p> : null}
          {item.evidence?.length ? (
            <div class="document-evidence">
              <p>{evidenceWord[language]}:</p>
              <ul>
                {item.evidence.map((piece) => (
                  <li>{inline([piece])}</li>
                ))}
              </ul>
            </div>
          ) : null}
          {item.answeredBy ? <p class="document-answered-by">{item.answeredBy}</p> : null}
        </li>
      ))}
    </ol>
  )
}
