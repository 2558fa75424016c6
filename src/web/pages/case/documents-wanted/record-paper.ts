import type { FileId } from '../../../../domain/partnership.ts'
import type { Text } from '../../../../domain/text.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { RequiredDocument } from '../../../../process/rulebook/checklist-schema.ts'
import type { Organisation } from '../../../../store/bodies/organisation.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { addFile } from '../../../../store/papers/file.ts'
import {
  type PaperStatus,
  recordPaper,
  usePaperInCase,
} from '../../../../store/papers/organisation-document.ts'
import { officialReceivers, partyReceivers } from '../../../../store/people/receivers.ts'
import type { SignedIn } from '../../../visit.ts'
import { type PartyPaper, registerPartyPaper } from '../party-paper.ts'
import type { TakenFile } from './take-files.ts'

export type About = { file: CaseFile; organisation: Organisation; document: RequiredDocument }

/** What is written of a paper: how it stands, and the registered document that shows it. */
export type PaperWritten = {
  status: PaperStatus
  documentDate: PlainDate | null
  note: string | null
  fileIds: readonly FileId[]
  /** A mark holds in this case: the paper that the organisation keeps is not marked by it. */
  onlyInCase?: boolean
}

/** Keeps the paper with the organisation and notes that this case uses it. */
export async function keepPaper(
  at: SignedIn,
  inCase: InCase,
  { file, organisation, document, ...written }: About & PaperWritten & { documentId?: DocumentRow['id'] },
): Promise<void> {
  const by = at.actor.personId
  const { status, documentDate, note, fileIds: files, onlyInCase = false, documentId } = written
  const paperId = await recordPaper(inCase.trx, {
    organisationId: organisation.id,
    kind: document.id,
    status,
    documentDate,
    note,
    files,
    onlyInCase,
    by,
    at: at.now,
  })
  await usePaperInCase(inCase.trx, {
    partnershipId: file.partnership.id,
    bodyId: file.partnership.lead.bodyId,
    paperId,
    ...(documentId && { documentId }),
    by,
    at: at.now,
  })
}

type DocumentRow = ReturnType<InCase['document']>
type Papers = Partial<Pick<PartyPaper, 'title' | 'model' | 'files'>>

/** Registers what came in, shared with all parties of the case. */
export function registerIncoming(
  at: SignedIn,
  inCase: InCase,
  { file, organisation, document, ...paper }: About & Papers,
): DocumentRow['id'] {
  const title = paper.title ?? titleOf({ file, organisation, document })
  const from = { name: organisation.name, side: 'party' } as const
  return registerPartyPaper(at, inCase, { ...paper, kind: document.id, title, from })
}

/** Where several organisations are parties, the title says whose paper it is. */
function titleOf({ file, organisation, document }: About): string {
  const several = file.partnership.scope.organisationIds.length > 1
  return several ? `${document.label.sv}: ${organisation.name}` : document.label.sv
}

/** Rows for files whose bytes are stored, if there are any; the virus scan comes afterwards. */
export async function addFiles(at: SignedIn, inCase: InCase, files: readonly TakenFile[]): Promise<FileId[]> {
  if (files.length === 0) return []
  const ids: FileId[] = []
  for (const file of files) ids.push(await addFile(inCase.trx, { ...file, from: at.actor.personId }))
  inCase.addJob('scanFiles', {}, { key: 'scanFiles' })
  return ids
}

/** The other side hears of it in the product. */
export async function tellOtherSide(
  at: SignedIn,
  inCase: InCase,
  { file: { partnership }, document }: About,
  kind: string,
): Promise<void> {
  const receivers =
    at.actor.acting.side === 'party'
      ? await officialReceivers(inCase.trx, partnership, { today: at.today })
      : await partyReceivers(inCase.trx, partnership, at.today)
  const label: Text = document.label
  inCase.notify({ personIds: receivers.map(({ personId }) => personId), kind, params: { document: label } })
}
