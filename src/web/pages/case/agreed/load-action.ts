import type { PersonId } from '../../../../domain/actor.ts'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { listAgreed } from '../../../../store/meetings/meeting-decision.ts'
import { listMeetings } from '../../../../store/meetings/meeting-list.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import type { ActionAt, LoadedAction } from '../action.ts'
import { mayComplete } from './agreed.tsx'
import { words } from './words.ts'

/** What was agreed that somebody does, at the first meeting or an idea meeting. Throws NotFound, NotAllowed. */
export async function loadAction(at: ActionAt): Promise<LoadedAction> {
  const t = words(at.language)
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership } = file
  if (!canSeeShared(at.actor, partnership.scope)) throw new NotAllowed()
  const [agreed, meetings] = await Promise.all([
    listAgreed(at.db, partnership.id),
    listMeetings(at.db, partnership.id),
  ])
  const action = agreed.find(({ id, owner }) => id === at.params.action && owner !== '')
  if (action === undefined) throw new NotFound()
  if (!mayComplete(at.actor, partnership, action)) throw new NotAllowed()
  const { kind, id } = action.fromMeeting
  const page = kind === 'first' ? 'mote' : 'idemoten'
  const there = meetings.find((one) => one.id === id)?.attendance ?? []
  const others = there.flatMap(({ personId }) => personId ?? []).filter(isOther(at.actor.personId))
  const about = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId, at: at.now }
  const params = { by: at.actor.name, title: action.text, noun: page }
  return {
    file,
    action,
    address: at.to.inCase(partnership.number, 'mote', 'uppgifter', action.id),
    home: { address: at.to.inCase(partnership.number, page), title: t.toMeeting[kind] },
    said: { done: t.doneNow, undo: t.undoSend, undone: t.undone },
    tell: (trx, told) => addNotices(trx, [{ personIds: others, kind: told, params }], about),
  }
}

function isOther(own: PersonId) {
  return (personId: PersonId) => personId !== own
}
