import { fieldId } from './field.tsx'

const tags = /<(\/?)(fieldset|legend|label|input|select|textarea)\b([^>]*)>/g

/** What is said after the name. */
const optional = /<span class="optional">[^<]*<\/span>/

type Tag = { name: string; attributes: string; closes: boolean; start: number; end: number }

/** What fields are called on the page that they stand on, as HTML: a group of choices by its legend, others by their label. */
export function fieldNames(html: string): (field: string) => string | null {
  const found = [...html.matchAll(tags)].map(tagFrom)
  return (field) => {
    const index = found.findIndex((tag) => attribute(tag, 'id') === fieldId(field))
    const tag = found[index]
    if (tag === undefined) return null
    const name = isGroup(tag, found)
      ? legendBefore(html, found.slice(0, index))
      : labelFor(html, found, attribute(tag, 'id'))
    return name ?? attribute(tag, 'aria-label')
  }
}

function tagFrom({ index, ...found }: RegExpExecArray): Tag {
  const { 0: whole, 1: slash, 2: name = '', 3: attributes = '' } = found
  return { name, attributes, closes: slash === '/', start: index, end: index + whole.length }
}

/** Radio buttons, or boxes of which several may be ticked. */
function isGroup(tag: Tag, all: readonly Tag[]): boolean {
  const type = attribute(tag, 'type')
  const name = attribute(tag, 'name')
  const isOneOfMany = all.filter((one) => attribute(one, 'name') === name).length > 1
  return type === 'radio' || (type === 'checkbox' && isOneOfMany)
}

function legendBefore(html: string, before: readonly Tag[]): string | null {
  const opens = before.findLast(({ name, closes }) => name === 'legend' && !closes)
  return opens === undefined ? null : textAfter(html, opens)
}

function labelFor(html: string, all: readonly Tag[], id: string | null): string | null {
  const opens = all.find((tag) => tag.name === 'label' && attribute(tag, 'for') === id)
  return opens === undefined ? null : textAfter(html, opens)
}

function textAfter(html: string, { name, end }: Tag): string {
  const inside = html.slice(end, html.indexOf(`</${name}>`, end)).replace(optional, '')
  return inside
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function attribute({ attributes, closes }: Tag, name: string): string | null {
  return closes ? null : (new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null)
}
