import { canSeeDocument } from '../../../../domain/document-permissions.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { listEvents } from '../../../../store/case-event.ts'
import { type CaseDocument, getDocument } from '../../../../store/document.ts'
import { getVisible } from '../../../../store/partnership.ts'
import type { SignedIn } from '../../../visit.ts'

/** A document that the reader may open. Throws NotFound and NotAllowed, which look the same from outside. */
export async function findDocument(
  { db, actor }: SignedIn,
  { number, document: documentNumber }: { number: string; document: number },
): Promise<{ partnership: Partnership; document: CaseDocument }> {
  const partnership = await getVisible(db, actor, number)
  const [document, events] = await Promise.all([
    getDocument(db, partnership.id, documentNumber),
    listEvents(db, partnership.id),
  ])
  const { shared, internal, registered, seq } = document
  const event = events.find((one) => one.seq === seq)?.type
  const scope = { shared, internal, registered: registered.length > 0, event }
  if (!canSeeDocument(actor, partnership.scope, scope)) throw new NotAllowed()
  return { partnership, document }
}
