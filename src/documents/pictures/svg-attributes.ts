/** What each class of a style sheet says. */
export type Rules = ReadonlyMap<string, Readonly<Record<string, string>>>

const places = [
  'id',
  'd',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'fx',
  'fy',
  'points',
]
const sizes = ['width', 'height', 'viewBox', 'preserveAspectRatio', 'transform', 'pathLength']
const gradients = ['offset', 'gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits']
const colours = ['fill', 'stroke', 'color', 'stop-color', 'stop-opacity', 'opacity', 'fill-opacity']
const lines = ['stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray']
const ways = [
  'stroke-dashoffset',
  'stroke-opacity',
  'fill-rule',
  'clip-rule',
  'clip-path',
  'display',
  'visibility',
]
const known = new Set([...places, ...sizes, ...gradients, ...colours, ...lines, ...ways])

/** The attributes of an element that we know, its style and class written out; what is forbidden otherwise. */
export function attributesOf(
  given: readonly { name: string; value: string }[],
  rules: Rules,
): Record<string, string> | string {
  const plain = Object.fromEntries(given.map(({ name, value }) => [name, value]))
  const program = given.find(({ name }) => /^on/i.test(name))
  if (program !== undefined) return program.name
  const link = given.find(({ name, value }) => /^(xlink:)?href$/i.test(name) && !/^#[\w-]+$/.test(value))
  if (link !== undefined) return link.name
  const classes = (plain.class ?? '').split(/\s+/).map((name) => rules.get(name) ?? {})
  const styled: Record<string, string> = Object.assign({}, ...classes, declarationsIn(plain.style ?? ''))
  const all = Object.entries({ ...plain, ...styled }).filter(([name]) => known.has(name))
  const outside = all.find(([, value]) => !isHarmless(value))
  if (outside !== undefined) return `${outside[0]}="${outside[1].slice(0, 40)}"`
  const reference = plain['xlink:href'] ?? plain.href
  return { ...Object.fromEntries(all), ...(reference !== undefined && { href: reference }) }
}

/** Numbers, names, colours, and references to what stands in the same picture. */
function isHarmless(value: string): boolean {
  const own = value.replaceAll(/url\(\s*["']?#[\w-]+["']?\s*\)/g, '')
  return /^[\w\s.,#%()+-]*$/.test(own) && !/url|expression|script/i.test(own)
}

/**
 * A style sheet that says nothing but what each class looks like, as drawing programs write it. Null when it says more.
 */
export function classesIn(sheet: string): Rules | null {
  const rules = new Map<string, Record<string, string>>()
  const rest = sheet
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/((?:\.[\w-]+\s*,?\s*)+)\{([^{}]*)\}/g, (_, names: string, body: string) => {
      for (const [, name = ''] of names.matchAll(/\.([\w-]+)/g))
        rules.set(name, { ...rules.get(name), ...declarationsIn(body) })
      return ''
    })
  return rest.trim() === '' ? rules : null
}

function declarationsIn(text: string): Record<string, string> {
  const pairs = text.split(';').map((one) => one.split(':'))
  return Object.fromEntries(
    pairs.flatMap(([name = '', ...value]) =>
      name.trim() === '' ? [] : [[name.trim(), value.join(':').trim()]],
    ),
  )
}
