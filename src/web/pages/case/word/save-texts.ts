import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { checkOut, giveBack } from '../../../../store/agreement/agreement-checkout.ts'
import { saveText } from '../../../../store/agreement/agreement-section.ts'
import type { SignedIn } from '../../../visit.ts'
import type { Draft } from '../draft/load.ts'
import { textsChanged } from '../draft/texts-changed.ts'
import { whileWritten } from '../draft/while-written.ts'
import { writingIn } from '../draft/writing.ts'
import type { Placed } from './placing.ts'

type Read = { changed: readonly Placed[]; seen: ReadonlyMap<string, number> }

/**
 * A new version of each section, all or none. Throws ChangedMeanwhile when somebody else has saved in one of them since
 * the page was shown, or writes in it now.
 */
export async function saveTexts(at: SignedIn, draft: Draft, { changed, seen }: Read): Promise<void> {
  await whileWritten(at, draft.file, async (trx) => {
    for (const { now, text } of changed) {
      const section = now.section.key
      const writing = { ...writingIn(at, draft), section }
      if (!(await checkOut(trx, writing))) throw new ChangedMeanwhile()
      const saved = await saveText(trx, writing, { section, text, basedOn: seen.get(section) ?? 0 })
      if (saved.kind === 'changed') throw new ChangedMeanwhile()
      await giveBack(trx, writing)
    }
    await textsChanged(at, trx, draft.file)
  })
}
