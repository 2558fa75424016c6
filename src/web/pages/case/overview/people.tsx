import type { CasePerson, Party } from '../../../../domain/partnership.ts'
import { canAddParty } from '../../../../domain/permissions/permissions.ts'
import { inLanguage, type Text } from '../../../../domain/text.ts'
import { lowerFirst } from '../../../../kernel/lower-first.ts'
import { EmailLink } from '../../../parts/email-link.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import type { OverviewProps } from './load.ts'
import { words } from './words.ts'

type PartyProps = OverviewProps & { party: Party }
type Shown = { name: string; email: string | null; what: string }

/** Who takes part, party by party, drawn alike for both sides. */
export function People({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const { parties, units } = overview.partnership
  return (
    <Section title={t.people} id="personer">
      <div class="case-parties">
        {parties.map((party) => (
          <PartyPeople at={at} overview={overview} party={party} />
        ))}
      </div>
      {units.length > 0 && (
        <p class="quiet">
          {t.services}: {units.map(({ name }) => name).join(', ')}
        </p>
      )}
      <p>
        <a href={at.to.inCase(overview.partnership.number, 'atkomst')}>{t.access}</a>
      </p>
    </Section>
  )
}

function PartyPeople({ at, overview, party }: PartyProps) {
  const people = peopleOf({ at, overview, party })
  return (
    <div class="case-party">
      <Heading level={3}>{party.name}</Heading>
      {people.length === 0 ? <Nobody at={at} overview={overview} party={party} /> : <Named people={people} />}
    </div>
  )
}

function Named({ people }: { people: readonly Shown[] }) {
  return (
    <ul>
      {people.map(({ name, email, what }) => (
        <li>
          {name}, {what}
          {email !== null && (
            <>
              <br />
              <EmailLink email={email} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Nobody can answer for the party until somebody is invited: whoever may do that is led there. */
function Nobody({ at, overview: { partnership }, party }: PartyProps) {
  const t = words(at.language)
  const may = party.side === 'party' && canAddParty(at.actor, partnership.scope)
  return (
    <p class="quiet">
      {t.nobodyYet} {may && <a href={at.to.inCase(partnership.number, 'parter')}>{t.inviteFirst}</a>}
    </p>
  )
}

/** Those with a part of their own in the case first, then those who act for the party. */
function peopleOf({ at, overview, party }: PartyProps): Shown[] {
  const holder = party.bodyId ?? party.organisationId
  const acting = overview.people.filter(({ holderId }) => holderId === holder)
  const named = overview.partnership.people.filter((person) =>
    belongs(
      person,
      party,
      acting.map(({ personId }) => personId),
    ),
  )
  const namedIds = new Set<string>(named.map(({ personId }) => personId))
  const titleOf = (personId: string) => acting.find((one) => one.personId === personId)?.title
  return [
    ...named.map((person) => ({
      ...person,
      what: partWords(at, person.part, titleOf(person.personId)) + awayWords(at, overview, person),
    })),
    ...acting
      .filter(({ personId, role }) => !namedIds.has(personId) && role !== 'adminHead')
      .map((person) => ({
        ...person,
        what:
          lowerFirst(inLanguage(person.title, at.language)) +
          (person.inPlaceOf === null ? '' : ` ${words(at.language).inPlaceOf(person.inPlaceOf)}`) +
          awayWords(at, overview, person),
      })),
  ]
}

/** Until when somebody is away, and who acts in their place: everybody in the case sees it. */
function awayWords(
  at: OverviewProps['at'],
  { away }: OverviewProps['overview'],
  { personId }: { personId: string },
): string {
  const absence = away.find((one) => one.personId === personId)
  return absence === undefined ? '' : `. ${words(at.language).away(absence.to, absence.deputyName)}`
}

/** A named person stands with the party that they act for; officials of no known body with the one that leads. */
function belongs(person: CasePerson, party: Party, actingIds: readonly string[]): boolean {
  if (actingIds.includes(person.personId)) return true
  return person.side === 'public' && party.lead
}

/** A contact is so for this case; what they may do for the organisation is another thing, and stands first. */
function partWords(at: OverviewProps['at'], part: string, title: Text | undefined): string {
  const name = partName(at, part)
  return part === 'contact' && title !== undefined
    ? `${lowerFirst(inLanguage(title, at.language))}, ${name}`
    : name
}

function partName(at: OverviewProps['at'], part: string): string {
  const t = words(at.language)
  const { coordinator, contact, legal, deputy } = t
  const names: Record<string, string> = { coordinator, contact, legal, deputy }
  return names[part] ?? part
}
