import { dateInWords } from '../../../../kernel/date-words.ts'
import { changesIn } from '../../../../process/agreement/confirmed-lines.ts'
import { type Entry, typedIn } from '../../../form/form.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import type { CaseAt } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { Naming } from './in-words.ts'
import { ChangesView } from './lines-view.tsx'
import type { BroughtInFile, Standing } from './load.ts'
import { words } from './words.ts'

type AnswerProps = { at: SignedIn<CaseAt>; entry: Entry; loaded: BroughtInFile; standing: Standing }

/** The yes, which is to what is shown and to nothing else, and the way to say what is wrong. */
export function Answer({ at, entry, loaded, standing }: AnswerProps) {
  const t = words(at.language)
  const here = (noun: string) => at.to.inCase(at.params.number, 'infort', noun)
  const wrong = entryFor(at, entry, here('fel'))
  return (
    <Section title={t.yours} id="svar">
      <p>{t.yoursLead}</p>
      <p>{t.yesTo}</p>
      <Form at={at} action={here('bekraftelse')}>
        <input type="hidden" name="digest" value={standing.digest} />
        <input type="hidden" name="lastSeq" value={String(loaded.file.partnership.lastSeq)} />
        <Actions>
          <Button>{t.confirm}</Button>
        </Actions>
      </Form>
      <Form at={at} keeps={wrong} action={here('fel')}>
        <TextArea entry={wrong} name="reasons" label={t.wrong} hint={t.wrongHint} rows={4} />
        <Actions>
          <Button look="secondary">{t.question}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

type MeanwhileProps = Pick<AnswerProps, 'at' | 'entry' | 'loaded'> & { naming: Naming }

/** What has been written since the page was read that somebody said yes on. */
export function ChangedMeanwhileHere({ at, entry, loaded, naming }: MeanwhileProps) {
  if (!entry.changedMeanwhile) return null
  const t = words(at.language)
  const seen = Number(typedIn(entry, 'lastSeq')) || 0
  const since = loaded.file.history.events.filter(({ seq }) => seq > seen)
  const written = since.filter((event) => changesIn(event).length > 0)
  return (
    <Alert color="warning" title={t.changedTitle}>
      <p>{t.changedLead}</p>
      {written.map((event) => (
        <ChangesView
          naming={naming}
          caption={t.changedBy(event.by.name, dateInWords(event.on, at.language))}
          changes={changesIn(event)}
        />
      ))}
      {written.length === 0 && <p>{t.changedOtherwise}</p>}
    </Alert>
  )
}
