import { sign } from 'node:crypto'
import type { Signer } from '@libpdf/core'
import type { Seal, SealOrder } from './port.ts'
import { holderOf, type SealKey } from './seal-key.ts'

const field = 'Sigill'
const longestWait = 20_000

type Options = {
  /** An RFC 3161 time-stamp service; without one the seal is PAdES B-B. */
  timestampUrl?: string | undefined
}

/** The seal of a key: PAdES B-T with a time-stamp service, B-B without. */
export function padesSeal(sealKey: SealKey, { timestampUrl }: Options = {}): Seal {
  const holder = holderOf(sealKey.certificate)
  const level = timestampUrl === undefined ? 'B-B' : 'B-T'
  return {
    holder,
    async seal({ pdf, at, reason }: SealOrder) {
      const { HttpTimestampAuthority, PDF } = await import('@libpdf/core')
      const stamped = timestampUrl !== undefined && {
        timestampAuthority: new HttpTimestampAuthority(timestampUrl, { timeout: longestWait }),
      }
      const file = await PDF.load(Uint8Array.from(pdf))
      const options = { signer: signerOf(sealKey), fieldName: field, signingTime: at, reason }
      const { bytes } = await file.sign({ ...options, level, ...stamped })
      demandAppended(pdf, bytes)
      return { pdf: Buffer.from(bytes), level, holder }
    },
  }
}

function signerOf({ key, certificate, chain }: SealKey): Signer {
  const isRsa = key.asymmetricKeyType === 'rsa'
  return {
    certificate: certificate.raw,
    certificateChain: chain.map(({ raw }) => raw),
    keyType: isRsa ? 'RSA' : 'EC',
    signatureAlgorithm: isRsa ? 'RSASSA-PKCS1-v1_5' : 'ECDSA',
    sign: async (data, algorithm) => sign(algorithm.replace('-', ''), data, key),
  }
}

/** What was sealed has to stand unchanged at the start of the sealed file. */
function demandAppended(before: Uint8Array, after: Uint8Array): void {
  if (Buffer.compare(before, after.subarray(0, before.length)) !== 0)
    throw new Error('The seal changed the bytes that it was put on')
}
