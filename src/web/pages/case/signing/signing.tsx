import { inLanguage, type Text } from '../../../../domain/text.ts'
import { takeStep } from '../../../../process/engine.ts'
import { makerOf } from '../../../../store/case/case-file.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { beginSignature } from './begin.ts'
import { loadSigning, type SigningFile } from './load.ts'
import { askedFor, demandReady } from './record.ts'
import { noAnswer } from './service.ts'
import { SigningPage } from './signing-page.tsx'
import { words } from './words.ts'

/** Who signs, who has, and the text to sign. */
export const get = page(CaseParams, noQuery, show)
/** Begins a signature: sends a fresh link to the one who is to sign. */
export const post = handler(CaseParams, anyFields, { show, save })

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await loadSigning(at)
  return <SigningPage at={at} loaded={loaded} entry={entry} why={whyNotSign(at, loaded)} />
}

async function save(at: Saving<CaseAt, typeof anyFields>) {
  const ready = demandReady(await loadSigning(at))
  const why = whyNotSign(at, ready)
  if (why !== null) return refused(inLanguage(why, at.language))
  const begun = await beginSignature(at, ready)
  if (begun === 'tooMany') return refused(words(at.language).tooMany)
  if (begun === 'silent') return refused(noAnswer(at))
  return begun.leadsTo === null
    ? goTo(at.to.inCase(at.params.number, 'underskrift'), words(at.language).linkSent(at.actor.email))
    : goTo(at.to.inCase(at.params.number, 'underskrift', 'bekrafta', begun.secret))
}

/** Why the reader may not sign now, by the engine; null when they may, or sign for nobody. */
export function whyNotSign(at: SignedIn, loaded: SigningFile): Text | null {
  const { own, text, signing, file } = loaded
  if (own === null || text === null || signing === null) return null
  const asked = askedFor(at, { ...loaded, own, text, signing }, { method: 'mailLink', on: at.today })
  const taken = takeStep(file.whole ?? file.history, { ...asked, by: makerOf(at.actor) })
  return taken.kind === 'refused' ? taken.reason : null
}
