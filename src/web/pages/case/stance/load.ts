import type { PersonId } from '../../../../domain/actor.ts'
import type { ProcessEvent } from '../../../../domain/events.ts'
import type { Party } from '../../../../domain/partnership.ts'
import {
  canNameDeputy,
  canSeeStances,
  canTakeStanceFor,
  deputyRoles,
} from '../../../../domain/permissions/permissions-board.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { formingState } from '../../../../process/case/status.ts'
import type { FrozenText } from '../../../../store/agreement/frozen-text.ts'
import { findFrozenText } from '../../../../store/agreement/frozen-text.ts'
import { type RoleTitles, roleTitles } from '../../../../store/bodies/role-titles.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { listOfficials } from '../../../../store/people/member-list.ts'
import { type StanceRole, type Voice, voicesIn } from '../../../../store/reports/stance.ts'
import type { Entry } from '../../../form/form.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

export type Stances = {
  file: CaseFile
  voices: readonly Voice[]
  /** The agreed text; null before the parties agree. */
  text: FrozenText | null
  /** The party that the reader may answer for now, and has not. */
  own: Voice | null
  /** What each role is called where it speaks. */
  titles: RoleTitles
  opinions: readonly ProcessEvent[]
  reconciliations: readonly ProcessEvent[]
  /** The number of the paper of each event. */
  papers: ReadonlyMap<number, number>
  /** Whom the reader may name as deputy: colleagues in the body; empty for all but a head of department. */
  candidates: readonly { personId: PersonId; name: string }[]
}

export type StanceProps = { at: SignedIn<CaseAt>; stances: Stances; entry: Entry }

export async function loadStances(at: SignedIn<CaseAt>): Promise<Stances> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history, status } = file
  if (!canSeeStances(at.actor, partnership.scope)) throw new NotAllowed()
  const voices = voicesIn(history.events, partnership.parties)
  const isOpen = formingState(status) === 'DRAFT_AGREED'
  return {
    file,
    voices,
    text: await findFrozenText(at.db, partnership.id),
    own: (isOpen && voices.find((voice) => isOwn(at, file, voice) && voice.stance === null)) || null,
    titles: await roleTitles(at.db, partnership),
    opinions: history.events.filter(({ type }) => type === 'opinionRecorded'),
    reconciliations: history.events.filter(({ type }) => type === 'boardReconciled'),
    papers: new Map((await listDocuments(at.db, partnership.id)).map(({ seq, number }) => [seq, number])),
    candidates: await listCandidates(at, file),
  }
}

async function listCandidates(at: SignedIn, { partnership }: CaseFile) {
  const { acting, personId } = at.actor
  if (acting.side !== 'public' || !canNameDeputy(at.actor, partnership.scope)) return []
  const officials = await listOfficials(at.db, { bodyId: acting.bodyId, roles: deputyRoles, today: at.today })
  const others = officials.filter((official) => official.personId !== personId)
  return [...new Map(others.map((official) => [official.personId, official])).values()]
}

function isOwn(at: SignedIn, { partnership }: CaseFile, { party, role }: Voice): boolean {
  return at.actor.acting.role === role && canTakeStanceFor(party)(at.actor, partnership.scope)
}

export type OwnVoice = { party: Party; role: StanceRole }
