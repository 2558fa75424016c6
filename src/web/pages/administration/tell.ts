import type { PublicRole } from '../../../domain/roles.ts'
import { listOfficials } from '../../../store/people/member-list.ts'
import { addNotices } from '../../../store/people/notice.ts'
import type { SignedIn } from '../../visit.ts'
import type { LoadedSetting } from './load.ts'
import { nameOf } from './setting-words.ts'

const askedRoles: PublicRole[] = ['staffUnit', 'adminHead', 'admin']

/** Those who may take a new draft into use are told of it. The director may too, and finds it without being told. */
export async function tellOfDraft(at: SignedIn, loaded: LoadedSetting): Promise<void> {
  const { bodyId, setting } = loaded
  const officials = await listOfficials(at.db, { bodyId, roles: askedRoles, today: at.today })
  const personIds = officials.map(({ personId }) => personId).filter((id) => id !== at.actor.personId)
  const title = { sv: nameOf(setting, loaded, 'sv'), en: nameOf(setting, loaded, 'en') }
  const notice = { personIds, kind: 'settingDrafted', params: { by: at.actor.name, title } }
  await addNotices(at.db, [notice], { bodyId, partnershipId: null, at: at.now })
}
