import { canProposeAgendaItem } from '../../../../domain/permissions/permissions.ts'
import type { AgendaItem, Meeting } from '../../../../store/meetings/meeting.ts'
import { blank, type Entry, problemWith } from '../../../form/form.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { wholeAgenda } from './agenda.ts'
import { Conditions } from './call-page.tsx'
import { type At, type FirstMeeting, isUpcoming } from './load.ts'
import { words } from './words.ts'

type AgendaSectionProps = { at: At; entry: Entry; loaded: FirstMeeting; meeting: Meeting }

/** What the meeting takes up, whoever proposed it; both sides may add to it until it is held. */
export function AgendaSection({ at, entry, loaded, meeting }: AgendaSectionProps) {
  const t = words(at.language)
  const mayPropose = isUpcoming(meeting) && canProposeAgendaItem(at.actor, loaded.file.partnership.scope)
  return (
    <Section title={t.agendaLegend} id="dagordning">
      <ol>
        {wholeAgenda<AgendaItem>(at.language, meeting.agenda).map((item) => (
          <li>{typeof item === 'string' ? item : <Own at={at} item={item} />}</li>
        ))}
      </ol>
      <Conditions at={at} loaded={loaded} />
      {mayPropose && <ProposeForm at={at} entry={entry} loaded={loaded} />}
    </Section>
  )
}

function Own({ at, item: { title, proposedBy } }: { at: At; item: AgendaItem }) {
  const t = words(at.language)
  return (
    <>
      {title} {proposedBy !== null && <span class="quiet">({t.proposedBy(proposedBy)})</span>}
    </>
  )
}

function ProposeForm({ at, entry, loaded }: Omit<AgendaSectionProps, 'meeting'>) {
  const t = words(at.language)
  const own = entry.typed !== null && 'item' in entry.typed ? entry : blank
  return (
    <Details summary={t.propose} open={problemWith(own, 'item') !== null}>
      <Form at={at} action={at.to.inCase(loaded.file.partnership.number, 'mote', 'dagordning')}>
        <TextField entry={own} name="item" label={t.proposeLabel} />
        <Actions>
          <Button look="secondary">{t.proposeSend}</Button>
        </Actions>
      </Form>
    </Details>
  )
}
