import type { DocumentModel } from '../../../documents/model.ts'
import type { DocumentId, FileId } from '../../../domain/partnership.ts'
import type { InCase } from '../../../store/case/in-case.ts'
import type { NewEntry } from '../../../store/papers/registry.ts'
import type { SignedIn } from '../../visit.ts'

/** A paper, and who the registry says that it came from, went to or was drawn up by. */
export type Paper = Pick<NewEntry, 'direction' | 'correspondent'> & {
  kind: string
  title: string
  /** What the registry calls it, where that is not its title. */
  subject?: string
  /** Nothing for a paper that is only files. */
  model?: DocumentModel
  files?: readonly FileId[]
  templateVersion?: string
  /** Both sides see it. */
  shared: boolean
}

/** Registers a paper in the case today, by whoever is here, with the lead board. Gives its id and its number in the case. */
export function registerPaper(
  at: SignedIn,
  inCase: InCase,
  { direction, correspondent, subject, ...document }: Paper,
): { id: DocumentId; number: number } {
  const placed = inCase.document({
    ...document,
    language: document.model?.language ?? 'sv',
    createdBy: at.actor.personId,
  })
  inCase.register({
    direction,
    on: at.today,
    correspondent,
    subject: subject ?? document.title,
    documentId: placed.id,
  })
  return placed
}
