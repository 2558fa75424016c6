import { standsInFor } from '../../../../domain/actor.ts'
import { type CasePart, partsSeenBy } from '../../../../domain/case-readers.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { roles } from '../../../../domain/roles.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import { type RoleTitles, roleTitles } from '../../../../store/bodies/role-titles.ts'
import { listPartyMembers, type PartyMember } from '../../../../store/case/case-readers.ts'
import { getVisible } from '../../../../store/case/partnership.ts'
import { type Leaver, listLeavers } from '../../../../store/papers/left-case.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Day } from '../../../parts/date-words.tsx'
import { Section } from '../../../parts/heading.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { words } from './words.ts'

type Reader = PartyMember & { parts: ReadonlySet<CasePart> }
type Holder = PartyMember['holder']

/** Everybody who may open the case, party by party: both sides see who sees what, and since when. */
export const get = page(CaseParams, noQuery, async (at) => {
  const partnership = await getVisible(at.db, at.actor, at.params.number)
  if (!canSeeShared(at.actor, partnership.scope)) throw new NotAllowed()
  const [readers, titles, leavers] = await Promise.all([
    listReaders(at, partnership),
    roleTitles(at.db, partnership),
    listLeavers(at.db, partnership.id),
  ])
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} width="wide">
      {holdersOf(partnership, readers).map((holder) => (
        <Readers at={at} holder={holder} titles={titles} readers={of(holder, readers)} />
      ))}
      <Leavers at={at} leavers={leavers} />
      <Others at={at} partnership={partnership} />
    </CasePage>
  )
})

async function listReaders(at: SignedIn, partnership: Partnership): Promise<Reader[]> {
  const members = await listPartyMembers(at.db, partnership, at.today)
  return members
    .map((member) => ({ ...member, parts: partsSeenBy(member.actor, partnership.scope) }))
    .filter(({ parts }) => parts.size > 0)
    .sort((one, other) => orderOf(one) - orderOf(other))
}

function orderOf({ actor }: Reader): number {
  return roles.indexOf(actor.acting.role)
}

/** The parties in their order, and after them those who may see the case without being a party any more. */
function holdersOf({ parties }: Partnership, readers: readonly Reader[]): Holder[] {
  const now = parties.flatMap(({ side, name, bodyId, organisationId }) => {
    const id = bodyId ?? organisationId
    return side === 'associated' || id === null ? [] : [{ id, name }]
  })
  const ids = new Set<string>(now.map(({ id }) => id))
  const former = new Map(readers.map(({ holder }) => [holder.id, holder]))
  return [...now, ...[...former.values()].filter(({ id }) => !ids.has(id))]
}

function of(holder: Holder, readers: readonly Reader[]): readonly Reader[] {
  return readers.filter((reader) => reader.holder.id === holder.id)
}

type ReadersProps = { at: SignedIn; holder: Holder; titles: RoleTitles; readers: readonly Reader[] }

/** Those who see the same stand together: what they see is said once. */
function Readers({ at, holder, titles, readers }: ReadersProps) {
  const t = words(at.language)
  const groups = Map.groupBy(readers, ({ parts }) => seenInWords(at, parts))
  return (
    <Section title={holder.name} id={`hos-${holder.id}`}>
      {readers.length === 0 && <p class="quiet">{t.nobody}</p>}
      {[...groups].map(([seen, group], index) => (
        <>
          <p>{t.sees(seen)}</p>
          <Table
            caption={t.caption(holder.name, seen)}
            file={{ at, name: `${holder.id}-${index}` }}
            captionHidden
            columns={columnsFor(at, titles)}
            rows={group}
          />
        </>
      ))}
    </Section>
  )
}

function columnsFor(at: SignedIn, titles: RoleTitles): Column<Reader>[] {
  const t = words(at.language)
  return [
    { title: t.who, cell: ({ actor }) => actor.name },
    { title: t.role, cell: (reader) => roleOf(at, titles, reader) },
    { title: t.since, cell: ({ since }) => <Day day={since} /> },
  ]
}

function roleOf(at: SignedIn, titles: RoleTitles, { actor, holder, unitName }: Reader): string {
  const { acting } = actor
  const away = standsInFor(acting)
  const title = inLanguage(titles(acting.role, holder.id), at.language)
  return [
    title,
    ...(unitName === null || unitName === title ? [] : [unitName]),
    ...(away === undefined ? [] : [words(at.language).inPlaceOf(away.name)]),
  ].join(', ')
}

function seenInWords(at: SignedIn, parts: ReadonlySet<CasePart>): string {
  const t = words(at.language).part
  const said = [
    parts.has('shared') ? t.shared : t.standing,
    ...(parts.has('shared') && !parts.has('papers') ? [t.registered] : []),
    ...(['messages', 'working', 'notes', 'journal'] as const).flatMap((part) =>
      parts.has(part) ? [t[part]] : [],
    ),
  ]
  return allOf(said, at.language)
}

/** Parties that keep what they were part of (store/left-case.ts). */
function Leavers({ at, leavers }: { at: SignedIn; leavers: readonly Leaver[] }) {
  const t = words(at.language)
  if (leavers.length === 0) return null
  return (
    <Section title={t.left} id="lamnat">
      <ul>
        {leavers.map(({ name, side, until }) => (
          <li>{(side === 'party' ? t.leftParty : t.leftBody)(name, until)}</li>
        ))}
      </ul>
    </Section>
  )
}

function Others({ at, partnership }: { at: SignedIn; partnership: Partnership }) {
  const t = words(at.language)
  return (
    <Section title={t.others} id="andra">
      <ul>
        <li>{t.official}</li>
        <li>{t.register}</li>
        <li>{t.operators}</li>
      </ul>
      <p>
        {t.change} <a href={at.to.inCase(partnership.number, 'parter')}>{t.toParties}</a>
      </p>
    </Section>
  )
}
