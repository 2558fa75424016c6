import type { ProcessEvent } from '../../../domain/events.ts'
import type { Partnership, Party } from '../../../domain/partnership.ts'
import type { Text } from '../../../domain/text.ts'
import type { Status } from '../../../process/case/history.ts'
import { roleTitles, type TitleAt } from '../../../store/bodies/role-titles.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import type { Db } from '../../../store/db.ts'

type Spoken = Pick<ProcessEvent, 'by' | 'content'>

/** What whoever made an event is called in their own body, where that is not the body that leads the case. */
export type OwnTitles = (event: Spoken) => Text | undefined

/** The titles of guest bodies' own people in the events of a case. No query where one public party is alone. */
export async function ownTitles(db: Db, { partnership, status }: CaseFile): Promise<OwnTitles> {
  const titles = await roleTitles(db, partnership)
  return (event) => titleIn(titles, event, voiceOf({ partnership, status }, event))
}

type Standing = { partnership: Pick<Partnership, 'parties'>; status: Pick<Status, 'boardCases'> }

/** Where several public parties speak or decide each for itself: the one that did. */
export function voiceOf(
  { partnership: { parties }, status: { boardCases } }: Standing,
  { content }: Pick<Spoken, 'content'>,
): Party | null {
  if (parties.filter(({ side }) => side === 'public').length < 2) return null
  const board = boardCases.find(({ track }) => track === content.track)
  const voice = content.for ?? board?.for
  return parties.find(({ id }) => id === voice) ?? null
}

/** What somebody is called in the public party that they spoke for. */
export function titleIn(titles: TitleAt, { by }: Pick<Spoken, 'by'>, voice: Party | null): Text | undefined {
  if (!voice?.bodyId || by.side !== 'public') return undefined
  return titles(by.role, voice.bodyId)
}
