import type { Actor } from '../../domain/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { type CaseFile, caseFileOf, seenBy } from './case-file.ts'
import { listOpenVisible } from './partnership.ts'

export type OpenFiles = {
  files: readonly CaseFile[]
  /** The actor sees more open cases than were read: these are the most urgent. */
  capped: boolean
}

/**
 * The open cases that the actor may see, whole: at most `most` of them, those that wait for the actor's role first,
 * then by the nearest day. Three queries, whatever the number of cases: what has happened is not read again where it is
 * known (and one query more the first time a rulebook is met).
 */
export async function listOpenFiles(
  db: Db,
  actor: Actor,
  { today, most }: { today: PlainDate; most: number },
): Promise<OpenFiles> {
  const found = await listOpenVisible(db, actor, most + 1)
  const files = found.slice(0, most).map(async (partnership) => {
    return seenBy(actor, await caseFileOf(db, partnership, today), today)
  })
  return { files: await Promise.all(files), capped: found.length > most }
}
