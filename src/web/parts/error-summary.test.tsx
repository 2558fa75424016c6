import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Entry, Problem } from '../form/form.ts'
import { formWords } from '../form/form-words.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from './choices.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { DateField, TextField } from './fields.tsx'

const { date, choice, tick, missing } = formWords('sv')

const low = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)

describe('the summary of what is wrong', () => {
  test('says which field it is about, where the sentence fits several', async () => {
    const said = await summaryOf([
      { field: 'start', sentence: date },
      { field: 'end', sentence: date },
    ])
    assert.deepEqual(said, [`Första dag: ${low(date)}`, `Sista dag &amp; år: ${low(date)}`])
  })

  test('calls choices what stands above all of them, and one box what stands beside it', async () => {
    const said = await summaryOf([
      { field: 'form', sentence: choice },
      { field: 'areas', sentence: missing },
      { field: 'sure', sentence: tick },
    ])
    assert.deepEqual(said, [`Form: ${low(choice)}`, `Områden: ${low(missing)}`, `Jag är säker: ${low(tick)}`])
  })

  test('leaves a sentence of its own as it is, and what concerns the whole form', async () => {
    const said = await summaryOf([
      { field: 'start', sentence: 'Skriv när det börjar.' },
      { sentence: 'Någon annan var före.' },
      { field: 'elsewhere', sentence: missing },
    ])
    assert.deepEqual(said, ['Skriv när det börjar.', 'Någon annan var före.', missing])
  })
})

async function summaryOf(problems: readonly Problem[]): Promise<string[]> {
  const entry: Entry = { typed: {}, problems, changedMeanwhile: false }
  const choices = ['a', 'b'].map((value) => ({ value, label: `Val ${value}` }))
  const fields = (
    <>
      <DateField entry={entry} name="start" label="Första dag" language="sv" />
      <TextField entry={entry} name="end" label="Sista dag & år" optional="(frivilligt)" />
      <RadioGroup entry={entry} name="form" label="Form" choices={choices} />
      <CheckboxGroup entry={entry} name="areas" label="Områden" choices={choices} />
      <Checkbox entry={entry} name="sure" label="Jag är säker" />
    </>
  )
  const summary = await (<ErrorSummary language="sv" problems={problems} fields={fields} />).toString()
  return [...summary.matchAll(/<li>(.*?)<\/li>/g)].map(([, inside = '']) => inside.replaceAll(/<[^>]*>/g, ''))
}
