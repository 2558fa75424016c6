import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import {
  address,
  bodySeals,
  feeds,
  flag,
  hosts,
  mailServer,
  metrics,
  origin,
  provider,
  scanner,
  sender,
  whole,
} from './values.ts'

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** Every variable that Handslag reads. docs/operations.md describes each of them. */
const Variables = z.object({
  DEMO: flag,
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65535).default(3000),
  PUBLIC_URL: origin.nullable().default(null),
  DATABASE_URL: address('ska börja med postgresql://', 'postgresql:', 'postgres:').nullable().default(null),
  VAR_DIR: z
    .string()
    .default(fileURLToPath(new URL('../../var', import.meta.url)))
    .transform((path) => resolve(path)),
  SMTP_URL: mailServer.nullable().default(null),
  HANDSLAG_MAIL_FROM: sender.nullable().default(null),
  HANDSLAG_SECRET: z.string().min(32, 'ska vara minst 32 tecken långt').nullable().default(null),
  HANDSLAG_ALLOW_REMOTE_DEMO: flag,
  HANDSLAG_TRUST_PROXY: flag,
  HANDSLAG_THEME: z.string().nullable().default(null),
  HANDSLAG_RATE_FACTOR: z.coerce.number('ska vara ett tal').min(0, 'ska vara 0 eller mer').default(1),
  HANDSLAG_METRICS: metrics.default('loopback'),
  HANDSLAG_LOG: z.enum(levels, `ska vara något av ${levels.join(', ')}`).default('info'),
  HANDSLAG_DATABASE_CONNECTIONS: whole(2, 200).default(16),
  HANDSLAG_JOBS: whole(0, 50).default(4),
  HANDSLAG_FEEDS: feeds.default([]),
  HANDSLAG_RECEIVERS_INSIDE: hosts.default([]),
  HANDSLAG_CLAMD: scanner.nullable().default(null),
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
  HANDSLAG_SIGNING_ISSUER: provider.nullable().default(null),
  HANDSLAG_SIGNING_CLIENT: z.string().nullable().default(null),
  HANDSLAG_SIGNING_SECRET: z.string().nullable().default(null),
  HANDSLAG_SIGNING_NAME: z.string().max(60, 'ska vara högst 60 tecken').default('e-legitimationstjänsten'),
  HANDSLAG_SIGNING_CLAIM: z.string().default('email'),
  HANDSLAG_SIGNING_ACR: z.string().nullable().default(null),
  HANDSLAG_TRACES_URL: address('ska börja med http:// eller https://', 'http:', 'https:')
    .nullable()
    .default(null),
  HANDSLAG_SECURITY_CONTACT: address('ska börja med mailto: eller https://', 'mailto:', 'https:')
    .nullable()
    .default(null),
})

type Variables = z.output<typeof Variables>

export const variableNames: readonly string[] = Object.keys(Variables.shape)

/** What the variables become. */
export const Environment = Variables.transform(settingsOf)

export type Settings = z.output<typeof Environment>

function settingsOf(env: Variables) {
  const [signingIn, signing] = [providerIn(env, 'OPENID'), providerIn(env, 'SIGNING')]
  return {
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
    /** The theme of the pages that all share; null takes that of the only body. */
    sharedTheme: env.HANDSLAG_THEME,
    /** How many times the ordinary number of requests an address may make; 0 counts nothing. */
    rateFactor: env.HANDSLAG_RATE_FACTOR,
    /** Where measurements may be read: from this machine, nowhere, or at an address of their own. */
    metrics: env.HANDSLAG_METRICS,
    logLevel: env.HANDSLAG_LOG,
    databaseConnections: env.HANDSLAG_DATABASE_CONNECTIONS,
    /** The collector that traces are sent to (OTLP over HTTP); null sends none. */
    tracesUrl: env.HANDSLAG_TRACES_URL,
    /** How many jobs run at once in this process; 0 leaves them to another. */
    jobs: env.HANDSLAG_JOBS,
    /** The virus scanner, as host:port or the path of a socket. */
    clamd: env.HANDSLAG_CLAMD,
    /** Other installations whose registers are fetched into this one. */
    feeds: env.HANDSLAG_FEEDS,
    /** How whoever finds a weakness reaches us, as a link; null gives the page of contacts. */
    securityContact: env.HANDSLAG_SECURITY_CONTACT,
    /** Other systems in our own network that messages may go to. */
    receiversInside: env.HANDSLAG_RECEIVERS_INSIDE,
    ...sealing(env),
    /** Whether people confirm that it is they before decisions and signatures. */
    confirm: env.HANDSLAG_CONFIRM,
    /** The identity provider; null where people sign in by mail and passkey alone. */
    openId: signingIn.provider,
    halfOpenId: signingIn.half,
    /** Where people show who they are when they sign; null where they sign by a link in their mail. */
    signing: signing.provider && { ...signing.provider, acr: env.HANDSLAG_SIGNING_ACR },
    halfSigning: signing.half,
  }
}

function sealing(env: Variables) {
  const {
    HANDSLAG_SEAL_KEY: key,
    HANDSLAG_SEAL_CERTIFICATE: certificate,
    HANDSLAG_SEAL_PASSPHRASE: passphrase,
  } = env
  return {
    /** The body's own key and its certificates, as PEM files; null leaves agreements without a seal. */
    seal: key && certificate ? { key, certificate, passphrase } : null,
    /** Bodies with keys of their own, by the body's key; the same passphrase opens them all. */
    bodySeals: env.HANDSLAG_BODY_SEALS.map((one) => ({ ...one, passphrase })),
    halfSeal: (key === null) !== (certificate === null),
    /** An RFC 3161 service that says when a seal was made. */
    timestampUrl: env.HANDSLAG_TIMESTAMP_URL,
  }
}

/** A provider that says who people are, as it is asked; null where there is none, and half of one where a variable is missing. */
function providerIn(env: Variables, of: 'OPENID' | 'SIGNING') {
  const issuer = env[`HANDSLAG_${of}_ISSUER`]
  const clientId = env[`HANDSLAG_${of}_CLIENT`]
  const clientSecret = env[`HANDSLAG_${of}_SECRET`]
  const asked = { name: env[`HANDSLAG_${of}_NAME`], claim: env[`HANDSLAG_${of}_CLAIM`] }
  return {
    provider: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, ...asked } : null,
    half: new Set([issuer, clientId, clientSecret].map((one) => one === null)).size > 1,
  }
}
