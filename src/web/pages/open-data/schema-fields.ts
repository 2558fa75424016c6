import { z } from 'zod'
import { registerRecord } from '../../../domain/register.ts'

export type SchemaField = { name: string; type: string; meaning: string }

type Node = {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  description?: string
  properties?: Record<string, Node>
  items?: Node
  anyOf?: Node[]
}

/** Every field of a record with its path, such as periods[].from, from the schema that checks records. */
export function schemaFields(): SchemaField[] {
  const { $defs = {} } = z.toJSONSchema(registerRecord) as { $defs?: Record<string, Node> }
  return below($defs.RegisterRecord ?? {}, '')
}

function below(node: Node, path: string): SchemaField[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const full = path === '' ? name : `${path}.${name}`
    const inner = property.anyOf?.find(({ type }) => type !== 'null') ?? property
    const isList = inner.type === 'array'
    const field = {
      name: full,
      type: typeOf(property, inner),
      meaning: property.description ?? inner.description ?? '',
    }
    const deeper = isList ? below(inner.items ?? {}, `${full}[]`) : isText(inner) ? [] : below(inner, full)
    return [field, ...deeper]
  })
}

/** Words in Swedish and English need no rows of their own. */
function isText({ properties }: Node): boolean {
  return properties !== undefined && Object.keys(properties).every((name) => name === 'sv' || name === 'en')
}

function typeOf(node: Node, inner: Node): string {
  const nullable = node.anyOf?.some(({ type }) => type === 'null') ? ' | null' : ''
  if (inner.enum !== undefined) return inner.enum.map(String).join(' | ') + nullable
  if (inner.const !== undefined) return String(inner.const)
  if (isText(inner)) return `{ sv, en? }${nullable}`
  return [inner.type ?? 'object'].flat().join(' | ') + nullable
}
