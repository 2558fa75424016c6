import type { HtmlEscapedString } from 'hono/utils/html'
import { stampOfAll } from '../../store/lists/stamp-of-all.ts'
import type { Reader, SignedIn } from '../visit.ts'
import { drawnOnce } from './drawn-once.ts'

/** Counts of many cases may be that old, and are not to grow older by being drawn (docs/decisions/0045). */
const longest = 30_000

/**
 * A piece of a page that rests on very much, told and drawn once as long as nothing at all is written: those who open it at
 * the same moment, or go back to it, are given the same. `asked` says which piece it is and what of it is asked for.
 */
export async function drawnWhileQuiet<Asked>(
  { db, deps, actor, language, today, now, to }: SignedIn,
  asked: Asked,
  draw: (at: Reader) => Promise<HtmlEscapedString>,
): Promise<HtmlEscapedString> {
  const stamp = await stampOfAll(db)
  const reader = { actor, language, today }
  if (stamp === null) return draw({ ...reader, to })
  const moment = Math.floor(now.getTime() / longest)
  return drawnOnce(deps, { asked, moment, reader }, [stamp], () => draw({ ...reader, to }))
}
