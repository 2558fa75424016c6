import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const flag = z
  .enum(['0', '1'], 'ska vara 1 eller 0')
  .transform((value) => value === '1')
  .default(false)

function whole(least: number, most: number) {
  const message = `ska vara ett heltal från ${least} till ${most}`
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .pipe(z.number().min(least, message).max(most, message))
}

function address(message: string, ...schemes: string[]) {
  return z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), message)
}

/** Who people are is asked for over https, or of this very machine. */
const provider = z
  .string()
  .refine(
    (text) =>
      URL.canParse(text) &&
      (new URL(text).protocol === 'https:' ||
        /^http:\/\/(localhost|127(\.\d{1,3}){3})(:\d+)?(\/|$)/.test(text)),
    'ska börja med https://',
  )

const origin = z
  .string()
  .regex(/^https?:\/\/[^/\s?#@]+\/?$/, 'ska vara en adress som https://iop.exempel.se, utan sökväg')
  .transform((text) => text.replace(/\/$/, ''))

const sender = z
  .string()
  .regex(
    /^([^<>]+<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/,
    'ska vara en e-postadress, med eller utan namn',
  )

const metrics = z
  .string()
  .regex(/^(loopback|off|[^:\s]+:\d{1,5})$/, 'ska vara loopback, off eller VÄRD:PORT')
  .transform((text) => (text === 'loopback' || text === 'off' ? text : hostAndPort(text)))

/** One or several of key=https://address, with spaces between. */
/** The seals of single bodies, as `key=seal.pem,certificate.pem` with spaces between. */
const bodySeals = z.string().transform((text, context) => {
  const read = text
    .split(/\s+/)
    .filter(Boolean)
    .map((one) => /^([a-z0-9-]+)=([^,=]+),([^,=]+)$/.exec(one))
  if (read.some((one) => one === null))
    context.addIssue('ska vara förvaltning=nyckel.pem,certifikat.pem, med mellanslag mellan flera')
  return read.flatMap((one) => {
    const [, body, key, certificate] = one ?? []
    return body && key && certificate ? [{ body, key, certificate }] : []
  })
})

const feeds = z
  .string()
  .transform((text) => text.split(/\s+/).filter((part) => part !== ''))
  .refine(
    (parts) => parts.every((part) => /^[a-z][a-z0-9]{0,19}=https?:\/\/[^/\s?#@]+\/?$/.test(part)),
    'ska vara namn=https://adress, med mellanslag mellan flera',
  )
  .refine(
    (parts) => new Set(parts.map((part) => part.split('=')[0])).size === parts.length,
    'ska ha olika namn på varje adress',
  )
  .transform((parts) =>
    parts.map((part) => {
      const [key = '', url = ''] = part.split('=')
      return { key, url: url.replace(/\/$/, '') }
    }),
  )

function hostAndPort(text: string): { host: string; port: number } {
  const [host = '', port] = text.split(':')
  return { host, port: Number(port) }
}

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** Every variable that Handslag reads, with what it becomes. docs/operations.md describes each of them. */
export const Environment = z
  .object({
    DEMO: flag,
    HOST: z.string().default('127.0.0.1'),
    PORT: whole(0, 65535).default(3000),
    PUBLIC_URL: origin.nullable().default(null),
    DATABASE_URL: address('ska börja med postgresql://', 'postgresql:', 'postgres:').nullable().default(null),
    VAR_DIR: z
      .string()
      .default(fileURLToPath(new URL('../../var', import.meta.url)))
      .transform((path) => resolve(path)),
    SMTP_URL: address('ska börja med smtp:// eller smtps://', 'smtp:', 'smtps:').nullable().default(null),
    HANDSLAG_MAIL_FROM: sender.nullable().default(null),
    HANDSLAG_SECRET: z.string().min(32, 'ska vara minst 32 tecken långt').nullable().default(null),
    HANDSLAG_ALLOW_REMOTE_DEMO: flag,
    HANDSLAG_TRUST_PROXY: flag,
    HANDSLAG_RATE_FACTOR: z.coerce.number('ska vara ett tal').min(0, 'ska vara 0 eller mer').default(1),
    HANDSLAG_METRICS: metrics.default('loopback'),
    HANDSLAG_LOG: z.enum(levels, `ska vara något av ${levels.join(', ')}`).default('info'),
    HANDSLAG_DATABASE_CONNECTIONS: whole(2, 200).default(16),
    HANDSLAG_JOBS: whole(0, 50).default(4),
    HANDSLAG_FEEDS: feeds.default([]),
    HANDSLAG_CLAMD: z.string().nullable().default(null),
    HANDSLAG_SEAL_KEY: z.string().nullable().default(null),
    HANDSLAG_SEAL_CERTIFICATE: z.string().nullable().default(null),
    HANDSLAG_SEAL_PASSPHRASE: z.string().nullable().default(null),
    HANDSLAG_BODY_SEALS: bodySeals.default([]),
    HANDSLAG_TIMESTAMP_URL: address('ska börja med http:// eller https://', 'http:', 'https:')
      .nullable()
      .default(null),
    HANDSLAG_CONFIRM: z.enum(['off', 'decisions'], 'ska vara off eller decisions').default('off'),
    HANDSLAG_OPENID_ISSUER: provider.nullable().default(null),
    HANDSLAG_OPENID_CLIENT: z.string().nullable().default(null),
    HANDSLAG_OPENID_SECRET: z.string().nullable().default(null),
    HANDSLAG_OPENID_NAME: z.string().max(60, 'ska vara högst 60 tecken').default('kommunens inloggning'),
    HANDSLAG_OPENID_CLAIM: z.string().default('email'),
    HANDSLAG_SECURITY_CONTACT: address('ska börja med mailto: eller https://', 'mailto:', 'https:')
      .nullable()
      .default(null),
  })
  .transform((env) => ({
    demo: env.DEMO,
    host: env.HOST,
    port: env.PORT,
    /** The address that people write, without a slash at the end; null takes the request's own host. */
    publicUrl: env.PUBLIC_URL,
    /** Null starts the embedded PostgreSQL. */
    databaseUrl: env.DATABASE_URL,
    varDir: env.VAR_DIR,
    /** Null keeps mail on the outbox page of the demo. */
    smtpUrl: env.SMTP_URL,
    mailFrom: env.HANDSLAG_MAIL_FROM,
    secret: env.HANDSLAG_SECRET,
    allowRemoteDemo: env.HANDSLAG_ALLOW_REMOTE_DEMO,
    trustProxy: env.HANDSLAG_TRUST_PROXY,
    /** How many times the ordinary number of requests an address may make; 0 counts nothing. */
    rateFactor: env.HANDSLAG_RATE_FACTOR,
    /** Where measurements may be read: from this machine, nowhere, or at an address of their own. */
    metrics: env.HANDSLAG_METRICS,
    logLevel: env.HANDSLAG_LOG,
    databaseConnections: env.HANDSLAG_DATABASE_CONNECTIONS,
    /** How many jobs run at once in this process; 0 leaves them to another. */
    jobs: env.HANDSLAG_JOBS,
    /** The virus scanner, as host:port or the path of a socket. */
    clamd: env.HANDSLAG_CLAMD,
    /** Other installations whose registers are fetched into this one. */
    feeds: env.HANDSLAG_FEEDS,
    /** The body's own key and its certificates, as PEM files; null leaves agreements without a seal. */
    seal:
      env.HANDSLAG_SEAL_KEY && env.HANDSLAG_SEAL_CERTIFICATE
        ? {
            key: env.HANDSLAG_SEAL_KEY,
            certificate: env.HANDSLAG_SEAL_CERTIFICATE,
            passphrase: env.HANDSLAG_SEAL_PASSPHRASE,
          }
        : null,
    /** Bodies with keys of their own, by the body's key; the same passphrase opens them all. */
    bodySeals: env.HANDSLAG_BODY_SEALS.map((one) => ({
      ...one,
      passphrase: env.HANDSLAG_SEAL_PASSPHRASE,
    })),
    halfSeal: (env.HANDSLAG_SEAL_KEY === null) !== (env.HANDSLAG_SEAL_CERTIFICATE === null),
    /** Whether people confirm that it is they before decisions and signatures. */
    confirm: env.HANDSLAG_CONFIRM,
    /** The identity provider; null where people sign in by mail and passkey alone. */
    openId:
      env.HANDSLAG_OPENID_ISSUER && env.HANDSLAG_OPENID_CLIENT && env.HANDSLAG_OPENID_SECRET
        ? {
            issuer: env.HANDSLAG_OPENID_ISSUER,
            clientId: env.HANDSLAG_OPENID_CLIENT,
            clientSecret: env.HANDSLAG_OPENID_SECRET,
            name: env.HANDSLAG_OPENID_NAME,
            addressClaim: env.HANDSLAG_OPENID_CLAIM,
          }
        : null,
    halfOpenId:
      new Set(
        [env.HANDSLAG_OPENID_ISSUER, env.HANDSLAG_OPENID_CLIENT, env.HANDSLAG_OPENID_SECRET].map(
          (one) => one === null,
        ),
      ).size > 1,
    /** An RFC 3161 service that says when a seal was made. */
    timestampUrl: env.HANDSLAG_TIMESTAMP_URL,
    /** How whoever finds a weakness reaches us, as a link; null gives the page of contacts. */
    securityContact: env.HANDSLAG_SECURITY_CONTACT,
  }))

export const variableNames: readonly string[] = Object.keys(Environment.in.shape)

export type Settings = z.output<typeof Environment>
