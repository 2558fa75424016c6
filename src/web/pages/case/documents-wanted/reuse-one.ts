import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { labelOf, loadPaper, type PaperAt, PaperParams, wantedAddress } from './load.ts'
import { show } from './paper-page.tsx'
import { use } from './reuse.ts'
import { tryAgain } from './try-again.ts'
import { words } from './words.ts'

/** One press: the paper that the organisation keeps is handed in here. */
export const post = handler(PaperParams, anyFields, { show, save })

async function save(at: Saving<PaperAt, typeof anyFields>) {
  const t = words(at.language)
  if (at.actor.acting.side !== 'party') throw new NotAllowed()
  const loaded = await loadPaper(at)
  const back = wantedAddress(at, loaded.file)
  if (loaded.wanted.offered === null) return goTo(back, t.usedNone)
  const outcome = await tryAgain(async () => {
    const now = await loadPaper(at)
    return use(at, now, now.wanted)
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(back, t.handedIn(labelOf(loaded.wanted, at)))
}
