import { confirmedMinutes } from '../../../domain/confirmation.ts'
import type { FormFields } from '../../form/form.ts'
import { proseIn, typedPairs } from '../../form/kept-fields.ts'
import { Page } from '../../layout/page.tsx'
import { Alert } from '../../parts/alert.tsx'
import { Actions, Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { Ways } from './ways.tsx'
import { words } from './words.ts'

type FirstProps = { at: SignedIn; written: FormFields; hadFiles: boolean }

/** Stands in the way of a decision until the person has shown that it is they, and keeps what they wrote. */
export function ConfirmFirst({ at, written, hadFiles }: FirstProps) {
  const t = words(at.language)
  const texts = proseIn(written)
  return (
    <Page at={at} title={t.title} lead={t.lead(confirmedMinutes)} islands={['passkey.js']}>
      <Alert color="info">{hadFiles ? t.files : t.kept}</Alert>
      <Ways at={at} next="#kvar" />
      <Form at={at} action={at.address} id="kvar">
        <p>{t.goOnAbout}</p>
        {typedPairs(written).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Actions>
          <Button>{t.goOn}</Button>
        </Actions>
      </Form>
      {texts.length > 0 && <Heading>{t.typed}</Heading>}
      {texts.map((text) => (
        <p class="kept-text">{text}</p>
      ))}
    </Page>
  )
}
