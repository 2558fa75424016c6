import { z } from 'zod'
import { type Mark, marks, needsWords } from '../../../../domain/agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { listMarkHistory } from '../../../../store/agreement/agreement-mark.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { blank, type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { isDraftOpen, type SectionNow, sectionIn } from '../draft/load.ts'
import { type SectionAt, SectionParams } from '../draft/params.ts'
import { afterAnswer, backs } from './back.ts'
import { loadToMark } from './load.ts'
import { MarkHistory } from './mark-history.tsx'
import { Notes, SectionText } from './section-part.tsx'
import { setMarks } from './set-marks.ts'
import { words } from './words.ts'

const MarkForm = form(words, (t, field) =>
  z
    .object({
      mark: field.choice(marks, t.markMissing),
      note: field.optionalText(2000),
      hash: z.string().max(64),
      /** The page to come back to. */
      back: field.optionalChoice(backs),
    })
    .refine(({ mark, note }) => note !== '' || !needsWords(mark), {
      path: ['note'],
      message: t.noteMissing,
    }),
)

/** The answer that was pressed, and where. */
const Asked = z.object({
  svar: z.enum(marks).optional().catch(undefined),
  fran: z.enum(backs).optional().catch(undefined),
})

/** A party's answer about one section, for the exact text on the page. */
export const get = page(SectionParams, Asked, (at) => begunIn(showing(at.query))(at, blank))
export const post = handler(SectionParams, MarkForm, keeping({ show: showing({}), save }))

type Query = z.output<typeof Asked>

function showing(asked: Query) {
  return (at: SignedIn<SectionAt>, entry: Entry) => show(at, entry, asked)
}

async function show(at: SignedIn<SectionAt>, entry: Entry, asked: Query) {
  const { draft, party } = await loadToMark(at)
  const now = sectionIn(draft, at.params.section)
  const t = words(at.language)
  const said = await listMarkHistory(at.db, draft.agreement.id, now.section.key)
  const own = now.marks.find((one) => one.party.id === party.id)?.mark
  return (
    <CasePage
      at={at}
      partnership={draft.file.partnership}
      title={t.markTitle(inLanguage(now.section.heading, at.language))}
      lead={t.markLead(party.name)}
      entry={entry}
    >
      {entry.changedMeanwhile && <Alert color="warning">{t.changedMeanwhile}</Alert>}
      <SectionText at={at} draft={draft} now={now} />
      <Notes at={at} now={now} />
      {isDraftOpen(draft.file) ? (
        <MarkFields {...{ at, entry, now, asked }} kept={own?.hash === now.hash ? own : null} />
      ) : (
        <p>{t.notOpen}</p>
      )}
      <MarkHistory at={at} now={now} said={said} />
    </CasePage>
  )
}

type FieldsProps = {
  at: SignedIn<SectionAt>
  entry: Entry
  now: SectionNow
  kept: Mark | null
  asked: Query
}

function MarkFields({ at, entry, now, kept, asked }: FieldsProps) {
  const t = words(at.language)
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(at.params.number, 'samsyn', 'avsnitt', now.section.key)}>
      <input type="hidden" name="hash" value={now.hash} />
      <input type="hidden" name="back" value={entry.typed?.back ?? asked.fran ?? ''} />
      <RadioGroup
        entry={entry}
        name="mark"
        label={t.markLabel}
        choices={marks.map((value) => ({ value, label: t.choices[value] }))}
        value={asked.svar ?? kept?.mark ?? ''}
      />
      <TextArea
        entry={entry}
        name="note"
        label={t.noteLabel}
        hint={t.noteHint}
        value={kept?.note ?? ''}
        rows={3}
      />
      <Actions>
        <Button>{t.save}</Button>
        <ButtonLink href={at.to.inCase(at.params.number, 'samsyn')} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<SectionAt, typeof MarkForm>) {
  const { draft, party } = await loadToMark(at)
  const now = sectionIn(draft, at.params.section)
  const t = words(at.language)
  const { mark, note, hash, back } = at.form
  if (!isDraftOpen(draft.file)) return refused(t.notOpen)
  if (hash !== now.hash) throw new ChangedMeanwhile()
  await setMarks(at, { draft, party, marks: [{ section: now.section.key, mark, note, hash }] })
  const consensus = { draft, party }
  return goTo(afterAnswer(at, { consensus, answered: now, back }), mark === 'agreed' ? t.agreed : t.marked)
}
