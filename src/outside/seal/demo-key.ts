import { access, link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BitString, Integer, PrintableString, Utf8String } from 'asn1js'
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs'
import { demoOrganisation } from './seal-key.ts'

type Pems = { key: string; certificates: string }

/**
 * The demo's own key with a certificate that it signs itself, made the first time and kept in the folder. The
 * certificate says that it is a demo's, and is refused in production.
 */
export async function demoSealKey(folder: string, holder: string, now: Date): Promise<Pems> {
  const file = join(folder, 'demo-seal.pem')
  await keepOnce(file, () => makePems(holder, now))
  const text = await readFile(file, 'utf8')
  return { key: text, certificates: text }
}

/** Whole or not at all: two who start at once read the same key. */
async function keepOnce(file: string, make: () => Promise<string>): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  )
  if (isThere) return
  await mkdir(join(file, '..'), { recursive: true })
  const own = `${file}.${process.pid}`
  await writeFile(own, await make(), { mode: 0o600 })
  await link(own, file).catch(() => undefined)
  await unlink(own)
}

const years = 20
const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
}

async function makePems(holder: string, now: Date): Promise<string> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = unsigned(holder, now)
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign(keys.privateKey, 'SHA-256')
  const key = await crypto.subtle.exportKey('pkcs8', keys.privateKey)
  return pem('CERTIFICATE', certificate.toSchema(true).toBER()) + pem('PRIVATE KEY', key)
}

/** An X.509 certificate (RFC 5280) for signatures only, that its own key is to sign. */
function unsigned(holder: string, now: Date): Certificate {
  const name = [
    new AttributeTypeAndValue({ type: '2.5.4.6', value: new PrintableString({ value: 'SE' }) }),
    new AttributeTypeAndValue({ type: '2.5.4.10', value: new Utf8String({ value: demoOrganisation }) }),
    new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: holder }) }),
  ]
  const certificate = new Certificate({ version: 2, extensions: [notAnIssuer(), forSignatures()] })
  const number = crypto.getRandomValues(new Uint8Array(15))
  certificate.serialNumber = new Integer({ valueHex: Uint8Array.from([0x40, ...number]) })
  certificate.issuer.typesAndValues.push(...name)
  certificate.subject.typesAndValues.push(...name)
  certificate.notBefore.value = new Date(now.getTime() - 86_400_000)
  certificate.notAfter.value = new Date(now.getTime() + years * 365 * 86_400_000)
  return certificate
}

function notAnIssuer(): Extension {
  const extnValue = new BasicConstraints({ cA: false }).toSchema().toBER()
  return new Extension({ extnID: '2.5.29.19', critical: true, extnValue })
}

/** digitalSignature and nonRepudiation. */
function forSignatures(): Extension {
  const bits = new BitString({ valueHex: Uint8Array.from([0xc0]), unusedBits: 6 })
  return new Extension({ extnID: '2.5.29.15', critical: true, extnValue: bits.toBER() })
}

function pem(kind: string, der: ArrayBuffer): string {
  const lines = Buffer.from(der).toString('base64').replaceAll(/.{64}/g, '$&\n').trim()
  return `-----BEGIN ${kind}-----\n${lines}\n-----END ${kind}-----\n`
}
