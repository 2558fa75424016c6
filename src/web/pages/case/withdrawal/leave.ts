import type { Partnership, Party } from '../../../../domain/partnership.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { addDays } from '../../../../kernel/plain-date.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { endParty } from '../../../../store/case/case-member.ts'
import { recountCase } from '../../../../store/case/recount.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { withTransaction } from '../../../../store/db.ts'
import { type Answer, goTo, refused } from '../../../answers/answer.ts'
import type { SignedIn } from '../../../visit.ts'
import { stageOf } from '../leaving/load.ts'
import { bothSides, tell } from '../tell.ts'
import { registerWithdrawal } from './register.ts'
import { words } from './words.ts'

/**
 * Whether one of several organisations leaves and the others go on: as long as not everybody has signed. After that it
 * leaves by notice. A text that all have agreed on cannot be signed without one of them: it is opened again.
 */
export function othersGoOn(file: CaseFile): boolean {
  return isOneOfSeveral(file.partnership) && stageOf(file) === 'before'
}

export function isOneOfSeveral({ parties }: Partnership): boolean {
  return parties.filter(({ side }) => side === 'party').length > 1
}

/** Whether what all have agreed on names the one that leaves. */
export function isAgreed({ history }: CaseFile): boolean {
  const last = (...types: string[]) => history.events.findLastIndex(({ type }) => types.includes(type))
  return last('draftAgreed') > last('draftReopened', 'returnedToIdeaMeetings')
}

/** The organisation is no longer a party from tomorrow, and keeps what it was part of; the others are told. */
export async function leave(at: SignedIn, file: CaseFile, reasons: string): Promise<Answer> {
  const { partnership } = file
  const party = partyOf(at, partnership)
  const until = addDays(at.today, 1)
  const told = { change: 'leaving', what: reasons, written: true }
  const content = { party: party.name, partyId: party.id, from: until, ...told }
  const asked = { step: 'change-party', by: at.actor, on: at.today, at: at.now, content }
  const outcome = await withTransaction(at.db, async (trx) => {
    const recorded = await recordStep(trx, file, asked, async (inCase) => {
      await registerWithdrawal(at, file, { inCase, reasons, leaves: true })
      const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
      const to = await bothSides(at, inCase, partnership)
      await endParty(inCase.trx, which, { partyId: party.id, until })
      const params = { by: party.name, reason: reasons }
      await tell(at, {
        ...{ inCase, partnership, to, kind: 'partyWithdrew', params },
        mail: (link) => ({ kind: 'partyWithdrew', ...params, ...link }),
      })
    })
    if (recorded.kind === 'recorded') await recountCase(trx, partnership.id, { today: at.today, at: at.now })
    return recorded
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.organisation('lamnade', partnership.number), words(at.language).leaving.done)
}

function partyOf({ actor: { acting } }: SignedIn, { parties }: Partnership): Party {
  const own = parties.find(
    ({ side, organisationId }) =>
      side === 'party' && acting.side === 'party' && organisationId === acting.organisationId,
  )
  if (own === undefined) throw new Error('Acts for none of the parties')
  return own
}
