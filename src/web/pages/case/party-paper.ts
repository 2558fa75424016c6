import type { DocumentModel } from '../../../documents/model.ts'
import type { DocumentId, FileId, Party } from '../../../domain/partnership.ts'
import type { InCase } from '../../../store/in-case.ts'
import type { SignedIn } from '../../visit.ts'

export type PartyPaper = {
  kind: string
  title: string
  from: Pick<Party, 'name' | 'side'>
  /** Nothing for a paper that is only files. */
  model?: DocumentModel
  files?: readonly FileId[]
}

/**
 * Registers a party's own paper, shared with all parties of the case: what the idea-based side writes comes in, what the
 * public side writes is drawn up here.
 */
export function registerPartyPaper(at: SignedIn, inCase: InCase, paper: PartyPaper): DocumentId {
  const { from, ...document } = paper
  const { id } = inCase.document({
    ...document,
    language: document.model?.language ?? 'sv',
    shared: true,
    createdBy: at.actor.personId,
  })
  inCase.register({
    direction: from.side === 'party' ? 'in' : 'drawn_up',
    on: at.today,
    correspondent: from.name,
    subject: document.title,
    documentId: id,
  })
  return id
}
