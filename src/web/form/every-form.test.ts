import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { z } from 'zod'
import type { Language } from '../../domain/text.ts'
import { everyForm, type FormFields, parseForm } from './form.ts'

/** What a page of ours never sends: a hand-made form does, or a page that was drawn before the form was changed. */
const odd = ['', 'x', '-1', '1e999', 'x'.repeat(20_000), ['a', 'b'], ['']]
const notOurs = /^(Invalid|Too (big|small)|Unrecognized)|\bexpected (string|number|array|object)\b/

describe('whatever a form is sent', () => {
  before(() => import('../routes.ts'))

  for (const language of ['sv', 'en'] as const)
    test(`is answered in our own words, in every form: ${language}`, () => {
      assert.ok(everyForm.length > 200)
      for (const schema of everyForm)
        for (const fields of oddFields(schema(language)))
          for (const sentence of sentencesFor(schema, language, fields))
            assert.ok(!notOurs.test(sentence), `${JSON.stringify(fields).slice(0, 300)}: ${sentence}`)
    })
})

function sentencesFor(schema: (typeof everyForm)[number], language: Language, fields: FormFields): string[] {
  const read = parseForm(schema, language, fields)
  return read.ok ? [] : read.problems.map(({ sentence }) => sentence)
}

/** Nothing at all, and then each odd value in every field. */
function oddFields(schema: z.ZodType): FormFields[] {
  const names = namesIn(schema)
  return [{}, ...odd.map((value) => Object.fromEntries(names.map((name) => [name, value])))]
}

type Made = { def: { type: string; shape?: object; in?: unknown; options?: readonly unknown[] } }

function namesIn(schema: unknown): string[] {
  const { def } = schema as Made
  if (def.shape !== undefined) return Object.keys(def.shape)
  return [def.in, ...(def.options ?? [])].flatMap((inner) => (inner === undefined ? [] : namesIn(inner)))
}
