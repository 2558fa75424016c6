import { create } from 'xmlbuilder2'
import type { Rule } from './published-schemas.ts'

type Rules = Readonly<Record<string, Rule>>
type Element = {
  nodeName: string
  parentNode: { nodeName: string } | null
  textContent: string | null
  childNodes: Iterable<{ nodeType: number }>
  attributes: Iterable<{ name: string; value: string }>
}

/** Where a document is not as its schema asks, each as a sentence. Throws when it is not well-formed. */
export function schemaFaults(xml: string, rules: Rules): string[] {
  const faults: string[] = []
  const root = create(xml).root().node as unknown as Element
  check(root)
  return faults

  function check(element: Element): void {
    const { nodeName, parentNode } = element
    const { children, attributes = {} } =
      rules[`${parentNode?.nodeName}/${nodeName}`] ?? rules[nodeName] ?? {}
    const within = [...element.childNodes].filter(
      (node): node is Element & { nodeType: 1 } => node.nodeType === 1,
    )
    const names = within.map((child) => child.nodeName)
    if (!orderOf(children ?? '').test(names.map((name) => `${name} `).join('')))
      faults.push(
        `${nodeName} holds ${names.join(' ') || 'nothing'} where ${children || 'nothing'} is asked for`,
      )
    const given = new Map([...element.attributes].map(({ name, value }) => [name, value]))
    if (attributes['#'] !== undefined) given.set('#', element.textContent ?? '')
    for (const [name, values] of Object.entries(attributes)) {
      const value = given.get(name)
      if (value === undefined ? !values.endsWith('?') : !allows(values, value))
        faults.push(`${nodeName} has ${name} ${value} where ${values} is asked for`)
    }
    for (const name of given.keys())
      if (attributes[name] === undefined && !name.startsWith('xmlns')) faults.push(`${nodeName} has ${name}`)
    within.forEach(check)
  }
}

/** "a b? c*" as an expression over names, each followed by a space. */
function orderOf(children: string): RegExp {
  const parts = children.split(' ').filter((part) => part !== '')
  const each = parts.map((part) => `(?:${part.replace(/[?*+]$/, '')} )${/[?*+]$/.exec(part)?.[0] ?? ''}`)
  return new RegExp(`^${each.join('')}$`)
}

const kinds: Record<string, RegExp> = {
  any: /\S/,
  id: /^[A-Za-z_][\w.-]*$/,
  ids: /^[A-Za-z_][\w.-]*( [A-Za-z_][\w.-]*)*$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  number: /^\d+$/,
  sha256: /^[0-9a-f]{64}$/,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/,
}

function allows(values: string, value: string): boolean {
  const asked = values.replace(/\?$/, '')
  return kinds[asked]?.test(value) ?? asked.split(' ').includes(value)
}
