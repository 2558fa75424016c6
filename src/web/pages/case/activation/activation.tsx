import { canActivate } from '../../../../domain/permissions/permissions-signing.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { activatePartnership } from '../../../../store/signing/activation.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { paths } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { ActivationPage } from './activation-page.tsx'
import { loadActivation } from './load.ts'
import { words } from './words.ts'

/** What is needed before the partnership starts, and the start itself. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, anyFields, { show, save })

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  return <ActivationPage at={at} loaded={await loadActivation(at)} entry={entry} />
}

async function save(at: Saving<CaseAt, typeof anyFields>) {
  const { file } = await loadActivation(at)
  const { scope, number } = file.partnership
  if (!canActivate(at.actor, scope)) throw new NotAllowed()
  const url = at.origin + paths.case(number)
  const outcome = await activatePartnership(at.db, file, { by: at.actor, on: at.today, at: at.now, url })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(number, 'start'), words(at.language).started)
}
