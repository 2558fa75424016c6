import { listPasskeys } from '../../../store/people/passkey.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { PasskeyForm } from '../../parts/passkey-form.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

/** How the person can show that it is they; `next` is a form that is handed in when a passkey has. */
export async function Ways({ at, next }: { at: SignedIn; next?: string }) {
  const t = words(at.language)
  const passkeys = await listPasskeys(at.db, at.actor.personId)
  const { identity } = at.deps
  return (
    <Section title={t.ways} id="satt">
      {passkeys.length > 0 && (
        <PasskeyForm
          at={at}
          device="use"
          question={at.to.confirm('nyckel', 'fraga')}
          action={at.to.confirm('nyckel')}
          label={t.byPasskey}
          {...(next !== undefined && { next })}
        />
      )}
      {identity !== undefined && (
        <Actions>
          <a
            class="ds-button"
            data-variant="secondary"
            href={at.to.signInAtProvider()}
            target="_blank"
            rel="noopener"
          >
            {t.byProvider(identity.name)}
          </a>
        </Actions>
      )}
      {at.actor.email && (
        <Form at={at} action={at.to.confirm()} name="mejl" target="_blank">
          <p>{t.mailAbout(at.actor.email)}</p>
          <Button look="secondary">{t.byMail}</Button>
        </Form>
      )}
    </Section>
  )
}
