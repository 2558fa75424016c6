import type { DisclosureRequest } from '../../../domain/disclosure.ts'
import type { DocumentId } from '../../../domain/partnership.ts'
import { inLanguage } from '../../../domain/text.ts'
import { asPartySees } from '../../../process/case/as-party-sees.ts'
import { listGuestBoards } from '../../../store/bodies/guest-board.ts'
import { type CaseFile, makerOf } from '../../../store/case/case-file.ts'
import type { InCase } from '../../../store/case/in-case.ts'
import { recordInCase } from '../../../store/case/record.ts'
import type { Trx } from '../../../store/db.ts'
import { noteRelease } from '../../../store/papers/disclosure-item.ts'
import { addFile } from '../../../store/papers/file.ts'
import { registerAt } from '../../../store/papers/registering.ts'
import type { SignedIn } from '../../visit.ts'
import { paperTitles } from '../case/paper-title.ts'
import { bothSides, tell } from '../case/tell.ts'
import type { Copy, Prepared } from './prepare.ts'
import { words } from './words.ts'

type Releasing = {
  request: DisclosureRequest
  prepared: readonly Prepared[]
  /** The newest hash of the request's own chain, which the journal then holds as well; null before it has one. */
  chain: string | null
}

/**
 * Records in each case what is given out of it: an event for each document, the copies as documents of the case, and the
 * registry entries of the body that was asked. Nobody is named as the receiver.
 */
export async function releaseAll(
  at: SignedIn,
  trx: Trx,
  { request, prepared, chain }: Releasing,
): Promise<void> {
  const byCase = Map.groupBy(prepared, ({ item }) => item.caseNumber)
  for (const number of [...byCase.keys()].toSorted())
    await releaseInCase(at, trx, { request, prepared: byCase.get(number) ?? [], chain })
}

async function releaseInCase(at: SignedIn, trx: Trx, { request, prepared, chain }: Releasing): Promise<void> {
  const file = prepared[0]?.shown.file
  if (file === undefined) return
  const { id: partnershipId, lastSeq } = file.partnership
  const board = await boardOf(trx, file, request)
  await recordInCase(trx, { partnershipId, lastSeq, at: at.now }, async (inCase) => {
    for (const one of prepared) {
      const copyId = await recordOne(at, inCase, { request, one, chain })
      const { documentId, subject } = registered(request, one, copyId)
      const correspondent = words('sv').answer.correspondent
      const entry = { direction: 'out', on: at.today, correspondent, subject, documentId } as const
      await registerAt(inCase, { partnership: file.partnership, board }, entry)
    }
    await tellOf(at, inCase, prepared)
  })
}

/** The board in whose registry the release stands: that of the body that was asked. */
async function boardOf(trx: Trx, { partnership }: CaseFile, { bodyId }: DisclosureRequest) {
  const { lead } = partnership
  const guests = await listGuestBoards(trx, partnership)
  const guest = guests.find((one) => one.bodyId === bodyId)
  return guest ?? { boardId: lead.boardId, name: lead.boardName }
}

async function recordOne(
  at: SignedIn,
  inCase: InCase,
  { request, one, chain }: Pick<Releasing, 'request' | 'chain'> & { one: Prepared },
): Promise<DocumentId | null> {
  const { item, copy, files, shown } = one
  const { documentId: document, documentNumber: number, assessment } = item
  const said = { request: request.number, document, number, outcome: assessment?.outcome, files }
  const content = { ...said, ...(chain !== null && { chain }) }
  const seq = inCase.event({ type: 'documentReleased', on: at.today, by: makerOf(at.actor), content })
  const copyId = copy && (await addCopy(at, inCase, { copy, shared: shown.document.shared, one }))
  await noteRelease(inCase.trx, item.id, { seq, copyId, files })
  return copyId
}

type Adding = { copy: Copy; shared: boolean; one: Prepared }

/** The masked copy as a document of the case, with the very PDF that is given out. */
async function addCopy(
  at: SignedIn,
  inCase: InCase,
  { copy: { title, paper, fileIds }, shared, one }: Adding,
): Promise<DocumentId> {
  const { language } = one.shown.document
  const { id } = inCase.document({
    kind: 'maskedCopy',
    title,
    language,
    ...(paper && { model: paper.model }),
    files: fileIds,
    shared,
    createdBy: at.actor.personId,
  })
  if (paper === null) return id
  const pdf = { ...paper.pdf, scanState: 'clean', from: null } as const
  const file_id = await addFile(inCase.trx, pdf)
  inCase.add({ document_file: [{ document_id: id, file_id, position: 1000, part: 'rendered' }] })
  return id
}

/** What the registry says: nothing that is hidden or flagged, and nothing of who asked. */
function registered({ number }: DisclosureRequest, { item, copy }: Prepared, copyId: DocumentId | null) {
  const isWhole = copy === null || copyId === null
  const how = isWhole ? 'Kopia' : 'Maskad kopia'
  const subject = `${how} av handling ${item.documentNumber} lämnades ut (begäran ${number})`
  return { documentId: isWhole ? item.documentId : copyId, subject }
}

/** Both sides hear that papers they share have been released; not while an outcome is held back from one of them. */
async function tellOf(at: SignedIn, inCase: InCase, prepared: readonly Prepared[]): Promise<void> {
  const shared = prepared.filter(({ shown }) => shown.document.shared)
  const file = shared[0]?.shown.file
  if (file === undefined || asPartySees(file.history) !== file.history) return
  const { partnership } = file
  const to = await bothSides(at, inCase, partnership)
  const titles = shared.map(({ shown }) => paperTitles(shown.file.history.rulebook, shown.document))
  const title = {
    sv: titles.map(({ sv }) => sv).join(', '),
    en: titles.map((one) => inLanguage(one, 'en')).join(', '),
  }
  await tell(at, { inCase, partnership, to, kind: 'documentReleased', params: { title } })
}
