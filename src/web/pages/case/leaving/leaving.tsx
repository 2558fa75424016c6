import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { Fields } from './fields.tsx'
import { LeavingForm } from './form.ts'
import { isAlone, type Loaded, loadLeaving } from './load.ts'
import { OnlyParty } from './only-party.tsx'
import { save } from './record.ts'
import { Standing } from './standing.tsx'
import { words } from './words.ts'

/** A party leaves while the others go on: its notice, what follows on it, and how it goes on for the others. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, LeavingForm, keeping({ show, save }))

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await loadLeaving(at)
  const { file, stage, notices, own } = loaded
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.title} lead={t.leads[stage]} entry={entry}>
      {notices.map((notice) => (
        <Standing {...{ at, entry, file, notice }} />
      ))}
      {own.length > 0 || entry.typed !== null ? (
        <Fields {...{ at, entry, loaded }} />
      ) : (
        <WhyNot at={at} loaded={loaded} />
      )}
    </CasePage>
  )
}

/** Whoever cannot give notice reads why, and what to do instead. */
function WhyNot({ at, loaded: { file, stage, notices } }: { at: SignedIn<CaseAt>; loaded: Loaded }) {
  const t = words(at.language)
  const { partnership } = file
  const names = namesIn(file.history.rulebook, at.language)
  if (stage === 'over') return null
  if (isAlone(at, partnership)) return <OnlyParty at={at} file={file} />
  const { acting } = at.actor
  if (acting.side === 'party' && notices.some(({ partyId }) => isOwn(at, loadedParty(file, partyId))))
    return null
  if (acting.side === 'party') return <Alert color="info">{t.signatoryGives}</Alert>
  return <Alert color="info">{t.staffGives(names)}</Alert>
}

function loadedParty({ partnership }: Loaded['file'], partyId: string) {
  return partnership.parties.find(({ id }) => id === partyId) ?? null
}

function isOwn({ actor: { acting } }: SignedIn, party: { organisationId: string | null } | null): boolean {
  return acting.side === 'party' && party?.organisationId === acting.organisationId
}
