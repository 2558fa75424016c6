import type { DemoPerson } from '../../../store/people/person.ts'
import { rolesOf } from '../../layout/words.ts'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import type { Visit } from '../../visit.ts'
import { words } from './words.ts'

type DemoPeopleProps = { at: Visit; people: readonly DemoPerson[]; target: string }

/** The people of the demo, both sides alike: one press signs in. */
export function DemoPeople({ at, people, target }: DemoPeopleProps) {
  const t = words(at.language).demo
  return (
    <Section title={t.title} id="prova">
      <p>{t.lead}</p>
      <Form at={at} action={at.to.demoSignIn()} name="prova">
        <input type="hidden" name="vidare" value={target} />
        <div class="demo-sides">
          <Side at={at} title={t.partySide} people={people.filter(({ side }) => side === 'party')} />
          <Side at={at} title={t.publicSide} people={people.filter(({ side }) => side === 'public')} />
        </div>
      </Form>
    </Section>
  )
}

function Side({ at, title, people }: { at: Visit; title: string; people: readonly DemoPerson[] }) {
  return (
    <div>
      <h3 class="ds-heading" data-size="2xs">
        {title}
      </h3>
      <ul class="demo-people">
        {people.map((person) => (
          <li>
            <button class="demo-person" type="submit" name="personId" value={person.personId}>
              <span class="demo-name">{person.name}</span>
              <span class="quiet">
                {rolesOf(person.membership, at.language)[person.membership.role]},{' '}
                {person.bodyOrOrganisationName}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
