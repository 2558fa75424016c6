import { endAllSessions } from '../../../store/people/session.ts'
import { goTo } from '../../answers/answer.ts'
import { anyFields } from '../../form/form.ts'
import { publicHandler } from '../../handler.ts'
import { noParams } from '../../params.ts'
import type { Visit } from '../../visit.ts'
import { show, startAfter } from './sign-out.tsx'
import { words } from './words.ts'

export const post = publicHandler(noParams, anyFields, { show, save })

async function save(at: Visit) {
  if (at.actor !== null) await endAllSessions(at.db, at.actor.personId)
  return goTo(startAfter(at), words(at.language).doneEverywhere, 'over')
}
