import { planPaper } from '../../../documents/papers/plan.ts'
import { toPdf } from '../../../documents/pdf/to-pdf.ts'
import { inLanguage } from '../../../domain/text.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { roleLabel } from '../../../process/rulebook/lookup.ts'
import { versionOnPaper } from '../../../process/rulebook/version-words.ts'
import { pdfResponse } from '../../answers/file-answers.ts'
import { publicPage } from '../../handler.ts'
import { noParams } from '../../params.ts'
import { afterEndOf } from './after-end.ts'
import { guardSentence } from './guard-words.ts'
import { type Plan, planFor } from './plan.ts'
import { PlanQuery } from './planner.tsx'
import { words } from './words.ts'

/** The plan of an address as a paper. */
export const get = publicPage(noParams, PlanQuery, async (at) => {
  const plan = await planFor(at, at.query)
  if (!plan.ok) throw new NotFound()
  const t = words(at.language)
  return pdfResponse(await toPdf(paperOf(plan.value, at)), `${t.fileName}-${plan.value.start}.pdf`)
})

function paperOf(plan: Plan, { language, today }: { language: 'sv' | 'en'; today: Plan['start'] }) {
  const said = <Words extends { sv: string; en?: string | undefined }>(text: Words) =>
    inLanguage(text, language)
  const { rulebook } = plan
  return planPaper({
    language,
    date: today,
    rulebook: { name: said(rulebook.name), version: versionOnPaper(rulebook, language) },
    start: plan.start,
    end: plan.end,
    guard: { latest: plan.guard.latest, said: guardSentence(plan, language) },
    renewal: plan.renewal.latest,
    meetings: plan.meetings,
    duties: [
      ...plan.duties.map((duty) => ({
        ...duty,
        title: said(duty.title),
        who: said(roleLabel(rulebook, duty.responsible)),
        arithmetic: said(duty.arithmetic),
        warning: duty.warning && said(duty.warning),
      })),
      ...afterEndOf(plan).map(({ due, title, who, arithmetic }) => ({
        ...{ due, title: said(title), who: said(who), arithmetic: said(arithmetic) },
      })),
    ],
  })
}
