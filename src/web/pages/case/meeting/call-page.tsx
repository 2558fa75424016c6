import type { Entry } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { CheckboxGroup } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import { CasePage } from '../case-page.tsx'
import { conditionsOf, wholeAgenda } from './agenda.ts'
import type { Invitable } from './invitees.ts'
import { LastDay } from './last-day.tsx'
import type { At, FirstMeeting } from './load.ts'
import { WhenFields } from './when-fields.tsx'
import { words } from './words.ts'

type CallPageProps = { at: At; entry: Entry; loaded: FirstMeeting; invitable: Invitable }

/** The staff unit calls the first meeting. */
export function CallPage({ at, entry, loaded, invitable }: CallPageProps) {
  const t = words(at.language)
  const { partnership } = loaded.file
  return (
    <CasePage at={at} partnership={partnership} title={t.callTitle} lead={t.callLead} entry={entry}>
      <LastDay at={at} loaded={loaded} />
      <PartyNeeds at={at} needs={loaded.needs} />
      {invitable.party.length === 0 && (
        <Alert color="warning">
          {t.nobodyToCall} <a href={at.to.inCase(partnership.number, 'parter')}>{t.inviteFirst}</a>
        </Alert>
      )}
      <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'mote')}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <WhenFields at={at} entry={entry} loaded={loaded} />
        <WhoFields at={at} entry={entry} loaded={loaded} invitable={invitable} />
        <AgendaFields at={at} entry={entry} loaded={loaded} />
        <Actions>
          <Button>{t.call}</Button>
        </Actions>
      </Form>
    </CasePage>
  )
}

function PartyNeeds({ at, needs }: { at: At; needs: string }) {
  const t = words(at.language)
  return (
    <p class="typed">
      <strong>{t.needsTitle}:</strong> {needs === '' ? t.needsNone : needs}
    </p>
  )
}

function WhoFields({ at, entry, loaded, invitable }: CallPageProps) {
  const t = words(at.language)
  const { units } = loaded.file.partnership
  const people = invitable.party.map(({ personId, name, represents, email }) => ({
    value: personId,
    label: `${name}, ${represents}`,
    ...(email === null && { hint: t.noEmail }),
  }))
  const services = invitable.services.map(({ id, name, heads }) => ({
    value: id,
    label: name,
    hint: heads.length === 0 ? t.noHeads : heads.map((head) => head.name).join(', '),
  }))
  return (
    <Fieldset legend={t.whoLegend}>
      <CheckboxGroup
        entry={entry}
        name="people"
        label={t.people}
        choices={people}
        value={people.map(({ value }) => value)}
      />
      <CheckboxGroup
        entry={entry}
        name="units"
        label={t.units}
        hint={t.unitsHint}
        choices={services}
        value={units.map(({ id }) => id)}
      />
    </Fieldset>
  )
}

function AgendaFields({ at, entry, loaded }: Omit<CallPageProps, 'invitable'>) {
  const t = words(at.language)
  const optional = partWords(at.language).optional
  return (
    <Fieldset legend={t.agendaLegend}>
      <p>{t.agendaAlways}</p>
      <ul>
        {wholeAgenda(at.language, []).map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <Conditions at={at} loaded={loaded} />
      <TextArea
        entry={entry}
        name="agenda"
        label={t.agendaOwn}
        hint={t.agendaOwnHint}
        optional={optional}
        rows={3}
      />
    </Fieldset>
  )
}

/** The conditions that the meeting informs of, as the rulebook words them. */
export function Conditions({ at, loaded }: { at: At; loaded: FirstMeeting }) {
  return (
    <Details summary={words(at.language).conditions}>
      <ol>
        {conditionsOf(loaded.file.history.rulebook, at.language).map(({ label, text }) => (
          <li>
            <strong>{label}.</strong> {text}
          </li>
        ))}
      </ol>
    </Details>
  )
}
