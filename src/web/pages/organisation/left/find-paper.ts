import { NotFound } from '../../../../domain/thrown.ts'
import { type CaseDocument, getDocument } from '../../../../store/papers/document.ts'
import { getLeftPapers, type LeftPapers } from '../../../../store/papers/left-case.ts'
import type { SignedIn } from '../../../visit.ts'
import { leavingHolder } from './holder.ts'

type Wanted = { number: string; document: number }

/** A paper that the reader's side keeps of a case that it has left. Throws NotFound. */
export async function findLeftPaper(
  at: SignedIn,
  { number, document }: Wanted,
): Promise<{ left: LeftPapers; paper: CaseDocument }> {
  const left = await getLeftPapers(at.db, leavingHolder(at), number)
  if (!left.documents.some((one) => one.number === document)) throw new NotFound()
  return { left, paper: await getDocument(at.db, left.id, document) }
}
