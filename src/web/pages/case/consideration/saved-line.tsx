import type { Visit } from '../../../visit.ts'
import { words } from './words.ts'

/** Where the page says that it has saved, once it has. */
export function SavedLine({ at, children = '' }: { at: Visit; children?: string }) {
  return (
    <p class="save-state" role="status" data-saved data-not-saved={words(at.language).notSaved}>
      {children}
    </p>
  )
}
