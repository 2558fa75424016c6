import { z } from 'zod'
import { periodBlocks } from '../../../../documents/papers/agreement-blocks.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { isShortPeriod } from '../../../../process/agreement/agreement.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form, readFrom } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { DateField, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { isDraftOpen } from './load.ts'
import { keepPart, loadPart, sectionOf } from './part-load.ts'
import { PartPage } from './part-page.tsx'
import { partsWords } from './parts-words.ts'

const PeriodsForm = form(partsWords, (t, field) =>
  z
    .object({
      start: field.date(),
      end: field.date(),
      shortReason: field.optionalText(2000),
      version: field.lastSeq(),
    })
    .refine(({ start, end }) => !isBefore(end, start), { path: ['end'], message: t.endBefore }),
)

/** The first and the last day in force, and why where the period is short. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, PeriodsForm, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await loadPart(at, 'periods')
  const t = partsWords(at.language)
  const { start, end, shortReason } = loaded.content
  return (
    <PartPage
      at={at}
      entry={entry}
      loaded={loaded}
      title={t.periodsTitle}
      lead={t.periodsLead}
      now={periodBlocks(loaded.content, 'sv')}
    >
      <Form at={at} keeps={entry} action={at.to.inCase(at.params.number, 'utkast', 'delar', 'tid')}>
        <input type="hidden" name="version" value={readFrom(entry, 'version', String(loaded.version))} />
        <DateField entry={entry} language={at.language} name="start" label={t.start} value={start ?? ''} />
        <DateField entry={entry} language={at.language} name="end" label={t.end} value={end ?? ''} />
        <TextArea
          entry={entry}
          name="shortReason"
          label={t.shortReason}
          hint={t.shortReasonHint}
          value={shortReason}
          rows={3}
        />
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </PartPage>
  )
}

async function save(at: Saving<CaseAt, typeof PeriodsForm>) {
  const loaded = await loadPart(at, 'periods')
  const t = partsWords(at.language)
  const { version: basedOn, ...content } = at.form
  const { months } = loaded.draft.file.history.rulebook.rhythm.shortPeriod
  if (!isDraftOpen(loaded.draft.file)) return refused(t.notOpen)
  if (isShortPeriod(content.start, content.end, months) && content.shortReason === '')
    return refused([{ field: 'shortReason', sentence: t.shortReasonMissing }])
  await keepPart(at, loaded, { content, basedOn })
  return goTo(at.to.inCase(at.params.number, 'utkast', sectionOf(loaded)), t.saved)
}
