import { z } from 'zod'
import { findPersonByEmail } from '../../../store/people/person.ts'
import { confirmSession } from '../../../store/people/session-confirmation.ts'
import { type GoTo, goTo } from '../../answers/answer.ts'
import { htmlResponse } from '../../answers/html.ts'
import type { WebContext } from '../../context.ts'
import { type Endpoint, gone, parsed } from '../../handler.ts'
import { ownAddress } from '../../own-address.ts'
import { openSession } from '../../session/open-session.ts'
import {
  type BackFromProvider,
  backFromProvider,
  leaveForProvider,
  providerOf,
  withoutAttempt,
} from '../../session/provider.ts'
import { type Visit, visitOf } from '../../visit.ts'
import { showConfirm } from '../confirm/confirm.tsx'
import { words as confirmWords } from '../confirm/words.ts'
import { show } from './sign-in.tsx'
import { words } from './words.ts'

const Query = z.object({ vidare: ownAddress })

/** On to the identity provider. Whoever is signed in shows there anew who they are. */
export const get: Endpoint = async (c) => {
  const at = await visitOf(c, { params: {}, query: parsed(Query, c.req.query()) })
  providerOf(at)
  try {
    return await leaveForProvider(c, at, at.query.vidare || at.to.mine())
  } catch (fault) {
    return unreachable(c, at, fault)
  }
}

/** Back from there, with its answer in the address. */
export const answer: { get: Endpoint } = {
  get: async (c) => {
    const at = await visitOf(c, { params: {}, query: {} })
    return withoutAttempt(await answered(c, at), at)
  },
}

async function answered(c: WebContext, at: Visit): Promise<Response> {
  const t = words(at.language).provider
  providerOf(at)
  try {
    const back = await backFromProvider(c, at)
    if (back === null) return notDone(c, at, t.over)
    if (!back.address.ok) return notDone(c, at, t[back.address.reason])
    const next = await nextFor(at, back, back.address.value)
    if (next !== null) return gone(c, at, next)
    return notDone(c, at, back.attempt.sessionId === null ? t.noAccess : confirmWords(at.language).notYou)
  } catch (fault) {
    return unreachable(c, at, fault)
  }
}

/** Signed in, or confirmed in the session that asked; null for an address that is nobody's here, or somebody else's. */
async function nextFor(
  at: Visit,
  { attempt, target }: BackFromProvider,
  address: string,
): Promise<GoTo | null> {
  const person = await findPersonByEmail(at.db, address)
  if (person === null) return null
  if (attempt.sessionId === null) return openSession(at, { personId: person.id, by: 'openId', target })
  if (attempt.sessionId !== at.session?.id || person.id !== attempt.personId) return null
  await confirmSession(at.db, attempt.sessionId, { by: 'openId', at: at.now })
  return goTo(at.to.confirm(), confirmWords(at.language).done)
}

function unreachable(c: WebContext, at: Visit, fault: unknown): Promise<Response> {
  at.deps.log.warn(
    { fault: fault instanceof Error ? fault.message : 'unknown' },
    'The identity provider failed',
  )
  return notDone(c, at, words(at.language).provider.unreachable, 503)
}

/** The page to try again on; its address leaves out what the provider had written in ours. */
async function notDone(c: WebContext, visit: Visit, sentence: string, status = 422): Promise<Response> {
  const entry = { typed: null, problems: [{ sentence }], changedMeanwhile: false }
  const at = { ...visit, address: visit.to.signIn() }
  const { actor, session } = at
  const page =
    actor !== null && session !== null
      ? await showConfirm({ ...at, actor, session }, entry)
      : await show(at, entry, '')
  return htmlResponse(c, page, status)
}
