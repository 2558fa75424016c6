import type { PersonId } from '../../../../domain/actor.ts'
import type { Adjustment, Decision, MinutesContent } from '../../../../domain/group-minutes.ts'
import { isId, newId } from '../../../../kernel/ids.ts'
import { findPersonalNumbers } from '../../../../kernel/personal-number.ts'
import type { FormFields, Problem } from '../../../form/form.ts'
import { type Fields, textIn, writtenRows } from '../../../form/numbered-rows.ts'
import { typedDay } from '../../../form/typed-day.ts'
import type { Words } from './words.ts'

/** Somebody who may take something upon them. */
export type Owner = { personId: PersonId; label: string; name: string }

/** The rows decision-0, owner-0, due-0 … in which something is decided. */
export function decisionsIn(fields: Fields, owners: readonly Owner[]): Decision[] {
  return writtenRows(fields, ['decision']).map(({ index, decision }) => {
    const owner = owners.find(({ personId }) => personId === textIn(fields, `owner-${index}`))
    return {
      id: idIn(fields, `decisionId-${index}`),
      text: decision,
      ownerId: owner?.personId ?? null,
      owner: owner?.name ?? '',
      by: typedDay(textIn(fields, `due-${index}`)),
    }
  })
}

/** The rows before-0, after-0, reason-0 … of what the steering group adjusts. */
export function adjustmentsIn(fields: Fields): Adjustment[] {
  return adjustmentRows(fields).map(({ index, ...row }) => ({
    ...row,
    id: idIn(fields, `adjustmentId-${index}`),
    change: Number(textIn(fields, `change-${index}`)) || null,
  }))
}

const adjustmentRows = (fields: Fields) => writtenRows(fields, ['before', 'after', 'reason'])

/** An adjustment says what it was, what it becomes, and why. */
export function adjustmentProblems(fields: Fields, t: Words): Problem[] {
  return adjustmentRows(fields).flatMap(({ index, ...row }) =>
    Object.entries(row).flatMap(([name, text]): Problem[] => {
      if (text === '') return [{ field: `${name}-${index}`, sentence: t.adjustmentMissing }]
      return findPersonalNumbers(text).length > 0
        ? [{ field: `${name}-${index}`, sentence: t.noNumbers }]
        : []
    }),
  )
}

/** What was decided keeps its id through every version, so that it can be done. */
function idIn(fields: Fields, name: string): string {
  const id = textIn(fields, name)
  return isId(id) ? id : newId()
}

/** The minutes as the form has them. */
export function fieldsOf(content: MinutesContent): FormFields {
  const decisions = content.decisions.flatMap(({ id, text, ownerId, by }, index) => [
    [`decisionId-${index}`, id],
    [`decision-${index}`, text],
    [`owner-${index}`, ownerId ?? ''],
    [`due-${index}`, by ?? ''],
  ])
  const adjustments = content.adjustments.flatMap(({ id, before, after, reason, change }, index) => [
    [`adjustmentId-${index}`, id],
    [`before-${index}`, before],
    [`after-${index}`, after],
    [`reason-${index}`, reason],
    [`change-${index}`, change === null ? '' : String(change)],
  ])
  const { startsAt, endsAt, notes, nextStep } = content
  return { startsAt, endsAt, notes, nextStep, ...Object.fromEntries([...decisions, ...adjustments]) }
}
