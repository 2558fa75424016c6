import { canHandInDocuments } from '../../../../domain/permissions/permissions.ts'
import { type Entry, writtenIn } from '../../../form/form.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { At, FirstMeeting } from './load.ts'
import { words } from './words.ts'

/** The party may change what it needs until the meeting is held. */
export function NeedsForm({ at, entry, loaded }: { at: At; entry: Entry; loaded: FirstMeeting }) {
  const t = words(at.language)
  if (!maySayNeeds(at, loaded)) return null
  const action = at.to.inCase(loaded.file.partnership.number, 'mote', 'behov')
  const own = entryFor(at, entry, action)
  return (
    <Details summary={t.needsChange} open={writtenIn(own) !== null}>
      <Form at={at} keeps={own} action={action}>
        <TextArea
          entry={own}
          name="needs"
          label={t.needsLabel}
          hint={t.needsHint}
          rows={3}
          value={loaded.needs}
        />
        <Actions>
          <Button look="secondary">{t.needsSave}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

/** The idea-based party itself, unless the person has a conflict of interest. */
export function maySayNeeds({ actor }: At, { file }: FirstMeeting): boolean {
  return actor.acting.side === 'party' && canHandInDocuments(actor, file.partnership.scope)
}
