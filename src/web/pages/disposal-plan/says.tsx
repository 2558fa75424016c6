import { disposableFrom, paperTypeOf } from '../../../domain/disposal-plan.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { DisposalRule } from '../../../store/papers/disposal-plan.ts'
import { inForce } from '../../../store/papers/disposal-plan.ts'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

type Said = { at: SignedIn; kind: string; closedOn: PlainDate | null; rules: readonly DisposalRule[] }

/** What the plan says about one paper of a case, with the way to the plan. */
export function PlanSays({ at, kind, closedOn, rules }: Said) {
  const t = words(at.language)
  const rule = inForce(rules, paperTypeOf(kind))
  return (
    <p>
      {rule === undefined && t.saysNothing}
      {rule?.years === null && t.saysPreserve}
      {typeof rule?.years === 'number' &&
        closedOn !== null &&
        t.saysFrom(dateInWords(disposableFrom(closedOn, rule.years), at.language))}{' '}
      <a href={at.to.disposalPlan()}>{t.toPlan}</a>
    </p>
  )
}
