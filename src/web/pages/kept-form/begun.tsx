import { NotFound } from '../../../domain/thrown.ts'
import { otherField, pageField, proseIn } from '../../form/kept-fields.ts'
import { listTyped } from '../../form/kept-forms.ts'
import { Page } from '../../layout/page.tsx'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { whenKept } from '../../parts/kept-form.tsx'
import { partWords } from '../../parts/words.ts'
import type { SignedIn } from '../../visit.ts'
import { addressIn } from './address.ts'
import { words } from './words.ts'

/** Every window's words, to read, to go on with, or to throw away. */
export async function show(at: SignedIn) {
  const address = addressIn(at)
  const begun = (await listTyped(at, address)).filter((form) => form.address === address)
  const [newest] = begun
  if (newest === undefined) throw new NotFound()
  const t = words(at.language)
  return (
    <Page at={at} title={t.begun} lead={t.begunLead}>
      {begun.map((form) => (
        <Form at={at} action={at.to.discardedForm(address)}>
          <p class="quiet">{partWords(at.language).kept.when(...whenKept(at, form))}</p>
          {proseIn(form.fields).map((text) => (
            <p class="kept-text">{text}</p>
          ))}
          <input type="hidden" name={otherField} value={form.window} />
          <input type="hidden" name={pageField} value={at.to.mine()} />
          <Button look="tertiary">{t.discard}</Button>
        </Form>
      ))}
      <Actions>
        <ButtonLink href={newest.page}>{t.toForm}</ButtonLink>
        <ButtonLink href={at.to.mine()} look="tertiary">
          {t.toMine}
        </ButtonLink>
      </Actions>
    </Page>
  )
}
