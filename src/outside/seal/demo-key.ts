import { generateKeyPair, type KeyObject, randomBytes, sign } from 'node:crypto'
import { access, link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  bits,
  explicit,
  integer,
  nothing,
  objectId,
  octets,
  printable,
  sequence,
  set,
  time,
  utf8,
  yes,
} from './der.ts'
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

async function makePems(holder: string, now: Date): Promise<string> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const certificate = selfSigned({ holder, now, privateKey, publicKey })
  const lines = certificate.toString('base64').replaceAll(/.{64}/g, '$&\n').trim()
  const pem = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
  return pem + privateKey.export({ type: 'pkcs8', format: 'pem' })
}

type Asked = { holder: string; now: Date; privateKey: KeyObject; publicKey: KeyObject }

const years = 20
const sha256WithRsa = sequence(objectId('1.2.840.113549.1.1.11'), nothing)

/** An X.509 certificate (RFC 5280) for signatures only, from its own key. */
function selfSigned({ holder, now, privateKey, publicKey }: Asked): Buffer {
  const name = sequence(
    attribute('2.5.4.6', printable('SE')),
    attribute('2.5.4.10', utf8(demoOrganisation)),
    attribute('2.5.4.3', utf8(holder)),
  )
  const from = new Date(now.getTime() - 86_400_000)
  const to = new Date(now.getTime() + years * 365 * 86_400_000)
  const content = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([0x40]), randomBytes(15)])),
    sha256WithRsa,
    name,
    sequence(time(from), time(to)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    explicit(3, sequence(basicConstraints, keyUsage)),
  )
  return sequence(content, sha256WithRsa, bits(sign('SHA256', content, privateKey)))
}

const attribute = (id: string, value: Buffer) => set(sequence(objectId(id), value))
/** Not an issuer of other certificates. */
const basicConstraints = sequence(objectId('2.5.29.19'), yes, octets(sequence()))
/** digitalSignature and nonRepudiation. */
const keyUsage = sequence(objectId('2.5.29.15'), yes, octets(bits(Buffer.from([0xc0]), 6)))
