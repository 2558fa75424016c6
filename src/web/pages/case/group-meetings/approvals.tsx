import type { Partnership, Party } from '../../../../domain/partnership.ts'
import { canApproveFor } from '../../../../domain/permissions/permissions-steering.ts'
import { lowerFirst } from '../../../../kernel/lower-first.ts'
import type { Minutes } from '../../../../store/meetings/group-minutes.ts'
import type { Voice } from '../../../../store/meetings/minutes-voices.ts'
import { Button } from '../../../parts/button.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { Form } from '../../../parts/form.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { approvalWords } from './approval-words.ts'
import type { At, GroupMeetings, MeetingAt, OfGroup } from './load.ts'
import { words } from './words.ts'

type Props = { at: At; meeting: OfGroup; minutes: Minutes; voices: readonly Voice[] }

/** All alike: who stands by this version, and who has not yet. Several organisations stand each for itself. */
export function Approvals({ at, meeting, minutes, voices }: Props) {
  const t = words(at.language)
  if (meeting.minutesApprovedOn !== null) {
    const several = minutes.approvals.filter(({ side }) => side === 'party').length > 1
    return (
      <p>
        <Tag mood="calm">{t.approved}</Tag> {several ? approvalWords(at.language).byAll : t.approvedBoth}{' '}
        <Day day={meeting.minutesApprovedOn} />
      </p>
    )
  }
  return (
    <ul class="approvals">
      {rowsOf(at, minutes, voices).map(({ label, who }) => (
        <li>
          {label}:{' '}
          {who === null ? (
            <Tag mood="waiting">{t.notYetApproved}</Tag>
          ) : (
            <>
              <Tag mood="calm">{t.approved}</Tag> {who}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

type Row = { label: string; who: string | null }

function rowsOf(at: At, minutes: Minutes, voices: readonly Voice[]): readonly Row[] {
  const t = words(at.language)
  const ofSide = (side: 'public' | 'party') => ({
    label: t.sides[side],
    who: minutes.approvals.find((one) => one.side === side)?.name ?? null,
  })
  if (voices.length < 2) return [ofSide('public'), ofSide('party')]
  const whole = (who: string) => `${who}, ${lowerFirst(t.sides.party)}`
  const own = voices.map(({ id, name: label }) => {
    const said = spokenFor(minutes, id)
    return { label, who: said === undefined ? null : said.partyId === null ? whole(said.name) : said.name }
  })
  return [ofSide('public'), ...own]
}

/** Who stands by it for an organisation: itself, or its whole side as it once was said. */
export function spokenFor({ approvals }: Minutes, partyId: string) {
  return approvals.find((one) => one.side === 'party' && (one.partyId === null || one.partyId === partyId))
}

/** Whether everybody who is a party now stands by this version. */
export function isSpokenByAll(minutes: Minutes, voices: readonly Voice[]): boolean {
  return (
    minutes.approvals.some(({ side }) => side === 'public') &&
    voices.every(({ id }) => spokenFor(minutes, id) !== undefined)
  )
}

/** The organisation that somebody acts for; null on the public side. */
export function ownParty({ actor: { acting } }: SignedIn, { parties }: Partnership): Party | null {
  const own = parties.find(
    ({ side, organisationId }) =>
      side === 'party' && acting.side === 'party' && organisationId === acting.organisationId,
  )
  return own ?? null
}

type ApproveProps = { at: MeetingAt; loaded: GroupMeetings; minutes: Minutes; voices: readonly Voice[] }

export function Approve({ at, loaded, minutes, voices }: ApproveProps) {
  const t = words(at.language)
  const more = approvalWords(at.language)
  const { partnership } = loaded.file
  const { side } = at.actor.acting
  const party = ownParty(at, partnership)
  const isAll = isSpokenByAll(minutes, voices)
  const isVoice = party === null || voices.some(({ id }) => id === party.id)
  const already =
    party === null
      ? minutes.approvals.some((one) => one.side === side)
      : spokenFor(minutes, party.id) !== undefined
  if ((already && !isAll) || !isVoice || !canApproveFor(side)(at.actor, partnership.scope)) return null
  const own = party !== null && voices.length > 1 ? more.approve(party.name) : t.approve[side]
  return (
    <Form at={at} action={at.to.inCase(partnership.number, 'gruppmoten', at.params.meeting, 'godkannande')}>
      <input type="hidden" name="version" value={String(minutes.version)} />
      {isAll && <p>{more.closeWhy}</p>}
      <Button>{isAll ? more.close : own}</Button>
    </Form>
  )
}
