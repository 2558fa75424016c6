import { canProposeAgendaItem } from '../../../../domain/permissions/permissions.ts'
import type { AgendaItem } from '../../../../store/meetings/meeting.ts'
import { blank, type Entry, problemWith } from '../../../form/form.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Heading } from '../../../parts/heading.tsx'
import type { BookedMeeting } from '../meeting/load.ts'
import { ideaMeeting } from '../meeting/meeting-kind.ts'
import type { At, IdeaMeetings } from './load.ts'
import { words } from './words.ts'

type AgendaProps = { at: At; entry: Entry; loaded: IdeaMeetings; meeting: BookedMeeting }

/** What the meeting takes up, whoever proposed it; both sides may add to it until it is held. */
export function AgendaList({ at, entry, loaded, meeting }: AgendaProps) {
  const t = words(at.language)
  return (
    <>
      <Heading level={3}>{t.agenda}</Heading>
      <ol>
        {ideaMeeting.agenda<AgendaItem>(at.language, meeting.agenda).map((item) => (
          <li>{typeof item === 'string' ? item : <Own at={at} item={item} />}</li>
        ))}
      </ol>
      {canProposeAgendaItem(at.actor, loaded.file.partnership.scope) && (
        <AddForm at={at} entry={entry} loaded={loaded} meeting={meeting} />
      )}
    </>
  )
}

function Own({ at, item: { title, proposedBy } }: { at: At; item: AgendaItem }) {
  return (
    <>
      {title}{' '}
      {proposedBy !== null && <span class="quiet">({words(at.language).proposedBy(proposedBy)})</span>}
    </>
  )
}

function AddForm({ at, entry, loaded, meeting }: AgendaProps) {
  const t = words(at.language)
  const own = entry.typed !== null && 'item' in entry.typed ? entry : blank
  return (
    <Details summary={t.addItem} open={problemWith(own, 'item') !== null}>
      <Form
        at={at}
        action={at.to.inCase(loaded.file.partnership.number, 'idemoten', meeting.id, 'dagordning')}
      >
        <TextField entry={own} name="item" label={t.itemLabel} />
        <Actions>
          <Button look="secondary">{t.itemSend}</Button>
        </Actions>
      </Form>
    </Details>
  )
}
