import { dateInWords } from '../../../../kernel/date-words.ts'
import { addDays, compareDates, earliest, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { GroupKind } from '../../../../process/case/group-kind.ts'
import type { Entry } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { CheckboxGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import { withQuery } from '../../../paths.ts'
import { CasePage } from '../case-page.tsx'
import { WhenFields } from '../meeting/when-fields.tsx'
import { pointsOf } from './agenda.ts'
import type { GroupInvitee } from './invitees.ts'
import { type At, type GroupMeetings, openActions } from './load.ts'
import { Points } from './points.tsx'
import type { ToApprove } from './to-approve.ts'
import { words } from './words.ts'

type CallPageProps = {
  at: At
  entry: Entry
  loaded: GroupMeetings
  group: GroupKind
  /** The planned day, as a proposal. */
  day: PlainDate | null
  invitable: readonly GroupInvitee[]
  /** The reports that wait for the steering group's word. */
  toApprove: readonly ToApprove[]
  /** Why no meeting can be called now; null when one can. */
  reason: string | null
}

export function CallPage(props: CallPageProps) {
  const { at, entry, loaded, group, reason } = props
  const t = words(at.language)
  const { partnership } = loaded.file
  const other = group === 'steering' ? 'working' : 'steering'
  const here = at.to.inCase(partnership.number, 'gruppmoten', 'kallelse')
  const frame = { at, partnership, entry, title: t.callTitle[group], lead: reason ?? t.callLead }
  return (
    <CasePage {...frame}>
      {reason === null && (
        <>
          <p>
            <a href={withQuery(here, { grupp: other })}>{t.callInstead[other]}</a>
          </p>
          <Fields {...props} />
        </>
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'gruppmoten')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

function Fields({ at, entry, loaded, group, day, invitable, toApprove }: CallPageProps) {
  const t = words(at.language)
  const { number, lastSeq } = loaded.file.partnership
  const choices = invitable.map(({ personId, name, function: does, represents, email }) => ({
    value: personId,
    label: [name, does, represents].filter(Boolean).join(', '),
    ...(email === null && { hint: t.noEmail }),
  }))
  const titles = toApprove.map(({ title }) => title)
  const [stop] = toApprove.flatMap((one) => one.stop ?? []).toSorted(compareDates)
  const points = pointsOf({ group, agenda: [] }, { ...loaded, actions: openActions(loaded) }, at.language)
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(number, 'gruppmoten', 'kallelse')}>
      <input type="hidden" name="lastSeq" value={String(lastSeq)} />
      <input type="hidden" name="group" value={group} />
      {stop !== undefined && (
        <Alert color="info">{t.approveBefore(titles.join(', '), dateInWords(stop, at.language))}</Alert>
      )}
      <WhenFields
        at={at}
        entry={entry}
        loaded={{
          meeting: null,
          day,
          latest: latestOf(loaded, group),
          needs: loaded.needs,
          duty: soon(at, stop),
        }}
      />
      <CheckboxGroup
        entry={entry}
        name="people"
        label={t.who}
        choices={choices}
        value={choices.map(({ value }) => value)}
      />
      <Fieldset legend={t.agenda}>
        <p>{t.agendaAlways}</p>
        <Points at={at} points={points} />
        <TextArea
          entry={entry}
          name="agenda"
          label={t.ownItems}
          hint={t.ownHint}
          optional={partWords(at.language).optional}
          rows={3}
          value={titles.join('\n')}
        />
      </Fieldset>
      <Actions>
        <Button>{t.callSend}</Button>
      </Actions>
    </Form>
  )
}

function latestOf({ meetings }: GroupMeetings, group: GroupKind) {
  return meetings.findLast((meeting) => meeting.group === group && meeting.cancelledAt === null)
}

/** No day is the last one for a meeting; the working days of four weeks are proposed, or those before the board wants its papers. */
export function soon({ today }: At, stop?: PlainDate) {
  const weeks = addDays(today, 28)
  return { suggestedBy: stop === undefined ? weeks : earliest(weeks, stop) }
}
