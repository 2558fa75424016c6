import type { FundMovement } from '../../../../domain/economy.ts'
import { answers, openRepayment } from '../../../../domain/repayment.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import type { AgreementEconomy } from '../../../../store/agreement/economy.ts'
import { addFundMovement } from '../../../../store/agreement/fund-movement.ts'
import { makerOf } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { bothSides, otherSide, tell } from '../tell.ts'
import { inAgreement, type LoadedEconomy, type RoundAt } from './load.ts'
import { repaymentsOf } from './repayment-section.tsx'

type Registered = Omit<FundMovement, 'id'>
type Loaded = { loaded: LoadedEconomy; own: AgreementEconomy }

/** Registers that money has moved: the row, its event and the notices in one transaction. */
export async function recordMovement(at: RoundAt, where: Loaded, movement: Registered): Promise<void> {
  const { file } = where.loaded
  const { id: partnershipId, lastSeq } = file.partnership
  if (settles(where, movement)) {
    const asked = { step: 'settle-repayment', track: at.params.round, by: at.actor, on: at.today, at: at.now }
    const outcome = await recordStep(at.db, file, asked, (inCase) => settle(at, where, { inCase, movement }))
    if (outcome.kind === 'recorded') return
  }
  await recordInCase(at.db, { partnershipId, lastSeq, at: at.now }, async (inCase) => {
    await note(at, where, { inCase, movement })
    const { partnership } = file
    const to = await otherSide(at, inCase, partnership)
    const params = { title: formatKronor(movement.amount) }
    const kind = movement.kind === 'paid' ? 'fundsPaid' : 'fundsRepaid'
    await tell(at, { inCase, partnership, to, kind, params })
  })
}

type Recording = { inCase: InCase; movement: Registered }

async function settle(at: RoundAt, where: Loaded, recording: Recording): Promise<void> {
  await note(at, where, recording)
  const { inCase } = recording
  const { partnership } = where.loaded.file
  const to = await bothSides(at, inCase, partnership)
  await tell(at, { inCase, partnership, to, kind: 'repaymentSettled', params: {} })
}

async function note(at: RoundAt, { loaded, own }: Loaded, { inCase, movement }: Recording): Promise<void> {
  const { kind, on, amount, year, party, counterparty, plannedOn } = movement
  const content = { amount, paidOn: on, year, party, counterparty, plannedOn, round: at.params.round }
  const type = kind === 'paid' ? 'paymentNoted' : 'repaymentNoted'
  inCase.event({ type, on: at.today, by: makerOf(at.actor), content })
  const saving = { ...inAgreement(loaded.file, own.agreement.id), by: at.actor.personId, at: at.now }
  await addFundMovement(inCase.trx, saving, movement)
}

/** The last of what has been asked back: with it the request is settled. */
function settles({ loaded, own }: Loaded, movement: Registered): boolean {
  const open = openRepayment(repaymentsOf(loaded, own))
  if (open === null || movement.kind !== 'repaid' || !answers(movement, open)) return false
  return movement.on >= open.askedOn && movement.amount >= open.left
}
