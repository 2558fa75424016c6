import { saidIn } from './guide-fields.tsx'
import type { Guide } from './guide-load.ts'
import { questionsOf } from './guide-questions.ts'

/** The guide as it stands when a meeting ends, for its minutes. */
export function guideNotes(guide: Guide) {
  return questionsOf(guide, 'sv').flatMap((question) => {
    const answer = guide.versions.get(question.key)?.[0]
    return answer === undefined ? [] : [{ title: question.label, text: saidIn(question, answer) }]
  })
}
