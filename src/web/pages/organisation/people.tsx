import type { PartyRole } from '../../../domain/roles.ts'
import { addDays } from '../../../kernel/plain-date.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { Day } from '../../parts/date-words.tsx'
import { Details } from '../../parts/details.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import type { SignedIn } from '../../visit.ts'
import { isInForce, type Member } from './load.ts'
import { words } from './words.ts'

type PeopleProps = { at: SignedIn; members: readonly Member[]; mayManage: boolean }

/** Who represents the organisation, as what and since when; those who have, on demand. */
export function People({ at, members, mayManage }: PeopleProps) {
  const t = words(at.language)
  const now = members.filter((member) => isInForce(member, at.today))
  const past = members.filter((member) => !isInForce(member, at.today))
  return (
    <Section title={t.people} id="personer">
      <Table
        caption={t.people}
        captionHidden={true}
        file={{ at, name: 'personer' }}
        rows={now}
        columns={[
          { title: t.personName, cell: (member) => nameOf(at, member) },
          { title: t.assignment, cell: ({ assignment }) => assignment ?? '–' },
          { title: t.role, cell: ({ role }) => roleIn(at, role) },
          { title: t.email, cell: ({ email }) => email ?? '–' },
          {
            title: t.period,
            cell: (member) => periodOf(at, member),
            inFile: [
              { title: t.fileFrom, cell: ({ from }) => from },
              { title: t.fileUntil, cell: (member) => lastDayOf(member) ?? '' },
            ],
          },
          ...(mayManage
            ? [
                {
                  title: t.changePerson,
                  bare: true,
                  cell: (member: Member) => <ChangeLink at={at} member={member} />,
                },
              ]
            : []),
        ]}
      />
      {mayManage && (
        <Actions>
          <ButtonLink href={at.to.organisation('inbjudan')} look="secondary">
            {t.invite}
          </ButtonLink>
        </Actions>
      )}
      {!mayManage && <OwnLink at={at} now={now} />}
      {past.length > 0 && <Past at={at} past={past} />}
    </Section>
  )
}

function nameOf(at: SignedIn, { name, personId }: Member): string {
  return personId === at.actor.personId ? `${name} (${words(at.language).you})` : name
}

function ChangeLink({ at, member }: { at: SignedIn; member: Member }) {
  const t = words(at.language)
  return (
    <a href={at.to.organisation('personer', member.id)} aria-label={t.changeWhom(member.name)}>
      {t.changePerson}
    </a>
  )
}

/** Anybody may leave. */
function OwnLink({ at, now }: { at: SignedIn; now: readonly Member[] }) {
  const own = now.find(({ personId }) => personId === at.actor.personId)
  if (own === undefined) return null
  return (
    <p>
      <a href={at.to.organisation('personer', own.id)}>{words(at.language).leave}</a>
    </p>
  )
}

function Past({ at, past }: { at: SignedIn; past: readonly Member[] }) {
  const t = words(at.language)
  return (
    <Details summary={t.past}>
      <ul>
        {past.map(({ name, assignment, role, from, until }) => (
          <li>
            {[name, assignment, roleIn(at, role)].filter(Boolean).join(', ')}, <Day day={from} />
            {until !== null && (
              <>
                –<Day day={lastDay(from, until)} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function periodOf(at: SignedIn, member: Member): string {
  const t = words(at.language)
  const last = lastDayOf(member)
  return last === null ? t.since(member.from) : t.fromTo(member.from, last)
}

/** The last day of somebody's role, where one is set. */
export function lastDayOf({ from, until }: Member) {
  return until === null ? null : lastDay(from, until)
}

/** The last day that it held; a role that ended on its first day held no whole day. */
function lastDay(from: Member['from'], until: NonNullable<Member['until']>) {
  return until > from ? addDays(until, -1) : from
}

export function roleIn(at: SignedIn, role: string): string {
  const { roles } = words(at.language)
  return isPartyRole(role) ? roles[role] : role
}

function isPartyRole(role: string): role is PartyRole {
  return role === 'partySignatory' || role === 'partyRep'
}
