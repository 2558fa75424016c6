import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import type { ActionAt, LoadedAction } from '../action.ts'
import { mayComplete } from './action-list.tsx'
import { loadGroupMeetings } from './load.ts'
import { tellGroups } from './tell-groups.ts'
import { words } from './words.ts'

/** What a group decided that somebody does; done, it does not return on the next agenda. Throws NotFound, NotAllowed. */
export async function loadAction(at: ActionAt): Promise<LoadedAction> {
  const t = words(at.language)
  const { file, actions, members } = await loadGroupMeetings(at)
  const action = actions.find(({ id }) => id === at.params.action)
  if (action === undefined) throw new NotFound()
  if (!mayComplete(at.actor, file.partnership, action)) throw new NotAllowed()
  const { number } = file.partnership
  return {
    file,
    action,
    address: at.to.inCase(number, 'gruppmoten', 'uppgifter', action.id),
    home: { address: at.to.inCase(number, 'gruppmoten'), title: t.toList },
    said: { done: t.doneNow, undo: t.undoSend, undone: t.undone },
    tell: (trx, kind) => tellGroups(at, trx, { file, members, kind, title: action.text }),
  }
}
