import { z } from 'zod'
import { rulebookSchema } from '../../src/process/rulebook/rulebook-schema.ts'

/** The rulebook's schema for editors, as JSON Schema. Own rulebooks give only what differs, so nothing is required. */
export function schemaText(): string {
  const schema = z.toJSONSchema(rulebookSchema, { io: 'input', reused: 'ref' })
  return `${JSON.stringify({ ...schema, required: [] }, null, 2)}\n`
}
