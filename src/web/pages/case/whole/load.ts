import type { PartnershipId } from '../../../../domain/partnership.ts'
import { canSeeDocument } from '../../../../domain/permissions/document-permissions.ts'
import { canSeeMessages, canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { lastPublished } from '../../../../store/case/journal-day.ts'
import { readKept } from '../../../../store/case/read-kept.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { listRegistryEntries } from '../../../../store/papers/registry.ts'
import { listMessages } from '../../../../store/people/message.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { documentScope } from '../document/document-scope.ts'
import { ownTitles } from '../own-titles.ts'
import { readableEvents } from '../readable-events.ts'

export type WholeAt = SignedIn<CaseAt>
export type Whole = Awaited<ReturnType<typeof loadWhole>>

/** All of a case that the reader may see, in the order it came. Throws NotFound, NotAllowed. */
export async function loadWhole(at: WholeAt) {
  const { db, actor } = at
  const file = await getCaseFile(db, actor, { number: at.params.number, today: at.today })
  const { id, scope } = file.partnership
  if (!canSeeShared(actor, scope)) throw new NotAllowed()
  const documents = (await listDocuments(db, id))
    .filter((document) => canSeeDocument(actor, scope, documentScope(file, document)))
    .toReversed()
  const numbers = new Map(documents.map((document) => [document.id, document.number]))
  const entries = (await listRegistryEntries(db, id)).filter(
    ({ documentId }) => documentId !== null && numbers.has(documentId),
  )
  return {
    file,
    events: readableEvents(actor, file),
    titleOf: await ownTitles(db, file),
    documents,
    flagged: documents.filter(({ secrecy }) => secrecy !== null).length,
    numbers,
    entries,
    published: await lastPublished(db, id),
    messages: canSeeMessages(actor, scope) ? await listMessages(db, id) : [],
    kept: await keptEvents(at, id),
  }
}

/** The events as the journal keeps them, with their check values. */
async function keptEvents({ db }: WholeAt, id: PartnershipId) {
  const [kept] = await readKept(db, [id])
  return kept?.events ?? []
}
