import { readFile } from 'node:fs/promises'
import type { Config } from '../config.ts'
import { padesSeal } from '../outside/seal/pades.ts'
import type { Seal } from '../outside/seal/port.ts'
import { readSealKey, type SealKeyFault } from '../outside/seal/seal-key.ts'
import { StartRefused } from '../store/postgres/start-refused.ts'

type Asked = { config: Config; clock: () => Date }

/**
 * Where each public body's seal is had, by the body's key: its own, else the common one, all read now so that a wrong
 * one stops the start; in the demo one that is made the first time something is sealed. Gives null for a body that
 * has none.
 */
export async function sealSource({ config, clock }: Asked): Promise<(body: string) => Promise<Seal | null>> {
  const at = clock()
  const own = new Map(
    await Promise.all(
      config.bodySeals.map(async (one) => [one.body, await configuredSeal(config, one, at)] as const),
    ),
  )
  const common = await commonSeal(config, at)
  return async (body) => own.get(body) ?? common()
}

async function commonSeal(config: Config, at: Date): Promise<() => Promise<Seal | null>> {
  if (config.seal !== null) {
    const seal = await configuredSeal(config, config.seal, at)
    return async () => seal
  }
  return config.demo ? once(() => demoSeal(config, at)) : async () => null
}

type KeyFiles = NonNullable<Config['seal']>

async function configuredSeal(
  config: Config,
  { key, certificate, passphrase }: KeyFiles,
  at: Date,
): Promise<Seal> {
  const [keyText, certificates] = await Promise.all([readPem(key), readPem(certificate)])
  const pems = { key: keyText, certificates, passphrase: passphrase ?? undefined }
  return sealOf(pems, { config, at, demo: false })
}

async function demoSeal(config: Config, at: Date): Promise<Seal> {
  const { demoSealKey } = await import('../outside/seal/demo-key.ts')
  const pems = await demoSealKey(config.varDir, 'Handslags demo', at)
  return sealOf(pems, { config, at, demo: true })
}

type Use = { config: Config; at: Date; demo: boolean }

function sealOf(pems: Parameters<typeof readSealKey>[0], { config, at, demo }: Use): Seal {
  const read = readSealKey(pems, { at, demo })
  if (!read.ok) throw new StartRefused(sentences[read.reason])
  return padesSeal(read.value, { timestampUrl: config.timestampUrl ?? undefined })
}

const sentences: Record<SealKeyFault, string> = {
  unreadable:
    'HANDSLAG_SEAL_KEY eller HANDSLAG_SEAL_CERTIFICATE går inte att läsa som PEM, eller så är lösenfrasen fel.',
  otherKey: 'HANDSLAG_SEAL_CERTIFICATE hör till en annan nyckel än HANDSLAG_SEAL_KEY.',
  kind: 'HANDSLAG_SEAL_KEY ska vara en RSA- eller EC-nyckel.',
  demo: 'HANDSLAG_SEAL_KEY är en demonyckel och får inte användas på riktigt.',
  outOfDate: 'HANDSLAG_SEAL_CERTIFICATE gäller inte i dag.',
}

async function readPem(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new StartRefused(
      `${path} går inte att läsa. Förseglingens nyckel och certifikat ska vara PEM-filer.`,
    )
  })
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
