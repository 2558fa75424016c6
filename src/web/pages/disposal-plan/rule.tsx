import { z } from 'zod'
import { commonlyKept, paperTypes } from '../../../domain/disposal-plan.ts'
import { keepsDisposalPlanOf } from '../../../domain/permissions/permissions-disposal.ts'
import { allowed } from '../../../domain/thrown.ts'
import { isAfter } from '../../../kernel/plain-date.ts'
import { inForce, listDisposalRules, setDisposalRule } from '../../../store/papers/disposal-plan.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { DateField, TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

const RuleParams = z.object({ type: z.enum(paperTypes) })
type RuleAt = z.output<typeof RuleParams>

const keeps = ['preserve', 'dispose'] as const

const RuleForm = form(words, (t, field) =>
  z
    .object({
      keep: field.choice(keeps, t.keepMissing),
      years: field.optionalText(5),
      source: field.text(t.sourceMissing, 300),
      decidedOn: field.date(t.decidedMissing),
    })
    .check(({ value, issues }) => {
      if (value.keep === 'dispose' && !/^([1-9][0-9]?|100)$/.test(value.years.trim()))
        issues.push({ code: 'custom', input: value.years, path: ['years'], message: t.yearsMissing })
    }),
)

/** What has been decided about one type of papers. */
export const get = page(RuleParams, noQuery, show)
export const post = handler(RuleParams, RuleForm, { show, save })

async function show(at: SignedIn<RuleAt>, entry: Entry) {
  const { type } = at.params
  const rule = inForce(await listDisposalRules(at.db, allowed(keepsDisposalPlanOf(at.actor))), type)
  const t = words(at.language)
  const keep = rule === undefined ? '' : rule.years === null ? 'preserve' : 'dispose'
  return (
    <Page at={at} title={t.types[type]} lead={t.editLead} entry={entry}>
      <Commonly at={at} />
      <Form at={at} action={at.to.disposalPlan(type)}>
        <RadioGroup
          entry={entry}
          name="keep"
          label={t.what}
          choices={keeps.map((value) => ({ value, label: t.keep[value] }))}
          value={keep}
        />
        <TextField
          entry={entry}
          name="years"
          label={t.yearsLabel}
          hint={t.yearsHint}
          value={rule?.years?.toString() ?? ''}
        />
        <TextField
          entry={entry}
          name="source"
          label={t.sourceLabel}
          hint={t.sourceHint}
          value={rule?.source ?? ''}
        />
        <DateField
          entry={entry}
          language={at.language}
          name="decidedOn"
          label={t.decidedLabel}
          value={rule?.decidedOn ?? ''}
        />
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink href={at.to.disposalPlan()} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

/** What is common is said beside the form, never filled in. */
function Commonly({ at }: { at: SignedIn<RuleAt> }) {
  const years = commonlyKept[at.params.type]
  if (years === undefined) return null
  const t = words(at.language)
  return <p>{t.commonly(years === null ? t.preserve : t.years(years))}</p>
}

async function save(at: Saving<RuleAt, typeof RuleForm>) {
  const bodyId = allowed(keepsDisposalPlanOf(at.actor))
  const t = words(at.language)
  const { type } = at.params
  const { keep, years, source, decidedOn } = at.form
  if (isAfter(decidedOn, at.today)) return refused([{ field: 'decidedOn', sentence: t.decidedLater }])
  const kept = keep === 'preserve' ? null : Number(years)
  const rule = { bodyId, type, years: kept, source, decidedOn }
  await setDisposalRule(at.db, { ...rule, by: at.actor.personId, at: at.now })
  return goTo(at.to.disposalPlan(), t.saved(t.types[type]))
}
