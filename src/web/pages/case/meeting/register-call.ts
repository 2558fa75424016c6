import type { DocumentModel } from '../../../../documents/model.ts'
import type { DocumentId, Partnership } from '../../../../domain/partnership.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { registerPaper } from '../register-paper.ts'
import type { At } from './load.ts'
import { partyActedFor } from './party-acted-for.ts'

type Paper = { partnership: Partnership; title: string; model: DocumentModel }

/** The call as a registered paper: one that goes out to all parties, or that came in from the party that calls. */
export function registerCall(at: At, inCase: InCase, { partnership, title, model }: Paper): DocumentId {
  const parties = partnership.parties.filter(({ side }) => side === 'party').map(({ name }) => name)
  const caller = partyActedFor(at.actor, partnership)
  const way =
    caller.side === 'party'
      ? { direction: 'in' as const, correspondent: caller.name }
      : { direction: 'out' as const, correspondent: parties.join(', ') }
  const { id } = registerPaper(at, inCase, {
    kind: 'meetingCall',
    title,
    subject: model.title,
    model,
    shared: true,
    ...way,
  })
  return id
}
