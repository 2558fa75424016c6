import { z } from 'zod'
import type { Party } from '../../../../domain/partnership.ts'
import { canAnswerBroughtIn } from '../../../../domain/permissions/permissions-brought-in.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import { silentOn } from '../../../../process/agreement/brought-in.ts'
import { whyNot } from '../../../../process/engine.ts'
import { makerOf } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { show } from './brought-in.tsx'
import { type BroughtInFile, loadBroughtIn, type Standing, standingOf } from './load.ts'
import { recordAnswer, recordOwnYes } from './record.ts'
import { words } from './words.ts'

const ConfirmForm = form(words, (_, field) =>
  z.object({ digest: z.string().max(64).default(''), lastSeq: field.lastSeq() }),
)

export const post = handler(CaseParams, ConfirmForm, { show, save })

/** A party says that what was shown is right. With the last of them it is confirmed. */
async function save(at: Saving<CaseAt, typeof ConfirmForm>) {
  const loaded = await loadBroughtIn(at, canAnswerBroughtIn)
  const { file, own } = loaded
  if (own === null) throw new NotAllowed()
  const standing = await standingOf(at.db, file)
  const silent = silentOn(file.history)
  const others = file.partnership.parties.filter(({ id }) => id !== own.id && silent.includes(id))
  const t = words(at.language)
  const here = at.to.inCase(at.params.number, 'infort')
  const why = whyNot(file.history, { step: 'confirm-brought-in', by: makerOf(at.actor), on: at.today })
  if (why !== null) return refused(inLanguage(why, at.language))
  if (loaded.broughtIn.answer === 'questioned') return refused(t.questionedFirst)
  if (!silent.includes(own.id)) return refused(t.ownAlready)
  if (at.form.digest !== standing.digest) throw new ChangedMeanwhile()
  const yes = { loaded, own, standing }
  if (others.length > 0) {
    await recordOwnYes(at, loaded, { content: contentOf(yes), also: unchanged(yes) })
    return goTo(
      here,
      t.confirmedOwn(
        allOf(
          others.map(({ name }) => name),
          at.language,
        ),
      ),
    )
  }
  const asked = { step: 'confirm-brought-in', content: contentOf(yes), also: unchanged(yes) } as const
  const outcome = await recordAnswer(at, loaded, asked)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(here, t.confirmedNow)
}

type Yes = { loaded: BroughtInFile; own: Party; standing: Standing }

/** What the yes is bound to: the check value, and the lines that anybody can reckon it from. */
function contentOf({ own, standing: { digest, lines } }: Yes) {
  return { for: own.id, party: own.name, digest, lines }
}

/** With the case locked nobody writes any more: what was written a moment ago is seen here. Throws ChangedMeanwhile. */
function unchanged({ loaded, standing }: Yes) {
  return async ({ trx }: InCase): Promise<void> => {
    const now = await standingOf(trx, loaded.file)
    if (now.digest !== standing.digest) throw new ChangedMeanwhile()
  }
}
