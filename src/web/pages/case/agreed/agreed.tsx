import type { Actor } from '../../../../domain/actor.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { canRecordMinutes } from '../../../../domain/permissions/permissions.ts'
import type { Agreed } from '../../../../store/meetings/meeting-decision.ts'
import { Day } from '../../../parts/date-words.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { ActionList } from '../action-list.tsx'
import { words } from './words.ts'

type Props = { at: SignedIn; partnership: Partnership; agreed: readonly Agreed[] }

/** What was agreed at the meetings before there is an agreement, and what has become of it, alike for both sides. */
export function AgreedSection({ at, partnership, agreed }: Props) {
  const t = words(at.language)
  if (agreed.length === 0) return null
  return (
    <Section title={t.title} id="overens">
      <ActionList
        at={at}
        actions={agreed}
        from={({ fromMeeting: { kind, heldOn } }) => (
          <>
            {t.from[kind]} <Day day={heldOn} />
          </>
        )}
        addressOf={(one) => addressOf(at, partnership, one)}
      />
    </Section>
  )
}

/** Nobody says that something is done which was nobody's to do. */
function addressOf(at: SignedIn, partnership: Partnership, one: Agreed): string | null {
  if (one.owner === '' || !mayComplete(at.actor, partnership, one)) return null
  return at.to.inCase(partnership.number, 'mote', 'uppgifter', one.id)
}

/** The owner, or whoever writes the minutes and was told. */
export function mayComplete(actor: Actor, { scope }: Partnership, { ownerId }: Agreed): boolean {
  return actor.personId === ownerId || canRecordMinutes(actor, scope)
}
