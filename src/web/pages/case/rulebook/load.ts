import { canMoveRulebook, canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { movesIn, type RulebookMove } from '../../../../process/versions/rulebook-moves.ts'
import { foreseeCaseMove, type PossibleMove } from '../../../../store/bodies/move-rulebook.ts'
import { type CaseFile, getCaseFile, makerOf } from '../../../../store/case/case-file.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

export type Followed = {
  file: CaseFile
  moves: readonly (RulebookMove & { paper: Paper | undefined })[]
  /** Null where there is no newer version, or the case is closed. */
  move: PossibleMove | null
  mayMove: boolean
}
type Paper = Awaited<ReturnType<typeof listDocuments>>[number]

/** The rulebook that the case follows, and what the newest version would change for it. Throws NotFound, NotAllowed. */
export async function loadFollowed(at: SignedIn<CaseAt>): Promise<Followed> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history, status } = file
  if (!canSeeShared(at.actor, partnership.scope)) throw new NotAllowed()
  const moves = movesIn(history.events)
  const papers = moves.length === 0 ? [] : await listDocuments(at.db, partnership.id, { shared: true })
  const asked = { by: makerOf(at.actor), today: at.today }
  return {
    file,
    moves: moves.map((move) => ({ ...move, paper: papers.find(({ seq }) => seq === move.seq) })),
    move: status.open ? await foreseeCaseMove(at.db, file, asked) : null,
    mayMove: canMoveRulebook(at.actor, partnership.scope),
  }
}
