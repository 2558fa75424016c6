import type { EventType, NewEvent } from '../../src/domain/events.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { type NewCase, type OpenedCase, openCase } from '../../src/store/case/open-case.ts'
import type { Db } from '../../src/store/db.ts'
import type { Places } from './places.ts'

/** An event that nobody cares about, but for what is said. */
export function aNewEvent(
  type: EventType = 'documentsRequested',
  content: NewEvent['content'] = {},
): NewEvent {
  const by = { personId: null, name: 'Stabsenheten', role: 'staffUnit', side: 'public' } as const
  return { type, on: plainDate('2026-11-21'), by, content }
}

/** Opens a case at the places' board with their association as party, and one registered document. */
export function openTestCase(
  db: Db,
  { boardId, organisationId }: Pick<Places, 'boardId' | 'organisationId'>,
  but: Partial<NewCase> = {},
): Promise<OpenedCase> {
  const fresh: NewCase = {
    boardId,
    title: 'Ungas väg in',
    rulebook: { folder: 'jarva', version: '1' },
    origin: 'party',
    received: { on: plainDate('2026-11-20') },
    status: 'INITIATIVE_RECEIVED',
    parties: [{ side: 'party', name: 'Ungas väg', organisationId }],
    ...but,
  }
  return openCase(db, fresh, async (inCase) => {
    inCase.event(aNewEvent('initiativeReceived', { receivedOn: fresh.received.on }))
    const { id } = inCase.document({
      kind: 'initiative',
      title: 'Initiativ',
      model: { text: 'Hej' },
      createdBy: null,
    })
    const entry = { on: fresh.received.on, correspondent: 'Ungas väg', subject: 'Initiativ' }
    inCase.register({ direction: 'in', documentId: id, ...entry })
  })
}
