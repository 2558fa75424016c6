import { z } from 'zod'
import type { Decision } from '../../../../domain/group-minutes.ts'
import { newId } from '../../../../kernel/ids.ts'
import type { Meeting } from '../../../../store/meetings/meeting.ts'
import { form } from '../../../form/form.ts'
import { type Fields, writtenRows } from '../../../form/numbered-rows.ts'
import { typedDay } from '../../../form/typed-day.ts'
import { words } from './words.ts'

/** The people who came without being asked. */
export function otherPeopleIn(fields: Fields) {
  return writtenRows(fields, ['name', 'function', 'party'])
}

export function decisionsIn(fields: Fields) {
  return writtenRows(fields, ['decision', 'owner', 'due'])
}

/** What was agreed, with who of those asked to the meeting does it, and the day where one was given. */
export function decisionsOf(fields: Fields, { attendance }: Pick<Meeting, 'attendance'>): Decision[] {
  return decisionsIn(fields).map(({ decision, owner, due }) => {
    const who = attendance.find(({ id }) => id === owner)
    const named = { ownerId: who?.personId ?? null, owner: who?.name ?? '' }
    return { id: newId(), text: decision, ...named, by: typedDay(due) }
  })
}

/** The same as the paper has it. */
export function onPaper(decisions: readonly Decision[]) {
  return decisions.map(({ text, owner, by }) => ({
    decision: text,
    ...(owner !== '' && { owner }),
    ...(by !== null && { due: by }),
  }))
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
        if (row.due !== '' && typedDay(row.due) === null) issue(`due-${index}`, t.dueWrong)
        for (const [name, text] of Object.entries(row)) guard(`${name}-${index}`, text)
      }
    }),
)
