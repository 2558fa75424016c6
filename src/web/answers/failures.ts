import { randomBytes } from 'node:crypto'
import { ChangedMeanwhile, NotAllowed, NotFound, PaperNotMade } from '../../domain/thrown.ts'
import { isDatabaseAway } from '../../store/postgres/database-away.ts'
import type { WebContext } from '../context.ts'
import { BrokenOff, TooLarge } from '../form/uploads.ts'
import { AwayPage, awayText } from '../pages/error/away.tsx'
import {
  brokenOffPage,
  brokenPage,
  changedPage,
  noPaperPage,
  noRoomPage,
  notFoundPage,
  tooLargePage,
} from '../pages/error/error.tsx'
import { type Visit, visitOf } from '../visit.ts'
import { htmlResponse } from './html.ts'
import { isOutOfRoom } from './out-of-room.ts'

/** The one place that turns what was thrown into a page. */
export async function answerThrown(thrown: unknown, c: WebContext): Promise<Response> {
  if (thrown instanceof NotFound || thrown instanceof NotAllowed) return noSuchPage(c)
  if (isDatabaseAway(thrown)) return databaseAway(thrown, c)
  const at = await visitOf(c, { params: {}, query: {} }).catch(() => null)
  if (at !== null && thrown instanceof ChangedMeanwhile) return htmlResponse(c, changedPage(at), 409)
  if (at !== null && thrown instanceof TooLarge) return htmlResponse(c, tooLargePage(at), 413)
  if (at !== null && isOutOfRoom(thrown)) return outOfRoom(thrown, c, at)
  if (at !== null && thrown instanceof BrokenOff) return htmlResponse(c, brokenOffPage(at), 400)
  if (at !== null && thrown instanceof PaperNotMade) return htmlResponse(c, noPaperPage(at), 503)
  const id = randomBytes(4).toString('hex')
  c.get('deps').log.error({ err: thrown, errorId: id, method: c.req.method, path: c.req.path }, 'page failed')
  return at === null ? bareFailure(id) : htmlResponse(c, brokenPage(at, id), 500)
}

/** Whoever runs the server has to make room: the log says so each time. */
function outOfRoom(thrown: unknown, c: WebContext, at: Visit): Response | Promise<Response> {
  c.get('deps').log.error({ err: thrown, method: c.req.method, path: c.req.path }, 'the disk is full')
  return htmlResponse(c, noRoomPage(at), 507)
}

/** No other page of ours can be drawn without it. It is most often back in some seconds. */
function databaseAway(thrown: unknown, c: WebContext): Response | Promise<Response> {
  const { log, config } = c.get('deps')
  log.error({ err: thrown, method: c.req.method, path: c.req.path }, 'the database is away')
  const again = { 'retry-after': '30', vary: 'accept' }
  if (/\btext\/html\b/.test(c.req.header('accept') ?? ''))
    return htmlResponse(c, AwayPage(config), 503, again)
  const headers = { 'content-type': 'text/plain; charset=utf-8', ...again }
  return new Response(awayText(), { status: 503, headers })
}

/** "Not there" and "not yours" are the same answer. */
export async function noSuchPage(c: WebContext): Promise<Response> {
  return htmlResponse(c, notFoundPage(await visitOf(c, { params: {}, query: {} })), 404)
}

/** When not even the session can be read. */
function bareFailure(id: string): Response {
  const words = `Något gick fel hos oss. Försök igen om en stund. / Something went wrong here. Try again shortly. (${id})\n`
  return new Response(words, { status: 500, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
