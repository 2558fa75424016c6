import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { originalProof } from '../../../../outside/signing/port.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { loadSigning } from './load.ts'
import { demandReady, recordSignature } from './record.ts'
import { show } from './signing.tsx'
import { words } from './words.ts'

/** Somebody of a party confirms that the original is what the party has signed. */
export const post = handler(CaseParams, anyFields, { show, save })

async function save(at: Saving<CaseAt, typeof anyFields>) {
  const ready = demandReady(await loadSigning(at))
  const { original, own } = ready
  if (original === null) throw new NotAllowed()
  const outcome = await recordSignature(at, ready, {
    method: 'original',
    evidence: originalProof(original, at.actor.name),
    on: original.signedOn,
    signers: original.signers[own.party.id] ?? [],
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  const t = words(at.language)
  return goTo(
    at.to.inCase(at.params.number, 'underskrift'),
    outcome.also.last ? t.allSigned : t.original.confirmed,
  )
}
