import { z } from 'zod'
import { type PlainDate, parsePlainDate } from '../../../../kernel/plain-date.ts'
import { form } from '../../../form.ts'
import { words } from './words.ts'

const mostRows = 40

type Fields = Readonly<Record<string, unknown>>

export type OtherPerson = { index: number; name: string; function: string; party: string }
export type TypedDecision = { index: number; decision: string; owner: string; due: string }

/** The rows name-0, function-0, party-0 … in which something is written. */
export function otherPeopleIn(fields: Fields): OtherPerson[] {
  return writtenRows((index) => ({
    index,
    name: textIn(fields[`name-${index}`]),
    function: textIn(fields[`function-${index}`]),
    party: textIn(fields[`party-${index}`]),
  }))
}

export function decisionsIn(fields: Fields): TypedDecision[] {
  return writtenRows((index) => ({
    index,
    decision: textIn(fields[`decision-${index}`]),
    owner: textIn(fields[`owner-${index}`]),
    due: textIn(fields[`due-${index}`]),
  }))
}

function writtenRows<Row extends Record<string, string | number>>(rowAt: (index: number) => Row): Row[] {
  const rows = Array.from({ length: mostRows }, (_, index) => rowAt(index))
  return rows.filter((row) => Object.values(row).some((value) => typeof value === 'string' && value !== ''))
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** As many rows as are filled in, and some more. */
export function rowsToShow(filled: readonly { index: number }[], least: number): number {
  return Math.min(mostRows, Math.max(least, (filled.at(-1)?.index ?? -1) + 3))
}

/** What was agreed, with the day where one was given. */
export function decisionsOf(fields: Fields) {
  return decisionsIn(fields).map(({ decision, owner, due }) => {
    const day: PlainDate | null = parsePlainDate(due)
    return { decision, ...(owner !== '' && { owner }), ...(day !== null && { due: day }) }
  })
}

export const MinutesForm = form(words, (t, field) =>
  z
    .looseObject({
      heldOn: field.date(t.heldOnMissing),
      startsAt: field.time(t.startsMissing),
      endsAt: field.time(t.endsMissing),
      came: field.list().refine((list) => list.length > 0, t.presentMissing),
      informed: field.list(),
      notes: field.text(t.notesMissing, 20_000),
      nextStep: field.text(t.nextStepMissing, 3000),
    })
    .check(({ value, issues }) => {
      const issue = (name: string, message: string) =>
        issues.push({ code: 'custom', input: value, path: [name], message })
      const guard = (name: string, text: string) => {
        const read = field.optionalText(1000).safeParse(text)
        if (!read.success) issue(name, read.error.issues[0]?.message ?? '')
      }
      if (value.endsAt <= value.startsAt) issue('endsAt', t.endsFirst)
      for (const { index, ...row } of otherPeopleIn(value)) {
        if (row.name === '') issue(`name-${index}`, t.personNameMissing)
        for (const [name, text] of Object.entries(row)) guard(`${name}-${index}`, text)
      }
      for (const { index, ...row } of decisionsIn(value)) {
        if (row.decision === '') issue(`decision-${index}`, t.decisionMissing)
        if (row.due !== '' && parsePlainDate(row.due) === null) issue(`due-${index}`, t.dueWrong)
        for (const [name, text] of Object.entries(row)) guard(`${name}-${index}`, text)
      }
    }),
)
