import { parsePlainDate } from '../../../../kernel/plain-date.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { versionInWords } from '../../../../process/rulebook/version-words.ts'
import { type Entry, problemWith, writtenIn } from '../../../form/form.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Checkbox, RadioGroup } from '../../../parts/choices.tsx'
import { DateField, TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { HandInField } from '../documents-wanted/hand-in-field.tsx'
import { asksAbout } from './about.ts'
import { askedLastDay } from './last-day.ts'
import type { TrackAt } from './load.ts'
import type { OneBoard } from './step.ts'
import { words } from './words.ts'

type Props = {
  at: SignedIn<TrackAt>
  loaded: OneBoard
  entry: Entry
  /** The version that the case could move to. */
  newer: Rulebook | null
}

/** What stands in the minutes. An agreement or a report comes back either for its content or for the memo. */
export function OutcomeFields({ at, loaded, entry, newer }: Props) {
  const t = words(at.language)
  const { partnership, history } = loaded.file
  const { kind } = loaded.board.status
  const isReport = kind === 'followUp' || kind === 'finalReport'
  const asks = asksAbout(history.rulebook, loaded.board.status)
  const about = isReport ? t.aboutReport : t.about
  const meeting = parsePlainDate(String(loaded.board.dispatched?.content.meetingOn ?? ''))
  return (
    <Form
      at={at}
      keeps={entry}
      action={at.to.inCase(partnership.number, 'namnd', at.params.track, 'beslut')}
      files
    >
      <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
      <RadioGroup
        entry={entry}
        name="outcome"
        label={t.whatDecided}
        choices={[
          { value: 'approved', label: t.approvedChoice },
          { value: 'rejected', label: t.rejectedChoice },
          {
            value: 'referredBack',
            label: t.referredBackChoice,
            ...(isReport && !asks && { hint: t.referredReport }),
          },
          { value: 'tabled', label: t.tabledChoice },
        ]}
      />
      <TextField entry={entry} name="paragraph" label={t.paragraph} hint={t.paragraphHint} size={12} />
      <DateField entry={entry} name="decidedOn" label={t.day} value={meeting ?? ''} language={at.language} />
      {askedLastDay(loaded) !== null && (
        <DateField
          entry={entry}
          name="endsOn"
          label={t.lastDayDecided}
          hint={t.lastDayHint}
          value={askedLastDay(loaded) ?? ''}
          language={at.language}
        />
      )}
      {isReport && !asks && newer !== null && asksAbout(newer, loaded.board.status) && (
        <p>
          {t.memoAloneNewer(versionInWords(newer, at.language))}{' '}
          <a href={at.to.inCase(partnership.number, 'regelverk')}>{t.memoAloneWay}</a>
        </p>
      )}
      {isAskedIfExtra(entry) && <Checkbox entry={entry} name="extraMeeting" label={t.extraMeeting} />}
      <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={5} />
      {asks && (
        <RadioGroup
          entry={entry}
          name="about"
          label={t.aboutWhat}
          choices={[
            { value: 'content', label: about.content },
            { value: 'memo', label: about.memo },
          ]}
        />
      )}
      <HandInField at={at} entry={entry} label={t.files} optional={t.optional} kinds={t.fileKinds} />
      <Actions>
        <Button>{t.record}</Button>
        <ButtonLink href={at.to.inCase(partnership.number, 'namnd')} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </Form>
  )
}

/** Only when the day that was typed is not in the calendar. */
function isAskedIfExtra(entry: Entry): boolean {
  return problemWith(entry, 'extraMeeting') !== null || 'extraMeeting' in (writtenIn(entry) ?? {})
}
