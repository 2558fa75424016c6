import type { Language } from '../domain/text.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Rulebook } from '../process/rulebook/rulebook.ts'
import { spanOn } from '../process/rulebook/statute-words.ts'
import { listPublicBodies, type PublicBody } from '../store/bodies/public-body.ts'
import { currentRulebook } from '../store/bodies/rulebook-version.ts'
import type { Visit } from './visit.ts'

/** How soon a first meeting is held, for the middle of a sentence: `fyra veckor`, and `inom fyra veckor`. */
export type FirstMeeting = { span: string; within: string }

/**
 * As the rulebook has it of the body that is shown; of the reader's own where none is, and else of all here. Said without a
 * number where they differ, or where there is none.
 */
export async function firstMeeting(at: Visit, shown?: PublicBody | null): Promise<FirstMeeting> {
  const bodies = shown ? [shown] : await bodiesOf(at)
  const folders = [...new Set(bodies.map(({ rulebook }) => rulebook))]
  const rulebooks = await Promise.all(folders.map((folder) => currentRulebook(at.db, folder)))
  const [said, ...others] = new Map(
    rulebooks.map((rulebook) => firstMeetingBy(rulebook, at)).map((one) => [one.span, one]),
  ).values()
  return said === undefined || others.length > 0 ? unsaid[at.language] : said
}

/** A sentence of words that are kept as they are, where how soon it is stands as `{within}`. */
export function toldWithin(text: string, { within }: FirstMeeting): string {
  return text.replaceAll('{within}', within)
}

/** The same by one rulebook, such as that of a case. */
export function firstMeetingBy(
  rulebook: Pick<Rulebook, 'duties'>,
  { language, today }: { language: Language; today: PlainDate },
): FirstMeeting {
  const span = spanOn(rulebook, 'first-meeting', today)?.[language]
  if (span === undefined) return unsaid[language]
  return { span, within: language === 'sv' ? `inom ${span}` : `within ${span}` }
}

const unsaid: Readonly<Record<Language, FirstMeeting>> = {
  sv: { span: 'tiden', within: 'inom den tid som nämnden har bestämt' },
  en: { span: 'days', within: 'within the time that the board has set' },
}

async function bodiesOf({ db, actor }: Visit): Promise<readonly PublicBody[]> {
  const bodies = await listPublicBodies(db)
  const own = bodies.filter(({ id }) => actor?.acting.side === 'public' && id === actor.acting.bodyId)
  if (own.length > 0) return own
  const receiving = bodies.filter(({ boards }) => boards.length > 0)
  return receiving.length > 0 ? receiving : bodies
}
