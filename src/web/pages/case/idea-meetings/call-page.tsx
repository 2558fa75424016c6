import { addDays } from '../../../../kernel/plain-date.ts'
import type { Entry } from '../../../form/form.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { CheckboxGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import { CasePage } from '../case-page.tsx'
import type { Invitee } from '../meeting/invitees.ts'
import { ideaMeeting } from '../meeting/meeting-kind.ts'
import { WhenFields } from '../meeting/when-fields.tsx'
import type { IdeaInvitable } from './invitees.ts'
import type { At, IdeaMeetings } from './load.ts'
import { Proposals } from './proposals.tsx'
import { words } from './words.ts'

type CallPageProps = {
  at: At
  entry: Entry
  loaded: IdeaMeetings
  invitable: IdeaInvitable
  /** Why no meeting can be called now; null when one can. */
  reason: string | null
}

/** What has been proposed first, then when, who and what about. */
export function CallPage(props: CallPageProps) {
  const { at, entry, loaded, reason } = props
  const t = words(at.language)
  const { held, allowed } = loaded.count
  const { partnership } = loaded.file
  return (
    <CasePage at={at} partnership={partnership} title={t.callTitle} lead={reason ?? t.callLead} entry={entry}>
      {reason === null && (
        <>
          <p>{t.callNumber(held + 1, allowed)}</p>
          <Proposals at={at} loaded={loaded} />
          <Fields {...props} />
        </>
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'idemoten')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

function Fields({ at, entry, loaded, invitable }: CallPageProps) {
  const t = words(at.language)
  const { number, lastSeq } = loaded.file.partnership
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(number, 'idemoten', 'kallelse')}>
      <input type="hidden" name="lastSeq" value={String(lastSeq)} />
      <WhenFields at={at} entry={entry} loaded={{ meeting: null, needs: loaded.needs, duty: soon(at) }} />
      <WhoFields at={at} entry={entry} invitable={invitable} />
      <Fieldset legend={t.agenda}>
        <p>{t.agendaAlways}</p>
        <ul>
          {ideaMeeting.agenda(at.language, []).map((item) => (
            <li>{item}</li>
          ))}
        </ul>
        <TextArea
          entry={entry}
          name="agenda"
          label={t.ownItems}
          hint={t.ownHint}
          optional={partWords(at.language).optional}
          rows={3}
        />
      </Fieldset>
      <Actions>
        <Button>{t.callSend}</Button>
      </Actions>
    </Form>
  )
}

/** No day is the last one for an idea meeting; the working days of three weeks are proposed. */
export function soon({ today }: At) {
  return { suggestedBy: addDays(today, 21) }
}

function WhoFields({ at, entry, invitable }: Pick<CallPageProps, 'at' | 'entry' | 'invitable'>) {
  const t = words(at.language)
  const choiceOf = ({ personId, name, represents, email }: Invitee) => ({
    value: personId,
    label: `${name}, ${represents}`,
    ...(email === null && { hint: t.noEmail }),
  })
  const choices = [...invitable.party, ...invitable.publicSide].map(choiceOf)
  return (
    <CheckboxGroup
      entry={entry}
      name="people"
      label={t.who}
      choices={choices}
      value={choices.map(({ value }) => value)}
    />
  )
}
