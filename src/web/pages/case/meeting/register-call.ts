import type { DocumentModel } from '../../../../documents/model.ts'
import type { DocumentId, Partnership } from '../../../../domain/partnership.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { registerPaper } from '../register-paper.ts'
import type { At } from './load.ts'

type Paper = { partnership: Partnership; title: string; model: DocumentModel }

/** The call as a registered paper that goes out to all parties. */
export function registerCall(at: At, inCase: InCase, { partnership, title, model }: Paper): DocumentId {
  const parties = partnership.parties.filter(({ side }) => side === 'party').map(({ name }) => name)
  const { id } = registerPaper(at, inCase, {
    kind: 'meetingCall',
    title,
    subject: model.title,
    model,
    shared: true,
    direction: 'out',
    correspondent: parties.join(', '),
  })
  return id
}
