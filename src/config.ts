import { Environment, type Settings, variableNames } from './config/environment.ts'
import { ok, type Result, refused } from './kernel/result.ts'

export type Config = Settings

type Variables = Readonly<Record<string, string | undefined>>

/** Reads the environment once. Refused with one Swedish sentence for each value that is wrong, unknown or missing. */
export function readConfig(env: Variables): Result<Config, string[]> {
  const settings = readSettings(env)
  if (!settings.ok) return settings
  const reasons = settings.value.demo ? demoFaults(settings.value) : productionFaults(settings.value)
  return reasons.length > 0 ? refused(reasons) : settings
}

/** The same without asking what a start needs: for commands that only need to find the database. */
export function readSettings(env: Variables): Result<Settings, string[]> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Environment.safeParse(given)
  const wrong =
    parsed.error?.issues.map(({ path, message }) => wrongValue(String(path[0]), given, message)) ?? []
  const faults = [...unknownNames(given), ...wrong]
  if (parsed.data?.halfSeal) faults.push(halfSeal)
  if (parsed.data?.halfOpenId) faults.push(halfOpenId)
  if (parsed.data?.halfSigning) faults.push(halfSigning)
  return parsed.success && faults.length === 0 ? ok(parsed.data) : refused(faults)
}

const halfSeal = 'HANDSLAG_SEAL_KEY och HANDSLAG_SEAL_CERTIFICATE hör ihop: ange båda eller ingen.'

const halfOpenId =
  'HANDSLAG_OPENID_ISSUER, HANDSLAG_OPENID_CLIENT och HANDSLAG_OPENID_SECRET hör ihop: ange alla tre eller ingen.'

const halfSigning =
  'HANDSLAG_SIGNING_ISSUER, HANDSLAG_SIGNING_CLIENT och HANDSLAG_SIGNING_SECRET hör ihop: ange alla tre eller ingen.'

function unknownNames(given: Variables): string[] {
  const unknown = Object.keys(given).filter(
    (name) => name.startsWith('HANDSLAG_') && !variableNames.includes(name),
  )
  return unknown.map((name) => `${name} är inte en inställning. Alla står i docs/operations.md.`)
}

/** Values that may hold a password are not repeated. */
const secretive = new Set([
  'HANDSLAG_SECRET',
  'DATABASE_URL',
  'SMTP_URL',
  'HANDSLAG_SEAL_PASSPHRASE',
  'HANDSLAG_OPENID_SECRET',
  'HANDSLAG_SIGNING_SECRET',
])

function wrongValue(name: string, given: Variables, message: string): string {
  return secretive.has(name) ? `${name} ${message}.` : `${name} ${message}, inte "${given[name]}".`
}

function demoFaults({ host, allowRemoteDemo }: Settings): string[] {
  if (isLoopback(host) || allowRemoteDemo) return []
  return [
    `Demon låter vem som helst logga in som vem som helst och lyssnar därför bara på den egna datorn, inte på HOST=${host}. ` +
      'Sätt HANDSLAG_ALLOW_REMOTE_DEMO=1 om du ändå vill det.',
  ]
}

function productionFaults({ publicUrl, secret, smtpUrl, mailFrom }: Settings): string[] {
  const missing = (value: string | null, name: string, purpose: string) =>
    value === null ? [`${name} saknas: ${purpose}.`] : []
  return [
    ...missing(publicUrl, 'PUBLIC_URL', 'adressen som människor använder, som https://iop.exempel.se'),
    ...missing(secret, 'HANDSLAG_SECRET', 'minst 32 slumpmässiga tecken som signerar formulär'),
    ...missing(smtpUrl, 'SMTP_URL', 'servern som skickar e-post, som smtp://post.exempel.se:587'),
    ...missing(mailFrom, 'HANDSLAG_MAIL_FROM', 'avsändaren av e-post, som Handslag <iop@exempel.se>'),
    ...(publicUrl && !isSafe(publicUrl) ? [`PUBLIC_URL ska börja med https://, inte "${publicUrl}".`] : []),
  ]
}

function isSafe(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl)
  return protocol === 'https:' || isLoopback(hostname)
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}
