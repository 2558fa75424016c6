import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { goTo, refused } from '../../answers/answer.ts'
import { blank, type Entry, type FormFields } from '../../form/form.ts'
import { type PublicSaving, publicHandler, publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Details } from '../../parts/details.tsx'
import type { Visit } from '../../visit.ts'
import { longestMeetings, PlanForm } from './form.ts'
import { meetingLines, type Plan, planFor } from './plan.ts'
import { formChoices, PlanFields, planFileLimits } from './plan-fields.tsx'
import { PlanView } from './plan-view.tsx'
import { words } from './words.ts'

/** The address holds whatever somebody wrote in it. */
export const PlanQuery = z.record(z.string(), z.string())

/** Every duty of an agreement that is only thought of. Nothing is kept: the address is the plan. */
export const get = publicPage(noParams, PlanQuery, async (at) => {
  if (!('start' in at.query)) return showForm(at, { ...blank, typed: at.query })
  const plan = await planFor(at, at.query)
  return plan.ok
    ? showPlan(at, at.query, plan.value)
    : showForm(at, { ...blank, typed: at.query, problems: plan.reason })
})

/** The same form with a file: on to the address that holds what was read. */
export const post = publicHandler(noParams, PlanForm, { show: showForm, save, uploads: planFileLimits })

async function showForm(at: Visit, entry: Entry) {
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <PlanFields at={at} entry={entry} choices={await formChoices(at)} />
    </Page>
  )
}

async function showPlan(at: Visit, asked: FormFields, plan: Plan) {
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.planned(plan.start, plan.end)} width="wide">
      <PlanView at={at} plan={plan} />
      <Details summary={t.change}>
        <PlanFields at={at} entry={{ ...blank, typed: asked }} choices={await formChoices(at)} />
      </Details>
    </Page>
  )
}

async function save(at: PublicSaving<unknown, typeof PlanForm>) {
  const [upload] = at.uploads
  const moten = upload === undefined ? at.form.moten : await textOf(upload.path)
  const asked = given({ ...at.form, moten })
  const plan = await planFor(at, asked)
  if (!plan.ok) return refused(plan.reason)
  const lines = moten === '' ? '' : meetingLines(plan.value.meetings)
  if (lines.length > longestMeetings)
    return refused([{ field: 'moten', sentence: words(at.language).tooMany }])
  return goTo(at.to.planner({ ...asked, moten: lines }))
}

/** Only what was filled in belongs in the address. */
function given(fields: Readonly<Record<string, string | null>>): Record<string, string> {
  const filled = Object.entries(fields).map(([name, value]) => [name, value ?? ''] as const)
  return Object.fromEntries(filled.filter(([, value]) => value !== ''))
}

/** Older programs save tables in Windows-1252. */
async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path)
  const text = bytes.toString('utf8')
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text
}
