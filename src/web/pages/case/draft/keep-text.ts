import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { checkOut, giveBack } from '../../../../store/agreement/agreement-checkout.ts'
import { listSectionVersions, saveText } from '../../../../store/agreement/agreement-section.ts'
import type { Trx } from '../../../../store/db.ts'
import type { SignedIn } from '../../../visit.ts'
import type { Draft, SectionNow } from './load.ts'
import { removeOwnDraft } from './own-draft.ts'
import { planFor, type Typed } from './text-form.ts'
import { textsChanged } from './texts-changed.ts'
import { whileWritten } from './while-written.ts'
import { writingIn } from './writing.ts'

export type Kept = 'saved' | 'unchanged' | 'held'

type Keeping = { draft: Draft; now: SectionNow; typed: Typed }

/**
 * Makes a version of what was typed and gives the section back; 'held' and nothing is written while somebody else
 * writes in it. Throws ChangedMeanwhile when somebody else has saved another text since the page was opened.
 */
export function keepText(at: SignedIn, keeping: Keeping): Promise<Kept> {
  const { draft, now } = keeping
  return whileWritten(at, draft.file, async (trx) => {
    const writing = { ...writingIn(at, draft), section: now.section.key }
    if (!(await checkOut(trx, writing))) return 'held'
    const kept = await keep(at, trx, keeping)
    await removeOwnDraft(trx, at, keeping)
    await giveBack(trx, writing)
    return kept
  })
}

async function keep(at: SignedIn, trx: Trx, { draft, now, typed }: Keeping): Promise<Kept> {
  const { key } = now.section
  const versions = await listSectionVersions(trx, draft.agreement.id, key)
  const plan = planFor(typed, versions, at.actor.personId)
  if (plan === 'conflict') throw new ChangedMeanwhile()
  if (plan === 'unchanged') return 'unchanged'
  const saved = await saveText(trx, writingIn(at, draft), { section: key, text: typed.text, ...plan })
  if (saved.kind === 'changed') throw new ChangedMeanwhile()
  await textsChanged(at, trx, draft.file)
  return 'saved'
}
