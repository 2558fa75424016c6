import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { bytesOf, raw } from '#html/jsx-runtime'
import type { WebContext } from '../context.ts'
import { safeResponse } from '../guard/security-headers.ts'
import type { View } from './answer.ts'

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)
const smallestWorthIt = 1400
const doctype = raw('<!doctype html>')

/**
 * Turns a view into the response, compressed as the browser likes it, with `more` headers than a private page has. A
 * Response passes as it is.
 */
export async function htmlResponse(
  c: WebContext,
  view: View,
  status = 200,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const shown = await view
  if (shown instanceof Response) return shown
  const html = await bytesOf(doctype, shown)
  const { body, encoding } = await compressed(html, c.req.header('accept-encoding') ?? '')
  return safeResponse(c, body, status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-store',
    vary: 'accept-encoding',
    ...(encoding !== null && { 'content-encoding': encoding }),
    ...more,
  })
}

/** As the browser likes it best; what is small stays as it is. */
export async function compressed(html: Buffer<ArrayBuffer>, accepted: string) {
  if (html.length < smallestWorthIt) return { body: html, encoding: null }
  if (/\bbr\b/.test(accepted)) return { body: await brotlied(html, quick), encoding: 'br' }
  if (/\bgzip\b/.test(accepted)) return { body: await gzipped(html, { level: 5 }), encoding: 'gzip' }
  return { body: html, encoding: null }
}

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
