import { z } from 'zod'
import {
  answersRequestsOf,
  canRelease,
  type DisclosureItem,
  type DisclosureRequest,
  isOpen,
  readsRequestsOf,
} from '../../../domain/disclosure.ts'
import { canSeeDocument } from '../../../domain/permissions/document-permissions.ts'
import { allowed, NotAllowed, NotFound } from '../../../domain/thrown.ts'
import { type CaseFile, getCaseFile } from '../../../store/case/case-file.ts'
import { findRequest } from '../../../store/papers/disclosure.ts'
import { listItems } from '../../../store/papers/disclosure-item.ts'
import { type CaseDocument, listDocuments } from '../../../store/papers/document.ts'
import type { SignedIn } from '../../visit.ts'
import { documentScope } from '../case/document/document-scope.ts'
import { paperTitle } from '../case/paper-title.ts'
import { words } from './words.ts'

export const RequestParams = z.object({ request: z.uuid() })
export const ItemParams = RequestParams.extend({ item: z.uuid() })
export type RequestAt = SignedIn<z.output<typeof RequestParams>, unknown>
export type ItemAt = SignedIn<z.output<typeof ItemParams>, unknown>

export type ShownDocument = Omit<CaseDocument, 'model'>

/** A document of a request as the reader sees it: null where they may not read it. */
export type ShownItem = DisclosureItem & { title: string; shown: ShownPaper | null }
export type ShownPaper = {
  file: CaseFile
  document: ShownDocument
  mayRelease: boolean
}

/** A request of the reader's own body; anybody else's is not there. Throws NotFound and NotAllowed. */
export async function readRequest(at: RequestAt): Promise<DisclosureRequest> {
  const bodyId = allowed(readsRequestsOf(at.actor))
  const request = await findRequest(at.db, bodyId, at.params.request)
  if (request === null) throw new NotFound()
  return request
}

/** The same for those who answer, while it is open. */
export async function openRequest(at: RequestAt): Promise<DisclosureRequest> {
  const request = await readRequest(at)
  if (answersRequestsOf(at.actor) === null || !isOpen(request)) throw new NotAllowed()
  return request
}

/** A change of a request as it stood on the reader's page, by them and now. */
export function changeBy(at: SignedIn, read: Pick<DisclosureRequest, 'id' | 'version'>) {
  return { read, by: at.actor.personId, at: at.now }
}

/** The documents of a request with what the reader may know of each. */
export async function shownItems(at: SignedIn, request: DisclosureRequest): Promise<ShownItem[]> {
  const items = await listItems(at.db, request.id)
  const cases = new Map<string, OpenedCase | null>()
  for (const { caseNumber } of items)
    if (!cases.has(caseNumber)) cases.set(caseNumber, await openedCase(at, caseNumber))
  return items.map((item) => {
    const shown = paperIn(at, item, cases.get(item.caseNumber) ?? null)
    return { ...item, shown, title: titleOf(at, item, shown) }
  })
}

/** One document of an open request that the reader may assess and release. Throws NotFound and NotAllowed. */
export async function itemToAssess(
  at: ItemAt,
): Promise<{ request: DisclosureRequest; item: ShownItem; shown: ShownPaper }> {
  const request = await openRequest(at)
  const item = (await shownItems(at, request)).find(({ id }) => id === at.params.item)
  if (item === undefined) throw new NotFound()
  if (item.shown?.mayRelease !== true) throw new NotAllowed()
  return { request, item, shown: item.shown }
}

export type OpenedCase = {
  file: CaseFile
  documents: readonly ShownDocument[]
}

/** A case with the documents in it that the reader may open; null when they may not see the case. */
export async function openedCase(at: SignedIn, number: string): Promise<OpenedCase | null> {
  try {
    const file = await getCaseFile(at.db, at.actor, { number, today: at.today })
    const { id, scope } = file.partnership
    const documents = await listDocuments(at.db, id)
    const seen = documents.filter((one) => canSeeDocument(at.actor, scope, documentScope(file, one)))
    return { file, documents: seen }
  } catch (thrown) {
    if (thrown instanceof NotFound) return null
    throw thrown
  }
}

function paperIn(
  { actor }: SignedIn,
  { documentId }: DisclosureItem,
  opened: OpenedCase | null,
): ShownPaper | null {
  const document = opened?.documents.find(({ id }) => id === documentId)
  if (opened === null || document === undefined) return null
  const { file } = opened
  const mayRelease = answersRequestsOf(actor) !== null && canRelease(actor, file.partnership.scope)
  return { file, document, mayRelease }
}

function titleOf(
  { language }: SignedIn,
  { documentNumber }: DisclosureItem,
  shown: ShownPaper | null,
): string {
  if (shown === null) return words(language).one.hidden(documentNumber)
  return paperTitle(shown.file.history.rulebook, shown.document, language).title
}
