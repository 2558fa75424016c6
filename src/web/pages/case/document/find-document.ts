import type { Partnership } from '../../../../domain/partnership.ts'
import { canSeeDocument } from '../../../../domain/permissions/document-permissions.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { type CaseDocument, getDocument } from '../../../../store/papers/document.ts'
import { type ReadForm, recordReading } from '../../../../store/papers/reading.ts'
import type { SignedIn } from '../../../visit.ts'
import { documentScope } from './document-scope.ts'

type Found = { file: CaseFile; partnership: Partnership; rulebook: Rulebook; document: CaseDocument }
type Asked = { number: string; document: number }

/** As findDocument, for what is given out: of a document flagged as secret it is remembered who opened it. */
export async function openDocument(
  at: SignedIn,
  { form, ...asked }: Asked & { form: ReadForm },
): Promise<Found> {
  const found = await findDocument(at, asked)
  const { partnership, document } = found
  await recordReading(at.db, { actor: at.actor, partnership, documents: [document], form, at: at.now })
  return found
}

/** A document that the reader may open. Throws NotFound and NotAllowed, which look the same from outside. */
export async function findDocument(
  { db, actor, today }: SignedIn,
  { number, document: documentNumber }: Asked,
): Promise<Found> {
  const file = await getCaseFile(db, actor, { number, today })
  const { partnership } = file
  const document = await getDocument(db, partnership.id, documentNumber)
  if (!canSeeDocument(actor, partnership.scope, documentScope(file, document))) throw new NotAllowed()
  return { file, partnership, rulebook: file.history.rulebook, document }
}
