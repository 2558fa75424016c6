import { z } from 'zod'
import { paperTypes } from '../../../domain/disposal-plan.ts'
import { readsDisposalPlanOf } from '../../../domain/permissions/permissions-disposal.ts'
import { allowed } from '../../../domain/thrown.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import { listDisposalRules } from '../../../store/papers/disposal-plan.ts'
import { listFile, listKinds } from '../../answers/list-file.ts'
import { page } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { holdsIn } from './holds.ts'
import { words } from './words.ts'

const FileParams = z.object({ kind: z.enum(listKinds) })

/** The plan of the body, type by type, with what held before. What is not decided has a line too. */
export const get = page(FileParams, noQuery, async (at) => {
  const rules = await listDisposalRules(at.db, allowed(readsDisposalPlanOf(at.actor)))
  const t = words(at.language)
  const rows = paperTypes.flatMap((type) => {
    const own = rules.filter((rule) => rule.type === type)
    if (own.length === 0) return [[t.types[type], t.undecided, '', '', '', '']]
    return own.map((rule) => [
      ...[t.types[type], holdsIn(rule, at.language), rule.source, rule.decidedOn, rule.enteredByName],
      rule.supersededAt === null ? '' : dayInStockholm(new Date(rule.supersededAt)),
    ])
  })
  const heads = [t.type, t.holds, t.source, t.decided, t.enteredBy, t.heldUntil]
  return listFile(t.planFile, at.params.kind, [heads, ...rows])
})
