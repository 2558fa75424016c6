import type { BoardId, DocumentId, Partnership } from '../../domain/partnership.ts'
import type { InCase } from '../case/in-case.ts'
import { ensureRegistryCase, type NewEntry } from './registry.ts'

type Board = { boardId: BoardId; name: string }
type Where = { partnership: Partnership; board: Board }

/** A paper of a board stands in its own registry; where another board leads the case, it is received there too. */
export async function registerAt(
  inCase: InCase,
  { partnership, board }: Where,
  entry: NewEntry,
): Promise<void> {
  const { lead } = partnership
  if (board.boardId === lead.boardId) return inCase.register(entry)
  await ensureCase(inCase, { partnership, board }, entry)
  inCase.register({ ...entry, boardId: board.boardId })
  inCase.register({ ...entry, direction: 'in', correspondent: board.name })
}

type Common = { on: NewEntry['on']; subject: string; documentId: DocumentId }

/** A paper that the lead board has drawn up for all is received by each of the other public parties' boards. */
export async function registerWithOthers(
  inCase: InCase,
  { partnership, boards }: { partnership: Partnership; boards: readonly Board[] },
  entry: Common,
): Promise<void> {
  const { lead } = partnership
  for (const board of boards) {
    if (board.boardId === lead.boardId) continue
    await ensureCase(inCase, { partnership, board }, entry)
    inCase.register({ ...entry, direction: 'in', correspondent: lead.boardName, boardId: board.boardId })
  }
}

function ensureCase(inCase: InCase, { partnership, board }: Where, { on }: Pick<NewEntry, 'on'>) {
  const { id: partnershipId, lead } = partnership
  return ensureRegistryCase(inCase.trx, {
    partnershipId,
    boardId: board.boardId,
    leadBodyId: lead.bodyId,
    on,
  })
}
