import type { PersonId } from '../../../domain/actor.ts'
import { canHandOver } from '../../../domain/permissions/permissions-handover.ts'
import { canAppoint } from '../../../domain/permissions/permissions-signing.ts'
import { NotAllowed } from '../../../domain/thrown.ts'
import { type CaseFile, getCaseFile } from '../../../store/case/case-file.ts'
import { listCoordinated } from '../../../store/case/case-member.ts'
import { findVisible } from '../../../store/case/partnership.ts'
import type { Db } from '../../../store/db.ts'
import { listOfficials } from '../../../store/people/member-list.ts'
import type { SignedIn } from '../../visit.ts'

export type Coordinator = { personId: PersonId; name: string; numbers: readonly string[] }
type Official = Awaited<ReturnType<typeof listOfficials>>[number]

export type Handover = { from: readonly Coordinator[]; to: readonly Official[] }

/** Who coordinates cases in the reader's body, and who may take over. */
export async function loadHandover(at: SignedIn): Promise<Handover> {
  const { acting } = at.actor
  if (acting.side !== 'public' || !canHandOver(at.actor)) throw new NotAllowed()
  const { bodyId } = acting
  const [rows, to] = await Promise.all([
    listCoordinated(at.db, bodyId),
    listOfficials(at.db, { bodyId, roles: ['coordinator'], today: at.today }),
  ])
  const from = [...Map.groupBy(rows, ({ personId }) => personId)].map(([personId, own]) => ({
    personId,
    name: own[0]?.name ?? '',
    numbers: own.map(({ number }) => number),
  }))
  return { from, to }
}

/** The coordinator's cases in which the reader may appoint another. */
export async function casesToHandOver(
  db: Db,
  { actor, today }: SignedIn,
  numbers: readonly string[],
): Promise<CaseFile[]> {
  const files: CaseFile[] = []
  for (const number of numbers) {
    const partnership = await findVisible(db, actor, number)
    if (partnership === null || !canAppoint(actor, partnership.scope)) continue
    files.push(await getCaseFile(db, actor, { number, today }))
  }
  return files
}
