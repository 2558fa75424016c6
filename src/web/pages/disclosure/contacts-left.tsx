import type { DocumentModel } from '../../../documents/model.ts'
import { piecesOf } from '../../../documents/pieces.ts'
import { Alert } from '../../parts/alert.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

/** A hidden name often stands in an address too: what is left of those in the copy is named, to be looked at once more. */
export function ContactsLeft({ at, copy }: { at: SignedIn; copy: DocumentModel }) {
  const left = contactsIn(copy)
  if (left.length === 0) return null
  const t = words(at.language).copy
  return (
    <Alert color="warning" title={t.contactsLeft}>
      <ul>
        {left.map((contact) => (
          <li>{contact}</li>
        ))}
      </ul>
      <p>{t.contactsLeftWhy}</p>
    </Alert>
  )
}

const contact = /[^\s,;()<>]+@[^\s,;()<>]+\.[\p{L}\d]+|(?<![\d-])(?:\+46|0)\d[\d\s-]{5,12}\d(?!\d)/gu

/** E-mail addresses and telephone numbers, each once; a registry number or a year is neither. */
export function contactsIn(copy: DocumentModel): string[] {
  const found = piecesOf(copy).flatMap(({ text }) => text.match(contact) ?? [])
  return [...new Set(found)]
}
