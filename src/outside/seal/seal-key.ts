import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { ok, type Result, refused } from '../../kernel/result.ts'

/** A private key with its certificate, and those that issued it, nearest first. */
export type SealKey = { key: KeyObject; certificate: X509Certificate; chain: readonly X509Certificate[] }

export type SealKeyFault = 'unreadable' | 'otherKey' | 'kind' | 'demo' | 'outOfDate'

type Pems = { key: string; certificates: string; passphrase?: string | undefined }

/** The organisation that every demo certificate names, so that no such key can be used in earnest. */
export const demoOrganisation = 'Handslag demo (utan rättslig verkan)'

/**
 * Reads a key (PEM, with or without a passphrase) and its certificates (PEM, the key's own first). Refused when they
 * do not belong together, are out of date at the instant, are of a kind that cannot seal, or come from the demo.
 */
export function readSealKey(pems: Pems, use: { at: Date; demo: boolean }): Result<SealKey, SealKeyFault> {
  const read = parse(pems)
  if (read === null) return refused('unreadable')
  if (!read.certificate.checkPrivateKey(read.key)) return refused('otherKey')
  if (!['rsa', 'ec'].includes(read.key.asymmetricKeyType ?? '')) return refused('kind')
  if (!use.demo && isOfDemo(read.certificate)) return refused('demo')
  return isInForce(read.certificate, use.at) ? ok(read) : refused('outOfDate')
}

/** The name that the certificate gives its holder. */
export function holderOf({ subject }: X509Certificate): string {
  const parts = new Map(subject.split(/\n| \+ /).map((line) => splitOnce(line)))
  return parts.get('CN') ?? parts.get('O') ?? subject
}

export function isOfDemo({ subject }: X509Certificate): boolean {
  return subject.includes(demoOrganisation)
}

function parse({ key, certificates, passphrase }: Pems): SealKey | null {
  const blocks = certificates.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  try {
    const [certificate, ...chain] = blocks.map((block) => new X509Certificate(block))
    if (certificate === undefined) return null
    return { key: createPrivateKey({ key, ...(passphrase && { passphrase }) }), certificate, chain }
  } catch {
    return null
  }
}

function isInForce({ validFromDate, validToDate }: X509Certificate, at: Date): boolean {
  return validFromDate <= at && at <= validToDate
}

function splitOnce(line: string): [string, string] {
  const at = line.indexOf('=')
  return [line.slice(0, at), line.slice(at + 1)]
}
