import type { PersonId } from '../../../../domain/actor.ts'
import { groupKinds } from '../../../../process/case/group-kind.ts'
import type { GroupMember } from '../../../../store/meetings/group.ts'
import type { Entry } from '../../../form/form.ts'
import { CheckboxGroup } from '../../../parts/choices.tsx'
import { TextField } from '../../../parts/fields.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { Candidate } from './candidates.ts'
import { sitsNow } from './load.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; entry: Entry; candidate: Candidate; members: readonly GroupMember[] }

/** One person: in which groups, and what they may decide. */
export function Seats({ at, entry, candidate, members }: Props) {
  const t = words(at.language)
  const own = members.filter((member) => sitsNow(member) && member.personId === candidate.personId)
  const { groups, mandate } = fieldsOf(candidate)
  return (
    <div class="seat">
      <CheckboxGroup
        entry={entry}
        name={groups}
        label={`${candidate.name}, ${candidate.function} (${candidate.partyName})`}
        choices={groupKinds.map((value) => ({ value, label: t.kinds[value] }))}
        value={own.map(({ group }) => group)}
      />
      <TextField
        entry={entry}
        name={mandate}
        label={t.mandateOf(candidate.name)}
        value={own.find((one) => one.mandate !== '')?.mandate ?? ''}
        optional={t.ifSteering}
      />
    </div>
  )
}

export function fieldsOf({ personId }: { personId: PersonId }) {
  return { groups: `groups-${personId}`, mandate: `mandate-${personId}` }
}
