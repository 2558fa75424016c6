import type { DocumentId, Party } from '../../../domain/partnership.ts'
import type { InCase } from '../../../store/case/in-case.ts'
import type { SignedIn } from '../../visit.ts'
import { type Paper, registerPaper } from './register-paper.ts'

export type PartyPaper = Pick<Paper, 'kind' | 'title' | 'model' | 'files'> & {
  from: Pick<Party, 'name' | 'side'>
}

/**
 * Registers a party's own paper, shared with all parties of the case: what the idea-based side writes comes in, what the
 * public side writes is drawn up here.
 */
export function registerPartyPaper(at: SignedIn, inCase: InCase, { from, ...paper }: PartyPaper): DocumentId {
  const direction = from.side === 'party' ? 'in' : 'drawn_up'
  return registerPaper(at, inCase, { ...paper, direction, correspondent: from.name, shared: true }).id
}
