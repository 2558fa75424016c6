import { z } from 'zod'
import { canJoinOrganisations } from '../../../../domain/permissions/permissions-register.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import {
  type RegisterOrganisation,
  separateOrganisation,
} from '../../../../store/register/register-organisation.ts'
import { goTo } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { Visit } from '../../../visit.ts'
import { show } from './join.tsx'
import { OrganisationParams } from './params.ts'
import { words } from './words.ts'

const SeparateForm = form(words, () => z.object({}))

/** Takes a name that was wrongly joined apart again. */
export const post = handler(OrganisationParams, SeparateForm, {
  show,
  save: async (at) => {
    if (!canJoinOrganisations(at.actor)) throw new NotAllowed()
    const { slug } = at.params
    await separateOrganisation(at.db, slug, { by: at.actor.personId, at: at.now })
    return goTo(at.to.register({}, 'organisation', slug), words(at.language).separated)
  },
})

/** The names that have been joined into the organisation, each with a way out. For those who may join. */
export function JoinedNames({ at, names }: { at: Visit; names: readonly RegisterOrganisation[] }) {
  if (names.length === 0) return null
  const t = words(at.language)
  return (
    <Section title={t.joinedNames} id="hopforda">
      <p>{t.joinedNamesText}</p>
      {names.map(({ slug, name }) => (
        <Form at={at} action={at.to.register({}, 'organisation', slug, 'delning')} name={`dela-${slug}`}>
          <Actions>
            <span>{name}</span>
            <Button look="secondary">
              {t.separate}
              <span class="ds-sr-only"> {name}</span>
            </Button>
          </Actions>
        </Form>
      ))}
    </Section>
  )
}
