import { z } from 'zod'

const text = z.string().max(20_000)

const common = {
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}).default({}),
}

/** What a device says when it has made a passkey. */
export const MadePasskey = readAs(
  z.object({
    ...common,
    response: z.object({
      clientDataJSON: text,
      attestationObject: text,
      transports: z.array(z.string().max(20)).max(10).default([]),
    }),
  }),
)

/** What a device says when it has signed with a passkey. */
export const SignedByPasskey = readAs(
  z.object({
    ...common,
    response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }),
  }),
)

const ClientData = readAs(z.object({ challenge: z.string().min(16).max(200) }))

/** The challenge that a device says it has answered; null when nothing can be read. */
export function challengeIn(clientDataJson: string): string | null {
  const read = ClientData.safeParse(Buffer.from(clientDataJson, 'base64url').toString())
  return read.success ? read.data.challenge : null
}

/** Reads JSON, and refuses what is none. */
function readAs<Value>(schema: z.ZodType<Value>) {
  return z
    .string()
    .transform((json, context) => {
      try {
        return JSON.parse(json) as unknown
      } catch {
        context.addIssue('not JSON')
        return z.NEVER
      }
    })
    .pipe(schema)
}
