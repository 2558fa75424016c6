import { z } from 'zod'
import { canCloseAgreement } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { closePartnership } from '../../../../store/reports/close-partnership.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { paths } from '../../../paths.ts'
import { demandSeen } from '../demand-seen.ts'
import { whyNotToday } from '../why-not.ts'
import { show } from './ending.tsx'
import { loadEnding } from './load.ts'
import { words } from './words.ts'

const CloseForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

/** Closes the agreement after its last day: as renewed where a new one is signed, otherwise as expired. */
export const post = handler(CaseParams, CloseForm, { show, save })

async function save(at: Saving<CaseAt, typeof CloseForm>) {
  const { file } = await loadEnding(at)
  const { partnership, history } = file
  if (!canCloseAgreement(at.actor, partnership.scope)) throw new NotAllowed()
  demandSeen(file, at.form.lastSeq)
  const isRenewed = whyNotToday(at, history, 'renew') === null
  const url = at.origin + paths.inCase(partnership.number, 'avslut')
  const asked = { step: isRenewed ? 'renew' : 'expire', by: at.actor, on: at.today, at: at.now, url }
  const outcome = await closePartnership(at.db, file, asked)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'avslut'), words(at.language).closedNow)
}
