import type { Visit } from '../visit.ts'
import { partWords } from './words.ts'

/** Said beside a text in an overview, so that nobody takes what they typed there for lost. */
export function DraftHere({ at }: { at: Visit }) {
  return (
    <p>
      <strong>{partWords(at.language).draftHere}</strong>
    </p>
  )
}
