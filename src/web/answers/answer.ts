import type { HtmlEscapedString } from 'hono/utils/html'
import type { Problem } from '../form/form.ts'

/** What a page shows: its Page, or a ready response such as a file. */
export type View = HtmlEscapedString | Promise<HtmlEscapedString> | Response

/** On to another address, with a sentence that says what happened. */
export type GoTo = {
  readonly kind: 'goTo'
  readonly address: string
  readonly sentence?: string | undefined
  readonly session?: SessionChange | undefined
}

/** The browser is signed in with a secret, or signed out. */
export type SessionChange = { readonly secret: string; readonly expiresAt: Date } | 'over'

/** Not done, with the reason in words: the same page comes back with what was typed. */
export type Refused = { readonly kind: 'refused'; readonly problems: readonly Problem[] }

export type Answer = GoTo | Refused | Response

export function goTo(address: string, sentence?: string, session?: SessionChange): GoTo {
  return { kind: 'goTo', address, sentence, session }
}

/** One sentence about the whole form, or problems that name their fields. */
export function refused(problem: string | readonly Problem[]): Refused {
  return { kind: 'refused', problems: typeof problem === 'string' ? [{ sentence: problem }] : problem }
}
