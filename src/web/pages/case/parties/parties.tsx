import type { Partnership, Party } from '../../../../domain/partnership.ts'
import { canAddParty, canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { newId } from '../../../../kernel/ids.ts'
import { listPublicBodies } from '../../../../store/bodies/public-body.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { listCaseActors } from '../../../../store/case/case-people.ts'
import { recountCase } from '../../../../store/case/recount.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { withTransaction } from '../../../../store/db.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Details } from '../../../parts/details.tsx'
import { Facts } from '../../../parts/facts.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { demandSeen } from '../demand-seen.ts'
import { limits } from '../documents-wanted/take-files.ts'
import { bothSides, tell } from '../tell.ts'
import { chosenBody, writeParty } from './add-party.ts'
import { PartyForm } from './form.ts'
import { FormerParties } from './former.tsx'
import { PartyFields } from './party-fields.tsx'
import { replaceAddress } from './replace-agreement.tsx'
import { Reviewed } from './reviewed.tsx'
import {
  registerSideAgreement,
  type SideAgreement,
  sideAgreementIn,
  sideAgreementsOf,
} from './side-agreement.ts'
import { tellBody } from './tell-body.ts'
import { vouchAddress } from './vouch.tsx'
import { words } from './words.ts'

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(
  CaseParams,
  PartyForm,
  keeping({ show, save, mayUpload: loadToAdd, uploads: limits }),
)

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const file = await load(at)
  const { partnership, status } = file
  const t = words(at.language)
  const mayAdd = canAddParty(at.actor, partnership.scope) && status.open
  const bodies = mayAdd ? await listPublicBodies(at.db) : []
  const empty = await partiesWithoutPeople(at, partnership)
  const agreements = await sideAgreementsOf(at, file)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} entry={entry}>
      <Facts
        facts={partnership.parties.map((party) => [
          party.name,
          <>
            <PartyFacts at={at} partnership={partnership} party={party} empty={empty.has(party.id)} />
            <Reviewed at={at} file={file} party={party} />
            {party.side === 'associated' && (
              <SideAgreements
                at={at}
                agreements={agreements.get(party.name) ?? []}
                way={mayAdd ? replaceAddress(at, partnership.number, party.id) : null}
              />
            )}
          </>,
        ])}
      />
      <FormerParties {...{ at, partnership }} />
      {status.open && (
        <p>
          <a href={at.to.inCase(partnership.number, 'uttrade')}>{t.toLeaving}</a>
        </p>
      )}
      {mayAdd && <PartyFields {...{ at, entry, partnership, bodies }} />}
    </CasePage>
  )
}

type PartyFactsProps = { at: SignedIn<CaseAt>; partnership: Partnership; party: Party; empty: boolean }

/** What the party is, and since when; where nobody can open the case for it, the way to invite somebody. */
function PartyFacts({ at, partnership, party, empty }: PartyFactsProps) {
  const t = words(at.language)
  const { id, side, lead, fromDay, leavesOn } = party
  const known = [
    t.sides[side],
    ...(lead ? [t.leads] : []),
    t.since(fromDay),
    ...(leavesOn == null ? [] : [t.leavesOn(leavesOn)]),
    ...(empty ? [t.nobody] : []),
  ]
  return (
    <>
      {known.join(' · ')}
      {empty && canAddParty(at.actor, partnership.scope) && (
        <>
          <br />
          <a href={vouchAddress(at, partnership.number, id)}>{t.vouch}</a>
        </>
      )}
    </>
  )
}

type AgreementsProps = { at: SignedIn<CaseAt>; agreements: readonly SideAgreement[]; way: string | null }

/** The side agreement that holds, the way to a new one, and those before it. Both sides read the same. */
function SideAgreements({ at, agreements: [newest, ...earlier], way }: AgreementsProps) {
  const t = words(at.language)
  const addressOf = ({ document }: SideAgreement) =>
    at.to.inCase(at.params.number, 'handling', String(document))
  return (
    <>
      {' · '}
      {newest === undefined ? t.agreementMissing : <a href={addressOf(newest)}>{t.agreementOf(newest.on)}</a>}
      {newest !== undefined && newest.reasons !== '' && (
        <p class="typed">{t.replacedBecause(newest.reasons)}</p>
      )}
      {way !== null && (
        <p>
          <a href={way}>{newest === undefined ? t.handInAgreement : t.replaceWay}</a>
        </p>
      )}
      {earlier.length > 0 && (
        <Details summary={t.earlierAgreements}>
          <ul>
            {earlier.map((one) => (
              <li>
                <a href={addressOf(one)}>{t.agreementOf(one.on)}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

/** The idea-based parties for which nobody acts today. */
async function partiesWithoutPeople(at: SignedIn, partnership: Partnership): Promise<ReadonlySet<string>> {
  const actors = await listCaseActors(at.db, partnership, at.today)
  const held = new Set<string>(actors.map(({ holderId }) => holderId))
  const empty = partnership.parties.filter(
    ({ side, organisationId }) => side === 'party' && organisationId !== null && !held.has(organisationId),
  )
  return new Set(empty.map(({ id }) => id))
}

async function save(at: Saving<CaseAt, typeof PartyForm>) {
  const file = await loadToAdd(at)
  const { partnership } = file
  const t = words(at.language)
  demandSeen(file, at.form.lastSeq)
  const body = await chosenBody(at, at.form)
  const party = body?.name ?? at.form.name
  if (partnership.parties.some(({ name }) => name === party)) return refused(t.already(party))
  const taken = await sideAgreementIn(at)
  if (!taken.ok) return refused(taken.reason)
  const { kind, reasons, agreementOn } = at.form
  const partyId = newId()
  const content = { party, partyId, reasons, ...(kind === 'associated' && { agreementOn }) }
  const asked = { step: 'add-party', by: at.actor, on: at.today, at: at.now, content }
  const outcome = await withTransaction(at.db, async (trx) => {
    const recorded = await recordStep(trx, file, asked, async (inCase) => {
      await writeParty(at, inCase, { partnership, form: at.form, body, partyId })
      await registerSideAgreement(at, inCase, { company: party, taken: taken.value })
      const joined = body === null ? [] : await tellBody(at, inCase, { file, body })
      const to = [...(await bothSides(at, inCase, partnership)), ...joined]
      await tell(at, { inCase, partnership, to, kind: 'partyJoined', params: { party, by: at.actor.name } })
    })
    if (recorded.kind === 'recorded') await recountCase(trx, partnership.id, { today: at.today, at: at.now })
    return recorded
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(
    at.to.inCase(partnership.number, 'parter'),
    kind === 'associated' ? t.tied(party) : t.added(party),
  )
}

async function loadToAdd(at: SignedIn<CaseAt>): Promise<CaseFile> {
  const file = await load(at)
  if (!canAddParty(at.actor, file.partnership.scope)) throw new NotAllowed()
  return file
}

async function load(at: SignedIn<CaseAt>): Promise<CaseFile> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  if (!canSeeShared(at.actor, file.partnership.scope)) throw new NotAllowed()
  return file
}
