import { z } from 'zod'
import { listDemoPersons } from '../../../store/people/person.ts'
import { goTo } from '../../answers/answer.ts'
import { type Entry, typedIn } from '../../form/form.ts'
import { type PublicSaving, publicHandler, publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { ownAddress } from '../../own-address.ts'
import { noParams } from '../../params.ts'
import { Alert } from '../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { PasskeyForm } from '../../parts/passkey-form.tsx'
import { sendSignInLink } from '../../session/send-link.ts'
import type { Visit } from '../../visit.ts'
import { DemoPeople } from './demo-people.tsx'
import { SignInForm } from './form.ts'
import { words } from './words.ts'

const Query = z.object({ vidare: ownAddress })

export const get = publicPage(noParams, Query, (at, entry) => show(at, entry, at.query.vidare))

export const post = publicHandler(noParams, SignInForm, {
  show: (at, entry) => show(at, entry, typedIn(entry, 'vidare')),
  save,
})

export async function show(at: Visit, entry: Entry, target: string) {
  const t = words(at.language)
  const people = at.deps.config.demo ? await listDemoPersons(at.db, at.today) : []
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry} islands={['passkey.js']}>
      {at.actor !== null && (
        <Alert color="info">
          {t.already(at.actor.name)} <a href={at.to.mine()}>{t.goOn}</a>
        </Alert>
      )}
      <Form at={at} action={at.to.signIn()} name="logga-in">
        <input type="hidden" name="vidare" value={target} />
        <TextField
          entry={entry}
          name="email"
          label={t.email}
          hint={t.emailHint}
          type="email"
          autocomplete="email"
          size={40}
        />
        <Actions>
          <Button>{t.send}</Button>
        </Actions>
      </Form>
      {at.deps.identity !== undefined && <AtProvider at={at} name={at.deps.identity.name} target={target} />}
      <ByPasskey at={at} target={target} />
      {people.length > 0 && <DemoPeople at={at} people={people} target={target} />}
    </Page>
  )
}

/** A link and no form: our pages may not send forms to others. */
function AtProvider({ at, name, target }: { at: Visit; name: string; target: string }) {
  const t = words(at.language).provider
  return (
    <Section title={t.title} id="tjanst">
      <Actions>
        <ButtonLink href={at.to.signInAtProvider({ vidare: target || null })} look="secondary">
          {t.signIn(name)}
        </ButtonLink>
      </Actions>
    </Section>
  )
}

function ByPasskey({ at, target }: { at: Visit; target: string }) {
  const t = words(at.language).passkey
  return (
    <Section title={t.title} id="nyckel">
      <p>{t.about}</p>
      <PasskeyForm
        at={at}
        device="use"
        question={at.to.signInByPasskey('fraga')}
        action={at.to.signInByPasskey()}
        label={t.signIn}
        look="secondary"
      >
        <input type="hidden" name="vidare" value={target} />
      </PasskeyForm>
    </Section>
  )
}

async function save(at: PublicSaving<unknown, typeof SignInForm>) {
  await sendSignInLink(at, at.form.email, at.form.vidare || at.to.mine())
  return goTo(at.to.signInSent())
}
