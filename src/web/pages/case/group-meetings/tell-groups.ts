import type { Partnership } from '../../../../domain/partnership.ts'
import type { Trx } from '../../../../store/db.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import type { SignedIn } from '../../../visit.ts'
import type { GroupMeetings } from './load.ts'

type Told = { kind: 'groupActionDone' | 'groupActionReopened'; title: string }
type Loaded = Pick<GroupMeetings, 'members'> & { file: { partnership: Partnership } }

/** Everybody else who sits in the groups hears what has become of something that was to be done. */
export async function tellGroups(at: SignedIn, trx: Trx, { file, members, kind, title }: Loaded & Told) {
  const { id: partnershipId, lead } = file.partnership
  const sitting = members.filter(({ until, personId }) => until === null && personId !== at.actor.personId)
  const personIds = [...new Set(sitting.map(({ personId }) => personId))]
  const params = { by: at.actor.name, title }
  await addNotices(trx, [{ personIds, kind, params }], { partnershipId, bodyId: lead.bodyId, at: at.now })
}
