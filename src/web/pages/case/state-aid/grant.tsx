import { z } from 'zod'
import { NotFound } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { formatEuro, formatRate } from '../../../../kernel/euro.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { type KnownGrant, listGrantVersions, saveKnownGrant } from '../../../../store/aid/aid-grant.ts'
import { listSingleUndertaking } from '../../../../store/aid/aid-group.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, type FormFields, writtenIn } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import { Details } from '../../../parts/details.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './assessing-words.ts'
import { amountOf } from './declared-list.tsx'
import { GrantFields } from './grant-fields.tsx'
import { amountIn, GrantForm } from './grant-form.ts'
import { type AidFile, aidAddress } from './load.ts'
import { loadOwnWork, WorkPage } from './work.tsx'

const GrantParams = CaseParams.extend({ line: z.string().regex(/^(nytt|[0-9a-f-]{36})$/) })
const GrantQuery = z.object({ part: z.string().catch(''), rad: z.string().catch('') })
type At = SignedIn<z.output<typeof GrantParams>>
type Save = Saving<At['params'], typeof GrantForm>

export const get = page(
  GrantParams,
  GrantQuery,
  begunIn((at, entry) => show(at, entry, at.query)),
)
export const post = handler(
  GrantParams,
  GrantForm,
  keeping({ show: (at: At, entry) => show(at, entry, null), save }),
)

/** One earlier grant: a new one, one taken from a declaration, or a correction. */
async function show(at: At, entry: Entry, from: z.output<typeof GrantQuery> | null) {
  const loaded = await loadOwnWork(at)
  const t = words(at.language)
  const versions = await versionsOf(at, loaded)
  const kept = versions[0]
  const filled = writtenIn(entry) === null ? { ...entry, typed: fieldsFor(loaded, kept, from) } : entry
  const title = kept === undefined ? t.grantTitle : t.correctTitle
  return (
    <WorkPage at={at} loaded={loaded} title={title} lead={t.grantLead} entry={filled} always>
      {loaded.file.status.open && (
        <GrantFields
          at={at}
          entry={filled}
          loaded={loaded}
          action={aidAddress(at, loaded.file, 'tidigare', at.params.line)}
          version={kept?.version ?? 0}
        />
      )}
      {versions.length > 1 && (
        <Details summary={t.versions}>
          <ul>
            {versions.slice(1).map((one) => (
              <li>{t.versionLine(amountOf(one), one.by, dateInWords(dayOf(one), at.language))}</li>
            ))}
          </ul>
        </Details>
      )}
    </WorkPage>
  )
}

async function save(at: Save) {
  const t = words(at.language)
  const loaded = await loadOwnWork(at)
  const amount = amountIn(at.form, at.today, at.language)
  if ('length' in amount) return refused(amount)
  const [kept] = await versionsOf(at, loaded)
  const organisationId = kept?.organisationId ?? partyOf(loaded, at.form.part)
  const { giver, receiver, on, regime, note, struck, version } = at.form
  const { partnership } = loaded.file
  const saved = await saveKnownGrant(at.db, {
    ...amount,
    ...(kept && { line: kept.id }),
    ...{ giver, receiver, on, regime, note, struck, organisationId },
    basedOn: version,
    assessmentId: kept?.assessmentId ?? null,
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    by: at.actor.personId,
    at: at.now,
  })
  if (!saved) return refused(t.grantStale)
  const sentence = kept === undefined ? t.grantSaved : t.grantCorrected
  return goTo(aidAddress(at, loaded.file, 'tidigare'), sentence)
}

/** All that has been written of the line; none for a new one. Throws NotFound for a line of somebody else. */
async function versionsOf(at: At, { parties }: AidFile): Promise<KnownGrant[]> {
  if (at.params.line === 'nytt') return []
  const versions = await listGrantVersions(at.db, at.params.line)
  const groups = await Promise.all(
    parties.map(({ organisationId }) => listSingleUndertaking(at.db, organisationId)),
  )
  const owner = versions[0]?.organisationId
  if (owner === undefined || !groups.flat().includes(owner)) throw new NotFound()
  return versions
}

function partyOf({ parties }: AidFile, wanted: string) {
  const found = parties.find(({ organisationId }) => organisationId === wanted) ?? parties[0]
  if (found === undefined) throw new NotFound()
  return found.organisationId
}

type From = z.output<typeof GrantQuery> | null

function fieldsFor(loaded: AidFile, kept: KnownGrant | undefined, from: From): FormFields {
  if (kept !== undefined) return fieldsOf(kept)
  const party =
    loaded.parties.find(({ organisationId }) => organisationId === from?.part) ?? loaded.parties[0]
  const declared = party?.declaration?.content.grants.find(({ id }) => id === from?.rad)
  const start = { part: party?.organisationId ?? '', receiver: party?.name ?? '' }
  if (declared === undefined) return start
  const { giver, receiver, on, regime, eur, sek } = declared
  return {
    ...start,
    ...{ giver, receiver, on, regime },
    currency: eur === null ? 'sek' : 'eur',
    eur: eur === null ? '' : plainEuro(eur),
    sek: sek === null ? '' : String(sek / 100),
    rateOn: on,
  }
}

function fieldsOf({
  giver,
  receiver,
  on,
  regime,
  eur,
  sek,
  rate,
  note,
  organisationId,
}: KnownGrant): FormFields {
  return {
    part: organisationId,
    ...{ giver, receiver, on, regime, note },
    currency: sek === null ? 'eur' : 'sek',
    eur: sek === null ? plainEuro(eur) : '',
    sek: sek === null ? '' : String(sek / 100),
    rate: rate === null ? '' : formatRate(rate.sekPerEuro),
    rateOn: rate?.on ?? '',
    rateSource: rate?.source ?? '',
  }
}

function plainEuro(amount: KnownGrant['eur']): string {
  return formatEuro(amount, { cents: true }).replace(/\s?euro$/, '')
}

function dayOf({ at }: KnownGrant) {
  return dayInStockholm(new Date(at))
}
