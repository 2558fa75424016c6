import { isIP } from 'node:net'
import { z } from 'zod'

export const flag = z
  .enum(['0', '1'], 'ska vara 1 eller 0')
  .transform((value) => value === '1')
  .default(false)

export function whole(least: number, most: number) {
  const message = `ska vara ett heltal från ${least} till ${most}`
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .pipe(z.number().min(least, message).max(most, message))
}

export function address(message: string, ...schemes: string[]) {
  return z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), message)
}

/** The address of a mail server, which is one only with the server's name in it. */
export const mailServer = address('ska börja med smtp:// eller smtps://', 'smtp:', 'smtps:').refine(
  (text) => new URL(text).hostname !== '',
  'ska namnge servern, som smtp://post.exempel.se:587',
)

/** Who people are is asked for over https, or of this very machine. */
export const provider = z
  .string()
  .refine(
    (text) =>
      URL.canParse(text) &&
      (new URL(text).protocol === 'https:' ||
        /^http:\/\/(localhost|127(\.\d{1,3}){3})(:\d+)?(\/|$)/.test(text)),
    'ska börja med https://',
  )

export const origin = z
  .string()
  .regex(/^https?:\/\/[^/\s?#@]+\/?$/, 'ska vara en adress som https://iop.exempel.se, utan sökväg')
  .transform((text) => text.replace(/\/$/, ''))

export const sender = z
  .string()
  .regex(
    /^([^<>]+<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/,
    'ska vara en e-postadress, med eller utan namn',
  )

export const metrics = z
  .string()
  .regex(/^(loopback|off|[^:\s]+:\d+)$/, 'ska vara loopback, off eller VÄRD:PORT')
  .refine(hasPort, 'ska ha en port från 0 till 65535 efter kolonet')
  .transform((text) => (text === 'loopback' || text === 'off' ? text : hostAndPort(text)))

/** The virus scanner: a port of a machine, or a socket by its whole path. */
export const scanner = z
  .string()
  .regex(/^(\/.+|(\[[^\]]+\]|[^:\s]+):\d+)$/, 'ska vara VÄRD:PORT eller hela sökvägen till en sockel')
  .refine(hasPort, 'ska ha en port från 0 till 65535 efter kolonet')

function hasPort(text: string): boolean {
  const [, port] = /^[^/]+:(\d+)$/.exec(text) ?? []
  return port === undefined || Number(port) <= 65_535
}

function hostAndPort(text: string): { host: string; port: number } {
  const [host = '', port] = text.split(':')
  return { host, port: Number(port) }
}

/** The seals of single bodies, as `key=seal.pem,certificate.pem` with spaces between. */
export const bodySeals = z.string().transform((text, context) => {
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

/** Hosts by name or address, or networks as 10.1.0.0/16, with spaces between. */
export const hosts = z
  .string()
  .transform((text) =>
    text
      .toLowerCase()
      .split(/\s+/)
      .filter((part) => part !== ''),
  )
  .refine(
    (parts) => parts.every(isHost),
    'ska vara värdnamn, IP-adresser eller nät som 10.1.0.0/16, med mellanslag mellan flera',
  )

function isHost(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/')
  const family = isIP(address)
  if (prefix === undefined) return family > 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(address)
  return (
    family > 0 && more.length === 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128)
  )
}

/** Other installations, as `name=https://address` with spaces between. */
export const feeds = z
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
