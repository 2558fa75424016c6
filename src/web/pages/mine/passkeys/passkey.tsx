import { z } from 'zod'
import { NotFound } from '../../../../domain/thrown.ts'
import { isId } from '../../../../kernel/ids.ts'
import { withTransaction } from '../../../../store/db.ts'
import { findPasskey, type Passkey, removePasskey, renamePasskey } from '../../../../store/people/passkey.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields, blank, type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { tellOfPasskey } from './tell.ts'
import { words } from './words.ts'

const PasskeyParams = z.object({ passkey: z.string().refine((text) => isId(text)) })
type PasskeyAt = z.output<typeof PasskeyParams>

const NameForm = form(words, (t, field) => z.object({ name: field.text(t.nameMissing, 60) }))

/** One passkey of one's own: its name, and an end to it. */
export const get = page(PasskeyParams, noQuery, (at) => show(at, blank))
export const post = handler(PasskeyParams, NameForm, { show, save: rename })
export const removal = { post: handler(PasskeyParams, anyFields, { show, save: remove }) }

async function show(at: SignedIn<PasskeyAt>, entry: Entry) {
  const t = words(at.language)
  const { id, name } = await getOwn(at)
  return (
    <Page at={at} title={name} entry={entry}>
      <Form at={at} action={at.to.myPasskeys(id)}>
        <TextField entry={entry} name="name" label={t.name} hint={t.nameHint} value={name} size={30} />
        <Actions>
          <Button>{t.rename}</Button>
        </Actions>
      </Form>
      <Section title={t.remove} id="bort">
        <p>{t.removeMeans}</p>
        <Form at={at} action={at.to.myPasskeys(id, 'bort')} name="bort">
          <Button look="secondary">{t.remove}</Button>
        </Form>
      </Section>
      <p>
        <a href={at.to.myPasskeys()}>{t.toKeys}</a>
      </p>
    </Page>
  )
}

async function rename(at: Saving<PasskeyAt, typeof NameForm>) {
  await renamePasskey(at.db, await getOwn(at), at.form.name)
  return goTo(at.to.myPasskeys(), words(at.language).renamed)
}

async function remove(at: SignedIn<PasskeyAt>) {
  const passkey = await getOwn(at)
  await withTransaction(at.db, async (trx) => {
    if (await removePasskey(trx, passkey)) await tellOfPasskey(trx, at, { ...passkey, change: 'removed' })
  })
  return goTo(at.to.myPasskeys(), words(at.language).removed(passkey.name))
}

async function getOwn(at: SignedIn<PasskeyAt>): Promise<Passkey> {
  const passkey = await findPasskey(at.db, at.actor.personId, at.params.passkey)
  if (passkey === null) throw new NotFound()
  return passkey
}
