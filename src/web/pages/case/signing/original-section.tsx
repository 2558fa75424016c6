import type { SignedOriginal } from '../../../../store/signing/signed-original.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { SigningFile } from './load.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; loaded: SigningFile; mayHandIn: boolean }

/** Signed on paper instead: hand in the original, and one person of each party confirms it. */
export function OriginalSection({ at, loaded, mayHandIn }: Props) {
  const t = words(at.language).original
  const { original, file } = loaded
  const { number } = file.partnership
  if (original !== null) return <HandedIn at={at} loaded={loaded} original={original} />
  if (!mayHandIn) return null
  return (
    <Details summary={t.summary}>
      <p>{t.explained}</p>
      <Actions>
        <ButtonLink href={at.to.inCase(number, 'underskrift', 'original')} look="secondary">
          {t.handIn}
        </ButtonLink>
      </Actions>
    </Details>
  )
}

function HandedIn({ at, loaded, original }: { at: SignedIn; loaded: SigningFile; original: SignedOriginal }) {
  const t = words(at.language).original
  const { number } = loaded.file.partnership
  const { own } = loaded
  const mayConfirm =
    own !== null && !own.done && own.set.people.some(({ personId }) => personId === at.actor.personId)
  return (
    <Section title={t.handedInTitle} id="original">
      <p>
        {t.handedInBy(original.uploadedByName)} <Day day={original.signedOn} />.{' '}
        <a href={at.to.inCase(number, 'handling', String(original.documentNumber))}>{t.read}</a>
      </p>
      <ul>
        {loaded.parties.map((one) => (
          <li>
            {one.party.name}: {namesOf(one.set.people, original.signers[one.party.id] ?? []) || t.nobody}
          </li>
        ))}
      </ul>
      {mayConfirm && (
        <Form at={at} action={at.to.inCase(number, 'underskrift', 'original', 'bekraftelse')}>
          <p>{t.confirmLead(own.party.name)}</p>
          <Actions>
            <Button look="secondary">{t.confirm}</Button>
            <ButtonLink href={at.to.inCase(number, 'underskrift', 'original', 'fel')} look="tertiary">
              {t.reject}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </Section>
  )
}

function namesOf(people: readonly { personId: string; name: string }[], ids: readonly string[]): string {
  return people
    .filter(({ personId }) => ids.includes(personId))
    .map(({ name }) => name)
    .join(', ')
}
