import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { registerRecord } from '../domain/register.ts'
import type { ApiEnv } from './deps.ts'

/** Version of the interface, not of the product: docs/api/versions.md says what changes it. */
export const apiVersion = '1.4.1'

/** What every address takes and gives, made from the schemas that read and check (OpenAPI 3.1). */
export function openApiDocument(app: OpenAPIHono<ApiEnv>, origin: string) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Handslag open data',
      version: apiVersion,
      description:
        'The register of partnerships between public bodies and civil society (IOP) in Sweden. Open to all, without a key. Only the inbox takes anything: signed messages of other systems of a body. Nothing here is about a private person. Errors are application/problem+json (RFC 9457).',
      license: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    },
    servers: [{ url: origin }],
    // Nothing asks who reads. The inbox is signed message by message, which its headers say.
    security: [],
    tags: [],
  })
}

/** The JSON Schema (2020-12) of a record: the same that checks what is imported and fetched. */
export function recordSchema(origin: string) {
  return { $id: `${origin}/api/v1/schema.json`, title: 'RegisterRecord', ...z.toJSONSchema(registerRecord) }
}

type Operation = { summary?: string; parameters?: readonly { name?: string; in?: string }[] }
type Described = Record<string, { get?: Operation; post?: Operation }>

/** Every address in a few words, for the page that describes them to people: reckoned when it is first opened. */
export function operationsOf(app: OpenAPIHono<ApiEnv>) {
  let told: ReturnType<typeof operationsIn> | null = null
  return () => {
    told ??= operationsIn(app)
    return told
  }
}

function operationsIn(app: OpenAPIHono<ApiEnv>) {
  const paths = Object.entries((openApiDocument(app, '').paths ?? {}) as Described)
  return paths.map(([path, { get, post }]) => ({
    path: post === undefined ? path : `POST ${path}`,
    summary: (get ?? post)?.summary ?? '',
    parameters: ((get ?? post)?.parameters ?? []).flatMap(({ name }) => name ?? []),
  }))
}
