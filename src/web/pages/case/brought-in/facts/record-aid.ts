import { isDeMinimis } from '../../../../../domain/state-aid.ts'
import { ChangedMeanwhile } from '../../../../../domain/thrown.ts'
import { newId } from '../../../../../kernel/ids.ts'
import { aidFacts } from '../../../../../process/agreement/brought-in-facts.ts'
import { type KnownGrant, listGrantVersions, saveKnownGrant } from '../../../../../store/aid/aid-grant.ts'
import type { InCase } from '../../../../../store/case/in-case.ts'
import type { SignedIn } from '../../../../visit.ts'
import type { BroughtInFile } from '../load.ts'
import type { AidBefore } from './aid-form.ts'
import { recordFacts } from './record.ts'
import { words } from './words.ts'

/** The event, and the line that the reckoning counts among the earlier aid; what was said before is corrected by it. */
export async function recordAid(at: SignedIn, { file }: BroughtInFile, aid: AidBefore): Promise<void> {
  const { party, basis, assessedOn: day, reasons, granted } = aid
  const before = aidFacts(file.history.events).find(
    ({ organisation }) => organisation === party.organisationId,
  )
  const [kept] = before?.line == null ? [] : await listGrantVersions(at.db, before.line)
  const line = granted === null ? (kept?.id ?? null) : (kept?.id ?? newId())
  const content = {
    ...{ about: 'aid', organisation: party.organisationId, party: party.name, basis, day, reasons, line },
    ...(granted !== null && {
      ...{ giver: granted.giver, grantedOn: granted.on, eur: granted.eur, sek: granted.sek },
      ...{ registered: granted.registered, registeredOn: granted.registeredOn },
    }),
  }
  await recordFacts(at, {
    file,
    content,
    also: async (inCase) => {
      if (line !== null) await keepLine(at, inCase, { file, aid, line, kept })
    },
  })
}

type Keeping = Pick<BroughtInFile, 'file'> & { aid: AidBefore; line: string; kept: KnownGrant | undefined }

async function keepLine(at: SignedIn, inCase: InCase, { file, aid, line, kept }: Keeping): Promise<void> {
  const { partnership } = file
  const { party, basis, granted } = aid
  const said = granted ?? kept
  if (said === undefined) return
  const { giver, on, eur, sek, rate } = said
  const isSaved = await saveKnownGrant(inCase.trx, {
    ...{ line, giver, on, eur, sek, rate, receiver: party.name, organisationId: party.organisationId },
    regime: isDeMinimis(basis) ? basis : (kept?.regime ?? 'general'),
    assessmentId: null,
    note: words('sv').note(partnership.number, partnership.title),
    struck: granted === null,
    basedOn: kept?.version ?? 0,
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    by: at.actor.personId,
    at: at.now,
  })
  if (!isSaved) throw new ChangedMeanwhile()
}
