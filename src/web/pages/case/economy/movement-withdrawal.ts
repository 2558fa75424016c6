import { z } from 'zod'
import { canRecordPayment } from '../../../../domain/permissions/permissions-economy.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { type Withdrawn, withdrawFundMovement } from '../../../../store/agreement/fund-movement.ts'
import { makerOf } from '../../../../store/case/case-file.ts'
import { keepTurn } from '../../../../store/case/case-turn.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import type { SignedIn } from '../../../visit.ts'
import { seeOther } from '../consideration/part.tsx'
import { bothSides, otherSide, tell } from '../tell.ts'
import { type LoadedEconomy, loadEconomy, ofRound, RoundParams } from './load.ts'
import { words } from './words.ts'

const Params = RoundParams.extend({ id: z.uuid() })
type At = SignedIn<z.output<typeof Params>>

/** Takes back a payment that was registered by mistake. */
export const post = handler(Params, anyFields, { show: async (at: At) => seeOther(address(at)), save })

async function save(at: At) {
  const t = words(at.language)
  const loaded = await loadEconomy(at)
  if (!canRecordPayment(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  const done = await withdraw(at, loaded)
  const { file } = await loadEconomy(at)
  await keepTurn(at.db, file, at.today)
  return goTo(address(at), done ? t.withdrawn : t.withdrawGone)
}

/** The row, its event and the notices in one transaction. False, and nothing is written, when it was gone already. */
async function withdraw(at: At, loaded: LoadedEconomy): Promise<boolean> {
  const { partnership } = loaded.file
  const { agreement } = ofRound(loaded, at.params.round)
  const row = { agreementId: agreement.id, id: at.params.id, by: at.actor.personId, at: at.now }
  const position = { partnershipId: partnership.id, lastSeq: partnership.lastSeq, at: at.now }
  return recordInCase(at.db, position, async (inCase) => {
    const withdrawn = await withdrawFundMovement(inCase.trx, row)
    if (withdrawn === null) return false
    await note(at, loaded, { inCase, withdrawn })
    return true
  })
}

/** Told to those who had been told of the payment: of what the finance system tells, both sides are. */
async function note(
  at: At,
  { file: { partnership } }: LoadedEconomy,
  { inCase, withdrawn }: { inCase: InCase; withdrawn: Withdrawn },
): Promise<void> {
  const { kind, amount, on, by } = withdrawn
  const content = { kind, amount, paidOn: on, round: at.params.round }
  inCase.event({ type: 'paymentWithdrawn', on: at.today, by: makerOf(at.actor), content })
  const to = await (by === null ? bothSides : otherSide)(at, inCase, partnership)
  const news = kind === 'paid' ? 'fundsPaidWithdrawn' : 'fundsRepaidWithdrawn'
  await tell(at, { inCase, partnership, to, kind: news, params: { title: formatKronor(amount) } })
}

function address({ to, params }: At): string {
  return to.inCase(params.number, 'ekonomi')
}
