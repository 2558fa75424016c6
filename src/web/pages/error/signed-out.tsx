import type { FormFields } from '../../form/form.ts'
import { typedPairs } from '../../form/kept-fields.ts'
import { Page } from '../../layout/page.tsx'
import { Actions, Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import type { Visit } from '../../visit.ts'
import { words } from './words.ts'

export function SignedOut({ at, written }: { at: Visit; written: FormFields }) {
  const t = words(at.language).signedOut
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      <p>{t.first}</p>
      <Form at={at} action={at.address}>
        {typedPairs(written).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Actions>
          <Button>{t.goOn}</Button>
          <a class="ds-button" data-variant="secondary" href={at.to.signIn()} target="_blank" rel="noopener">
            {t.openSignIn}
          </a>
        </Actions>
      </Form>
      <h2 class="ds-heading" data-size="sm">
        {t.typed}
      </h2>
      {typedPairs(written).map(([name, value]) => !isOurs(name, value) && <p class="kept-text">{value}</p>)}
    </Page>
  )
}

/** What the form itself sends along, such as which version was read: nobody wrote it. */
function isOurs(name: string, value: string): boolean {
  return ourNames.test(name) || ids.test(value)
}

const ourNames =
  /^(_\w+|version|completionVersion|lastSeq|basedOn|seen|mark|(decisionId|adjustmentId|id)-\d+)($|-)/
const ids = /^[\da-f]{8}-[\da-f-]{27}$/
