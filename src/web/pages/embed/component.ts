import { assetPath, findAsset } from '../../assets.ts'
import type { Endpoint } from '../../handler.ts'

/** The web component `<iop-register>` at an address that does not change, for other sites to load. */
export const get: Endpoint = async () => {
  const found = await findAsset(assetPath('register-list.js'))
  if (found === null) return new Response(null, { status: 404 })
  return new Response(Buffer.from(found.plain), {
    headers: {
      'content-type': found.type,
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    },
  })
}
