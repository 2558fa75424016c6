/** An element as the renderer has it until it is written. */
export type Element = {
  readonly tag: string | ((props: Element['props']) => unknown)
  readonly props: Readonly<Record<string, unknown>>
}

/** What a view says as plain text: a day in figures, and what stands on lines of their own with a semicolon between. */
export async function textOfView(view: unknown): Promise<string> {
  const lines = (await said(view)).split(lineEnd).map((line) => line.replaceAll(/\s+/g, ' ').trim())
  return lines.filter((line) => line !== '').join('; ')
}

/** An element, wherever a view may hold something else. */
export function isElement(view: unknown): view is Element {
  return typeof view === 'object' && view !== null && 'tag' in view && 'props' in view
}

const lineEnd = '\u2028'
const unsaid = new Set(['button', 'form', 'input', 'script', 'select', 'summary', 'svg', 'textarea'])
const ownLine = new Set(['br', 'dd', 'div', 'dt', 'li', 'p', 'tr'])

async function said(view: unknown): Promise<string> {
  const child = await view
  if (typeof child === 'string' || typeof child === 'number') return String(child)
  if (Array.isArray(child)) return (await Promise.all(child.map(said))).join('')
  if (!isElement(child)) return ''
  const { tag, props } = child
  if (typeof tag !== 'string') return said(tag(props))
  if (unsaid.has(tag) || isForEyesOrEarsOnly(props)) return ''
  if (tag === 'time' && isDay(props.datetime)) return props.datetime
  const text = await said(props.children)
  return ownLine.has(tag) || /\b(row-note|ds-tag)\b/.test(String(props.class))
    ? lineEnd + text + lineEnd
    : text
}

/** The time of day that something happened stands in words. */
function isDay(datetime: unknown): datetime is string {
  return typeof datetime === 'string' && /^\d{4}-\d\d-\d\d$/.test(datetime)
}

function isForEyesOrEarsOnly(props: Element['props']): boolean {
  return props['aria-hidden'] === 'true' || /\bds-sr-only\b/.test(String(props.class))
}
