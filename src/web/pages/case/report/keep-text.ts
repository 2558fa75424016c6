import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { listReportVersions, saveReportText } from '../../../../store/reports/report-text.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import type { SignedIn } from '../../../visit.ts'
import type { Desk } from './desk.ts'
import { removeOwnDraft } from './own-draft.ts'
import { planFor, type Typed } from './text-form.ts'

/**
 * Makes a version of what was typed while nothing is recorded in the case. Throws ChangedMeanwhile when somebody else
 * has saved another text since the page was opened: then both are shown.
 */
export function keepText(at: SignedIn, desk: Desk, typed: Typed): Promise<'saved' | 'unchanged'> {
  const { partnership } = desk.file
  return whileCaseStands(at.db, partnership, async (trx) => {
    const plan = planFor(typed, await listReportVersions(trx, desk.place), at.actor.personId)
    if (plan === 'conflict') throw new ChangedMeanwhile()
    await removeOwnDraft(trx, at, desk)
    if (plan === 'unchanged') return 'unchanged'
    const saved = await saveReportText(trx, {
      ...desk.place,
      ...plan,
      bodyId: partnership.lead.bodyId,
      text: typed.text,
      choice: typed.choice || null,
      by: at.actor.personId,
      at: at.now,
    })
    if (saved.kind === 'changed') throw new ChangedMeanwhile()
    return 'saved'
  })
}
