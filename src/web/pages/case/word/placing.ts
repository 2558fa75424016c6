import type { DocxPiece } from '../../../../documents/docx/sections-of.ts'
import { blocksOfMarkup } from '../../../../documents/markup.ts'
import { canonicalJson } from '../../../../kernel/canonical-json.ts'
import type { Draft, SectionNow } from '../draft/load.ts'

/** A section with the text that it would get. */
export type Placed = { now: SectionNow; text: string }

/**
 * What each section says when pieces are read in: a piece under the section's own heading takes the place of its text,
 * others come last in it, with their headings.
 */
export function placedIn({ sections }: Draft, pieces: readonly { piece: DocxPiece; to: string }[]): Placed[] {
  return sections.flatMap((now) => {
    const here = pieces.filter(({ to }) => to === now.section.key).map(({ piece }) => piece)
    if (here.length === 0) return []
    const own = here.filter(({ section }) => section === now.section.key).map(({ text }) => text)
    const added = here.filter(({ section }) => section !== now.section.key).map(withHeading)
    const text = [...(own.length > 0 ? own : [now.version.text]), ...added]
    return [{ now, text: text.filter((part) => part.trim() !== '').join('\n\n') }]
  })
}

function withHeading({ heading, text }: DocxPiece): string {
  return heading === '' ? text : `### ${heading}\n\n${text}`.trim()
}

/** Whether a piece says anything else than its section says already, however the two are marked up. */
export function isNews({ sections }: Draft, { section, text }: DocxPiece): boolean {
  const now = sections.find((one) => one.section.key === section)
  return now === undefined || !saysTheSame(now.version.text, text)
}

export function saysTheSame(one: string, other: string): boolean {
  return canonicalJson(blocksOfMarkup(one)) === canonicalJson(blocksOfMarkup(other))
}

/** The versions that stood on the page, as one hidden field. */
export function seenIn({ sections }: Draft): string {
  return sections.map(({ section, version }) => `${section.key}:${version.version}`).join(' ')
}

export function versionsSeen(seen: string): ReadonlyMap<string, number> {
  return new Map(
    seen.split(' ').map((one) => {
      const [key = '', version = '0'] = one.split(':')
      return [key, Number(version)]
    }),
  )
}
