import type { HtmlEscapedString } from 'hono/utils/html'
import type { Problem } from './form.ts'

/** What a page shows: its Page, or a ready response such as a file. */
export type View = HtmlEscapedString | Promise<HtmlEscapedString> | Response

/** On to another address, with a sentence that says what happened. */
export type GoTo = { readonly kind: 'goTo'; readonly address: string; readonly sentence?: string | undefined }

/** Not done, with the reason in words: the same page comes back with what was typed. */
export type Refused = { readonly kind: 'refused'; readonly problems: readonly Problem[] }

export type Answer = GoTo | Refused | Response

export function goTo(address: string, sentence?: string): GoTo {
  return { kind: 'goTo', address, sentence }
}

/** One sentence about the whole form, or problems that name their fields. */
export function refused(problem: string | readonly Problem[]): Refused {
  return { kind: 'refused', problems: typeof problem === 'string' ? [{ sentence: problem }] : problem }
}
