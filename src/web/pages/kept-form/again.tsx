import type { Entry } from '../../form/form.ts'
import { proseIn, typedPairs } from '../../form/kept-fields.ts'
import { Page } from '../../layout/page.tsx'
import { Actions, Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

/** The page had been open for long, or the reader acts for somebody else now: one more press, with all that was typed. */
export function AgainPage({ at, entry }: { at: SignedIn; entry: Entry }) {
  const t = words(at.language)
  const typed = entry.typed ?? {}
  return (
    <Page at={at} title={t.title} entry={entry}>
      <Form at={at} action={at.address}>
        {typedPairs(typed).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Actions>
          <Button>{t.goOn}</Button>
        </Actions>
      </Form>
      <Heading>{t.typed}</Heading>
      {proseIn(typed).map((text) => (
        <p class="kept-text">{text}</p>
      ))}
    </Page>
  )
}
