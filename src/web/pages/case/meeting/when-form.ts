import type { FieldKinds } from '../../../form/form-fields.ts'
import type { Words } from './words.ts'

/** When and where people meet, and what is arranged for them. */
export const whenFields = (t: Words, field: FieldKinds) => ({
  on: field.date(t.dayMissing),
  startsAt: field.time(t.startsMissing),
  endsAt: field.time(t.endsMissing),
  place: field.optionalText(300),
  link: field.optionalLink(),
  arranged: field.optionalText(1000),
  late: field.tick(),
  lastSeq: field.lastSeq(),
})

type When = { startsAt: string; endsAt: string; place: string; link: string | null }
type Issue = { code: 'custom'; input: unknown; path: string[]; message: string }

/** It ends after it begins, and there is somewhere to be. */
export function checkWhen(t: Words) {
  return ({ value, issues }: { value: When; issues: { push(issue: Issue): unknown } }): void => {
    const { startsAt, endsAt, place, link } = value
    const issue = (field: string, message: string) =>
      issues.push({ code: 'custom', input: value, path: [field], message })
    if (endsAt <= startsAt) issue('endsAt', t.endsFirst)
    if (place === '' && link === null) issue('place', t.placeOrLink)
  }
}
