import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

export type TimeStamps = { url: string; certificate: string; asked(): number; close(): void }

/** An RFC 3161 time-stamp service on this machine, with openssl as its engine. */
export async function timeStamps(): Promise<TimeStamps> {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-tsa-'))
  makeKey(folder)
  let asked = 0
  const server = createServer(async (request, response) => {
    asked += 1
    const reply = replyTo(folder, await buffer(request))
    response.writeHead(200, { 'Content-Type': 'application/timestamp-reply' }).end(reply)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    certificate: join(folder, 'tsa.pem'),
    asked: () => asked,
    close() {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const settings = `
[req]
distinguished_name = name
x509_extensions = stamping
prompt = no
[name]
CN = Testens tidsstämplar
[stamping]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = here
[here]
serial = ./serial
signer_cert = ./tsa.pem
signer_key = ./tsa-key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
ess_cert_id_alg = sha256
`

function makeKey(folder: string): void {
  writeFileSync(join(folder, 'openssl.cnf'), settings)
  writeFileSync(join(folder, 'serial'), '01\n')
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'tsa-key.pem', '-out', 'tsa.pem', '-days', '30']
  openssl(folder, 'req', '-x509', '-utf8', '-config', 'openssl.cnf', ...key)
}

function replyTo(folder: string, query: Buffer): Buffer {
  writeFileSync(join(folder, 'query.tsq'), query)
  openssl(folder, 'ts', '-reply', '-config', 'openssl.cnf', '-queryfile', 'query.tsq', '-out', 'reply.tsr')
  return readFileSync(join(folder, 'reply.tsr'))
}

function openssl(folder: string, ...options: string[]): void {
  const { status, stderr } = spawnSync('openssl', options, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`openssl ${options[0]}: ${stderr}`)
}
