import { z } from 'zod'
import { statisticBlocks } from '../../../../documents/papers/agreement-blocks.ts'
import { howOften, type Statistic } from '../../../../domain/agreement-parts.ts'
import { newId } from '../../../../kernel/ids.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Select, TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { isWritable } from './is-writable.ts'
import { keepPart, loadPart, sectionOf } from './part-load.ts'
import { PartPage } from './part-page.tsx'
import { partsWords } from './parts-words.ts'
import { readRows } from './typed-rows.ts'

const emptyRows = 3

const StatisticForm = form(partsWords, (_, field) =>
  z.object({
    what: field.text(undefined, 300),
    how: field.optionalText(300),
    often: field.choice(howOften).catch('year'),
    id: z.string().max(60),
  }),
)

/** What is counted while the partnership runs. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, anyFields, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await loadPart(at, 'statistics')
  const t = partsWords(at.language)
  const rows = [...loaded.content, ...Array.from({ length: emptyRows }, () => null)]
  return (
    <PartPage
      at={at}
      entry={entry}
      loaded={loaded}
      title={t.statisticsTitle}
      lead={t.statisticsLead}
      now={statisticBlocks(loaded.content, 'sv')}
    >
      <Form at={at} action={at.to.inCase(at.params.number, 'utkast', 'delar', 'statistik')}>
        <input type="hidden" name="version" value={String(loaded.version)} />
        {rows.map((row, index) => (
          <StatisticFields at={at} entry={entry} row={row} index={index} />
        ))}
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </PartPage>
  )
}

type FieldsProps = { at: SignedIn; entry: Entry; row: Statistic | null; index: number }

function StatisticFields({ at, entry, row, index }: FieldsProps) {
  const t = partsWords(at.language)
  return (
    <Fieldset legend={t.statistic(index + 1)}>
      <input type="hidden" name={`id-${index}`} value={row?.id ?? ''} />
      <TextField entry={entry} name={`what-${index}`} label={t.what} value={row?.what ?? ''} />
      <TextField entry={entry} name={`how-${index}`} label={t.how} value={row?.how ?? ''} />
      <Select
        entry={entry}
        name={`often-${index}`}
        label={t.often}
        choices={howOften.map((value) => ({ value, label: t.periods[value] }))}
        value={row?.often ?? 'quarter'}
      />
    </Fieldset>
  )
}

async function save(at: Saving<CaseAt, typeof anyFields>) {
  const loaded = await loadPart(at, 'statistics')
  const t = partsWords(at.language)
  if (!isWritable(loaded.draft.file)) return refused(t.notOpen)
  const filled = Object.fromEntries(
    Object.entries(at.form).filter(([name]) => !/^(often|id)-/.test(name) || hasText(at.form, name)),
  )
  const keys = ['what', 'how', 'often', 'id']
  const { rows, problems } = readRows(filled, { schema: StatisticForm, keys, language: at.language })
  if (problems.length > 0) return refused(problems)
  const content = rows.map(({ row }) => ({ ...row, id: row.id || newId() }))
  await keepPart(at, loaded, { content, basedOn: Number(at.form.version) || 0 })
  return goTo(at.to.inCase(at.params.number, 'utkast', sectionOf(loaded)), t.saved)
}

/** How often, and which row it was, say nothing where the row is empty. */
function hasText(fields: Saving<CaseAt, typeof anyFields>['form'], name: string): boolean {
  const index = name.split('-')[1] ?? ''
  return [fields[`what-${index}`], fields[`how-${index}`]].some(
    (value) => typeof value === 'string' && value.trim() !== '',
  )
}
