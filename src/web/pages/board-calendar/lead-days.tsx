import type { LeadDays } from '../../../process/board/board-plan.ts'
import type { Entry } from '../../form/form.ts'
import { type Kept, seenField, seenIn, withTheirs } from '../../form/seen.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { Theirs } from '../../parts/theirs.tsx'
import type { SignedIn } from '../../visit.ts'
import type { BoardCalendar } from './load.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; calendar: BoardCalendar; entry: Entry }

/** How memo stop and dispatch are worked out where the calendar does not say. */
export function LeadDaysSection({ at, calendar, entry: onPage }: Props) {
  const t = words(at.language)
  const { lead, board, mayKeep } = calendar
  const now = daysOf(lead)
  const entry = withTheirs(onPage, now)
  return (
    <Section title={t.leadDays} id="dagar">
      <p>{t.leadDaysAre(lead.memo, lead.dispatch)}</p>
      {mayKeep && (
        <Form at={at} action={at.to.boardCalendar()}>
          <input type="hidden" name="board" value={board.casePrefix} />
          <input type="hidden" name={seenField} value={seenIn(now)} />
          <Theirs
            {...{ at, entry: onPage, now }}
            label={(field) => (field === 'memo' ? t.memoLead : t.dispatchLead)}
          />
          <TextField
            entry={entry}
            name="memo"
            label={t.memoLead}
            value={String(lead.memo)}
            inputmode="numeric"
            size={4}
          />
          <TextField
            entry={entry}
            name="dispatch"
            label={t.dispatchLead}
            value={String(lead.dispatch)}
            inputmode="numeric"
            size={4}
          />
          <Actions>
            <Button look="secondary">{t.saveLead}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  )
}

/** The days as they stand in the fields. */
export function daysOf({ memo, dispatch }: LeadDays): Kept {
  return { memo: String(memo), dispatch: String(dispatch) }
}
