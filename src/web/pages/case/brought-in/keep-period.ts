import { emptyParts } from '../../../../domain/agreement-parts.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import type { SaidOfAgreement } from '../../../../process/agreement/brought-in.ts'
import { findAgreementOf } from '../../../../store/agreement/agreement.ts'
import { listPartVersions, savePart } from '../../../../store/agreement/agreement-part.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Trx } from '../../../../store/db.ts'
import type { SignedIn } from '../../../visit.ts'
import { textsChanged } from '../draft/texts-changed.ts'
import { writingIn } from '../draft/writing.ts'

/** What has been put down of the agreement follows when its days are set right. Throws ChangedMeanwhile. */
export async function keepPeriod(
  at: SignedIn,
  trx: Trx,
  { file, said: { start, end } }: { file: CaseFile; said: SaidOfAgreement },
): Promise<void> {
  const agreement = await findAgreementOf(trx, file.partnership.id, 'round-1')
  if (agreement === null) return
  const [newest] = await listPartVersions(trx, agreement.id, 'periods')
  const content = { ...(newest?.content ?? emptyParts.periods), start, end }
  const part = { part: 'periods', content, basedOn: newest?.version ?? 0 } as const
  if (!(await savePart(trx, writingIn(at, { agreement, file }), part))) throw new ChangedMeanwhile()
  await textsChanged(at, trx, file)
}
