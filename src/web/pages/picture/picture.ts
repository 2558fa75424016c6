import { findPicture } from '../../../store/bodies/picture.ts'
import type { WebContext } from '../../context.ts'

/**
 * A logo at the address of its digest, which never says anything else. It is a picture and can be nothing more, also for
 * whoever opens it by itself.
 */
export async function get(c: WebContext): Promise<Response> {
  const digest = c.req.param('digest') ?? ''
  const found = /^[0-9a-f]{64}$/.test(digest) ? await findPicture(c.get('deps').db, digest) : null
  if (found === null) return c.notFound() as Promise<Response>
  return new Response(Buffer.from(found.bytes), {
    headers: {
      'content-type': found.mediaType,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
