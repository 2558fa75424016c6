import { withdrawalPaper } from '../../../../documents/papers/withdrawal.ts'
import type { Actor } from '../../../../domain/actor.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { registerPartyPaper } from '../party-paper.ts'

type Written = { inCase: InCase; reasons: string; leaves: boolean }

/** The organisation's own paper, registered as it comes in. */
export async function registerWithdrawal(
  at: SignedIn,
  { partnership }: CaseFile,
  { inCase, reasons, leaves }: Written,
): Promise<void> {
  const head = await caseHead(inCase.trx, partnership, { date: at.today, language: at.language })
  const organisation = organisationOf(at.actor)
  const model = withdrawalPaper({ ...head, by: { name: at.actor.name, organisation }, reasons, leaves })
  const from = { name: organisation, side: 'party' } as const
  registerPartyPaper(at, inCase, { kind: 'withdrawal', title: model.title, model, from })
}

export function organisationOf({ acting, name }: Actor): string {
  return acting.side === 'party' ? acting.organisationName : name
}
