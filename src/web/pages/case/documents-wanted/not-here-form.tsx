import { writtenIn } from '../../../form/form.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { type View, wantedAddress } from './load.ts'
import { words } from './words.ts'

/** Opens to a form of its own below the files. */
export function NotHere({ at, entry: onPage, loaded }: View) {
  const t = words(at.language)
  const { file, organisation, wanted } = loaded
  const action = wantedAddress(at, file, organisation.id, wanted.document.id, 'besked')
  const entry = entryFor(at, onPage, action)
  return (
    <Details summary={t.notHereTitle} open={writtenIn(entry) !== null}>
      <p>{t.notHereLead}</p>
      <Form at={at} keeps={entry} action={action}>
        <TextArea entry={entry} name="why" label={t.notHereWhy} hint={t.notHereWhyHint} rows={3} />
        <Actions>
          <Button look="secondary">{t.notHereSay}</Button>
        </Actions>
      </Form>
    </Details>
  )
}
