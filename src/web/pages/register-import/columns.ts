import { z } from 'zod'
import { fieldName } from '../../../documents/sheets/list-template.ts'
import {
  type ListField,
  listFields,
  type Mapping,
  missingFields,
} from '../../../domain/register/list/fields.ts'
import { rememberHeadings, turnImport } from '../../../store/register/register-import.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { anyFields, type FormFields, type Problem } from '../../form/form.ts'
import { handler } from '../../handler.ts'
import { showImport } from './import.tsx'
import { ImportParams, loadImport } from './load.ts'
import { columnName } from './mapping-view.tsx'
import { words } from './words.ts'

const AnyField = z.enum(listFields)

/** What each column holds; the list is then read. */
export const post = handler(ImportParams, anyFields, {
  show: (at, entry) => showImport({ ...at, query: { visa: undefined, sida: 1 } }, entry),
  save: async (at) => {
    const list = await loadImport(at)
    const t = words(at.language)
    const chosen = chosenIn(at.form)
    const problems = problemsIn(chosen, (field) => t.twice(fieldName(field, at.language)))
    const mapping: Mapping = Object.fromEntries(chosen.map(({ field, column }) => [field, column]))
    const missing = missingFields(mapping).map((field) => ({
      field: columnName(0),
      sentence: t.missing[field === 'period' ? 'period' : 'ideaBasedParties'],
    }))
    if (problems.length + missing.length > 0) return refused([...problems, ...missing])
    await rememberHeadings(at.db, list.bodyId, { headings: list.headings, mapping })
    await turnImport(at.db, list.id, { from: ['mapping'], to: 'reading', at: at.now, mapping })
    return goTo(at.to.registerImport(list.id, 'arbete'))
  },
})

type Chosen = { column: number; field: ListField }

function chosenIn(form: FormFields): Chosen[] {
  return Object.entries(form).flatMap(([name, value]) => {
    const column = /^kolumn-(\d{1,2})$/.exec(name)?.[1]
    const field = AnyField.safeParse(value)
    return column === undefined || !field.success ? [] : [{ column: Number(column), field: field.data }]
  })
}

function problemsIn(chosen: readonly Chosen[], twice: (field: ListField) => string): Problem[] {
  const again = chosen.filter(({ field }, place) => chosen.findIndex((one) => one.field === field) < place)
  return again.map(({ column, field }) => ({ field: columnName(column), sentence: twice(field) }))
}
