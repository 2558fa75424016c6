/** An element's attributes (names that begin with @), text (#) and children, in the order that they are written. */
export type Xml = { readonly [name: string]: XmlValue }
type XmlValue = string | number | boolean | null | undefined | Xml | readonly (string | Xml)[]

/** A document of one outermost element. What XML cannot hold of a text is left out. */
export async function xmlOf(root: Xml): Promise<string> {
  const { default: xmlbuilder } = await import('xmlbuilder2')
  const options = { encoding: 'UTF-8', invalidCharReplacement: '' }
  return `${xmlbuilder.create(options, withoutEmpty(root)).end({ prettyPrint: true })}\n`
}

/** Without what is not said: an element of nothing but absent parts stays, as an empty element. */
function withoutEmpty(element: Xml): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(element)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, name.startsWith('@') ? String(value) : within(value)]),
  )
}

function within(value: XmlValue): unknown {
  if (isList(value)) return value.map((one) => (typeof one === 'string' ? one : withoutEmpty(one)))
  return typeof value === 'object' && value !== null ? withoutEmpty(value) : String(value)
}

function isList(value: XmlValue): value is readonly (string | Xml)[] {
  return Array.isArray(value)
}

/** Midnight of a day, for formats that know of no day without a time. */
export function atMidnight(day: string): string {
  return `${day}T00:00:00`
}
