import type { Change } from '../../../../domain/change.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { proposedClass, signsOf } from '../../../../process/agreement/change-class.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn } from '../../../form/kept-forms.ts'
import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { DateWords } from '../../../parts/date-words.tsx'
import { type Fact, Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { CasePage } from '../case-page.tsx'
import { heldSince } from '../held-meeting.tsx'
import { type ChangeAt, ChangeParams, loadChange } from './load.ts'
import { classLabel, OutcomeTag } from './parts.tsx'
import { WhatNow } from './what-now.tsx'
import { words } from './words.ts'

export const get = page(ChangeParams, noQuery, begunIn(show))

/** One proposal: what and why, what the rules say of it, whose turn it is, and what came of it. */
export async function show(at: ChangeAt, entry: Entry) {
  const t = words(at.language)
  const { file, change } = await loadChange(at)
  const { partnership } = file
  const meetings = await heldSince(at.db, partnership.id, change.on)
  return (
    <CasePage at={at} partnership={partnership} title={t.changeTitle} entry={entry}>
      <p>
        <OutcomeTag at={at} change={change} />
      </p>
      <WhatNow {...{ at, entry, file, change, meetings }} />
      <Section title={t.proposal} id="forslag">
        <p class="typed">{change.text}</p>
        <Facts facts={factsOf(at, file, change)} />
      </Section>
      <p>
        <a href={at.to.inCase(partnership.number, 'andringar')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

function factsOf(at: ChangeAt, file: CaseFile, change: Change): Fact[] {
  const t = words(at.language)
  const { rulebook } = file.history
  const ticked = signsOf(rulebook).filter(({ id }) => change.signs.includes(id))
  const byRules = proposedClass(rulebook, change.signs)
  const facts: (Fact | null)[] = [
    [t.why, <span class="typed">{change.reason}</span>],
    [t.proposedBy, t.byWhom(change.proposedByName, t.sides[change.proposedBy])],
    [t.day, <DateWords at={at} day={change.on} />],
    ticked.length === 0
      ? null
      : [t.touches, ticked.map(({ label }) => inLanguage(label, at.language)).join(', ')],
    byRules === undefined
      ? null
      : [t.rulesSay, `${inLanguage(byRules.label, at.language)}. ${inLanguage(byRules.text, at.language)}`],
    change.classedBy === ''
      ? null
      : [t.lastWord, t.classedAs(classLabel(at, file, change), change.classedBy, change.classedBecause)],
    change.answer === '' ? null : [t.answer, <span class="typed">{change.answer}</span>],
    change.endedOn === null ? null : [t.endedOn, <DateWords at={at} day={change.endedOn} />],
  ]
  return facts.filter((fact) => fact !== null)
}
