import { groupKinds } from '../../../../process/case/group-kind.ts'
import type { GroupMember } from '../../../../store/meetings/group.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { type Activation, sitsNow } from './load.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; loaded: Activation; mayAppoint: boolean }

/** Who sits in the two groups, and who has done so before. */
export function Groups({ at, loaded, mayAppoint }: Props) {
  const t = words(at.language)
  const { number, parties } = loaded.file.partnership
  const sitting = loaded.members.filter(sitsNow)
  const before = loaded.members.filter((member) => !sitsNow(member))
  const partyOf = ({ partyId }: GroupMember) => parties.find(({ id }) => id === partyId)?.name ?? ''
  return (
    <Section title={t.groups} id="grupper">
      {sitting.length === 0 && <p>{t.noGroups}</p>}
      {groupKinds.map((kind) => (
        <Members
          at={at}
          caption={t.kinds[kind]}
          members={sitting.filter(({ group }) => group === kind)}
          partyOf={partyOf}
        />
      ))}
      {before.length > 0 && (
        <Details summary={t.before}>
          <ul>
            {before.map(({ name, group, from, until }) => (
              <li>
                {name}, {t.kinds[group].toLowerCase()}: <Day day={from} />
                {until !== null && (
                  <>
                    –<Day day={until} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {mayAppoint && (
        <Actions>
          <ButtonLink href={at.to.inCase(number, 'start', 'grupper')} look="secondary">
            {sitting.length === 0 ? t.appointGroups : t.changeGroups}
          </ButtonLink>
        </Actions>
      )}
    </Section>
  )
}

type MembersProps = {
  at: SignedIn
  caption: string
  members: readonly GroupMember[]
  partyOf: (member: GroupMember) => string
}

function Members({ at, caption, members, partyOf }: MembersProps) {
  const t = words(at.language)
  if (members.length === 0) return null
  return (
    <Table
      caption={caption}
      rows={members}
      columns={[
        { title: t.name, cell: ({ name, convenes }) => (convenes ? `${name} (${t.convenes})` : name) },
        { title: t.function, cell: (member) => `${member.function}, ${partyOf(member)}` },
        { title: t.mandate, cell: ({ mandate }) => mandate || '–' },
        { title: t.since, cell: ({ from }) => <Day day={from} /> },
      ]}
    />
  )
}
