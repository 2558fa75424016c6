import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { withTransaction } from '../../../../store/db.ts'
import { usePaperInCase } from '../../../../store/papers/organisation-document.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type FormFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import type { SignedIn } from '../../../visit.ts'
import { show } from './documents-wanted.tsx'
import {
  type Loaded,
  type LoadedPaper,
  loadOrganisation,
  type OrganisationAt,
  OrganisationParams,
  wantedAddress,
} from './load.ts'
import { registerIncoming, tellOtherSide } from './record-paper.ts'
import { tryAgain } from './try-again.ts'
import type { Wanted } from './wanted.ts'
import { words } from './words.ts'

/** The party uses here what it has given elsewhere: each paper is registered in this case too, all of them or none. */
export const post = handler(OrganisationParams, anyFields, { show, save })

type Save = SignedIn<OrganisationAt> & { form: FormFields }

async function save(at: Save) {
  const t = words(at.language)
  if (at.actor.acting.side !== 'party') throw new NotAllowed()
  const outcome = await tryAgain(() => withTransaction(at.db, (trx) => useAll({ ...at, db: trx })))
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(wantedAddress(at, outcome.file), outcome.count > 0 ? t.used : t.usedNone)
}

/** Each is a step of its own, decided on the case as the one before left it. */
async function useAll(at: Save, count = 0): Promise<Used> {
  const loaded = await loadOrganisation(at)
  const next = loaded.wanted.find(({ offered }) => offered !== null)
  if (next === undefined) return { kind: 'used', file: loaded.file, count }
  const outcome = await use(at, loaded, next)
  return outcome.kind === 'refused' ? outcome : useAll(at, count + 1)
}

type Used = { kind: 'used'; file: Loaded['file']; count: number } | Extract<Outcome, { kind: 'refused' }>
type Outcome = Awaited<ReturnType<typeof use>>

/** Hands in a paper that the organisation keeps: registered as received in this case, as if it had come now. */
export function use(
  at: SignedIn,
  { file, organisation }: Omit<LoadedPaper, 'wanted'>,
  { document, offered }: Wanted,
) {
  const content = { document: document.id, organisation: organisation.id, datedOn: offered?.documentDate }
  const asked = { step: 'hand-in-document', by: at.actor, on: at.today, at: at.now }
  return recordStep(at.db, file, { ...asked, content: { ...content, as: 'reused' } }, async (inCase) => {
    const about = { file, organisation, document }
    const files = (offered?.files ?? []).map(({ fileId }) => fileId)
    const documentId = registerIncoming(at, inCase, { ...about, files })
    await usePaperInCase(inCase.trx, {
      partnershipId: file.partnership.id,
      bodyId: file.partnership.lead.bodyId,
      paperId: offered?.id ?? '',
      documentId,
      by: at.actor.personId,
      at: at.now,
    })
    await tellOtherSide(at, inCase, about, 'documentReceived')
  })
}
