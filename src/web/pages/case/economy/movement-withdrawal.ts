import { z } from 'zod'
import { canRecordPayment } from '../../../../domain/permissions/permissions-economy.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { withdrawFundMovement } from '../../../../store/agreement/fund-movement.ts'
import { keepTurn } from '../../../../store/case/case-turn.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import type { SignedIn } from '../../../visit.ts'
import { seeOther } from '../consideration/part.tsx'
import { loadEconomy, ofRound, RoundParams } from './load.ts'
import { words } from './words.ts'

const Params = RoundParams.extend({ id: z.uuid() })
type At = SignedIn<z.output<typeof Params>>

/** Takes back a payment that was registered by mistake. */
export const post = handler(Params, anyFields, { show: async (at: At) => seeOther(address(at)), save })

async function save(at: At) {
  const t = words(at.language)
  const loaded = await loadEconomy(at)
  const { partnership } = loaded.file
  if (!canRecordPayment(at.actor, partnership.scope)) throw new NotAllowed()
  const { agreement } = ofRound(loaded, at.params.round)
  const row = { agreementId: agreement.id, id: at.params.id, by: at.actor.personId, at: at.now }
  const done = await whileCaseStands(at.db, partnership, (trx) => withdrawFundMovement(trx, row))
  await keepTurn(at.db, loaded.file, at.today)
  return goTo(address(at), done ? t.withdrawn : t.withdrawGone)
}

function address({ to, params }: At): string {
  return to.inCase(params.number, 'ekonomi')
}
