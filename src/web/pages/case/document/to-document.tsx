import type { SignedIn } from '../../../visit.ts'
import { words } from './words.ts'

/** The way back to a document from a page about it. */
export function ToDocument({ at }: { at: SignedIn<{ number: string; document: number }> }) {
  const { number, document } = at.params
  return (
    <p>
      <a href={at.to.inCase(number, 'handling', String(document))}>{words(at.language).toDocument}</a>
    </p>
  )
}
