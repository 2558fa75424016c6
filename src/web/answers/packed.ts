import type { WebContext } from '../context.ts'
import { compressed } from './html.ts'

/** What is written as text but is no page, such as a drawing, compressed as pages are. */
export async function packed(c: WebContext, response: Response): Promise<Response> {
  const whole = Buffer.from(await response.arrayBuffer())
  const { body, encoding } = await compressed(whole, c.req.header('accept-encoding') ?? '')
  const headers = new Headers(response.headers)
  headers.append('vary', 'accept-encoding')
  if (encoding !== null) headers.set('content-encoding', encoding)
  return new Response(body, { status: response.status, headers })
}
