import type { Actor } from '../../../../domain/actor.ts'
import type { Text } from '../../../../domain/text.ts'
import { listSectionsWaiting, type SectionsWaiting } from '../../../../store/agreement/agreement-facts.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import { isDraftOpen } from '../draft/load.ts'
import { answersFor } from './load.ts'

type Draft = Pick<CaseFile, 'partnership' | 'history' | 'status'>

/** How many sections of the open draft wait for the party that the reader answers for; none for whoever answers for none. */
export function sectionsWaitingFor(actor: Actor, file: Draft, all: readonly SectionsWaiting[]): number {
  const { partnership } = file
  const ofCase = all.filter(({ partnershipId }) => partnershipId === partnership.id)
  if (ofCase.length === 0 || !isDraftOpen(file)) return 0
  const party = answersFor(actor, partnership)
  return ofCase.find((one) => one.party === party?.id)?.count ?? 0
}

/** The same of one case, asked only while its draft is open and of whoever answers. */
export async function countSectionsWaiting(db: Db, actor: Actor, file: Draft): Promise<number> {
  const { partnership } = file
  if (answersFor(actor, partnership) === null || !isDraftOpen(file)) return 0
  return sectionsWaitingFor(actor, file, await listSectionsWaiting(db, [partnership.id]))
}

export function sectionsTask(count: number): Text {
  return {
    sv: count === 1 ? 'Svara om ett avsnitt i utkastet' : `Svara om ${count} avsnitt i utkastet`,
    en: count === 1 ? 'Answer about one section of the draft' : `Answer about ${count} sections of the draft`,
  }
}
