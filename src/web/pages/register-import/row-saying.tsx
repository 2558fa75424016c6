import type { RegisterImport } from '../../../store/register/register-import.ts'
import type { ImportRow } from '../../../store/register/register-import-row.ts'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { recordFieldName } from './record-fields.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; list: RegisterImport; row: ImportRow }

/** What a row comes to, in sentences: its faults, what is changed, what it is like. */
export function RowSaying({ at, list, row }: Props) {
  const t = words(at.language)
  const sentences = sentencesOf(at, row)
  return (
    <>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
      {row.said.of !== undefined && (
        <p>
          {t.isLike} <a href={at.to.registered(row.said.of)}>{row.said.of}</a>
        </p>
      )}
      {row.verdict === 'duplicate' && list.state === 'ready' && <Choice at={at} list={list} row={row} />}
    </>
  )
}

function sentencesOf(at: SignedIn, { said, record, verdict }: ImportRow): string[] {
  const t = words(at.language)
  const fields = (said.fields ?? []).map((field) => recordFieldName(field, at.language))
  return [
    ...(said.faults ?? []).map(({ code, written }) => t.faults[code](written)),
    ...(record === null ? [] : [record.summary.sv.slice(0, 200)]),
    ...(fields.length > 0 ? [t.changedFields(fields.join(', '))] : []),
    ...(said.remarks ?? []).map(({ code, written }) => t.remarks[code](written)),
    ...(said.line === undefined
      ? []
      : [verdict === 'joined' ? t.belongsTo(said.line) : t.repeats(said.line)]),
  ]
}

function Choice({ at, list, row }: Props) {
  const t = words(at.language)
  return (
    <Form at={at} action={at.to.registerImport(list.id, 'rader', String(row.line))}>
      <p>{row.chosen ? t.willBePublished : t.willBeLeftOut}</p>
      <input type="hidden" name="chosen" value={row.chosen ? 'no' : 'yes'} />
      <Button look="secondary">{row.chosen ? t.leaveOut : t.publishAnyway}</Button>
    </Form>
  )
}
