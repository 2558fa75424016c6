import { sql } from 'kysely'
import { type RegisterFilter, registerStatuses } from '../../domain/register.ts'
import type { Text } from '../../domain/text.ts'
import { municipalityName } from '../case/municipalities.ts'
import type { Db } from '../db.ts'
import { type CodeKind, listRegisterCodes, type RegisterCode } from './register-code.ts'
import { remember } from './register-memory.ts'
import { type Facet, type Selection, select } from './register-select.ts'

/** A choice that can be made: its code in the address, its name, and how many it would leave. */
export type Counted = { code: string; name: Text; count: number }

/** How many partnerships match, and how many each other choice would leave. */
export type RegisterCounts = { total: number; facets: Record<Facet, Counted[]> }

/** Of organisations only so many are offered: the rest are found by search, and on their own pages. */
const mostOrganisations = 12

/**
 * Each facet counts as if nothing had been chosen in it, so that a reader can change the choice. Exact at any size,
 * and remembered while the register stands still.
 */
export async function countRegister(db: Db, filter: RegisterFilter): Promise<RegisterCounts> {
  const selection = await select(db, filter)
  return remember(selection.index, `count ${JSON.stringify(filter)}`, async () => {
    const { total, counts } = selection
    const words = await listRegisterCodes(db)
    const inOrder = (kinds: CodeKind[], counted: Selection['counts'][Facet]) =>
      labelled(words, kinds, counted)
    const facets = {
      municipality: counts.municipality.map(named(municipalityName)).toSorted(bySwedishName),
      area: inOrder(['category', 'theme'], counts.area),
      targetGroup: inOrder(['targetGroup'], counts.targetGroup),
      publicParty: await organisations(db, counts.publicParty, filter.publicParty),
      ideaBasedParty: await organisations(db, counts.ideaBasedParty, filter.ideaBasedParty),
      year: counts.year.map(named(String)).toSorted((a, b) => Number(b.code) - Number(a.code)),
      status: registerStatuses.map((code) => ({
        code,
        name: { sv: code },
        count: countOf(counts.status, code),
      })),
    }
    return { total, facets }
  })
}

function named(nameOf: (code: string) => string) {
  return ({ code, count }: { code: string; count: number }): Counted => ({
    code,
    name: { sv: nameOf(code) },
    count,
  })
}

const inSwedish = new Intl.Collator('sv')

function bySwedishName(a: Counted, b: Counted): number {
  return inSwedish.compare(a.name.sv, b.name.sv)
}

function countOf(counted: readonly { code: string; count: number }[], code: string): number {
  return counted.find((one) => one.code === code)?.count ?? 0
}

function labelled(
  words: readonly RegisterCode[],
  kinds: readonly CodeKind[],
  counted: readonly { code: string; count: number }[],
): Counted[] {
  const counts = new Map(counted.map(({ code, count }) => [code, count]))
  return words.flatMap(({ kind, code, label }) => {
    const count = counts.get(code)
    return count !== undefined && kinds.includes(kind) ? [{ code, name: label, count }] : []
  })
}

/** Those who have most, and the one that has been chosen. */
async function organisations(
  db: Db,
  counted: readonly { code: string; count: number }[],
  chosen: string | undefined,
): Promise<Counted[]> {
  const most = counted.toSorted((a, b) => b.count - a.count || Number(a.code) - Number(b.code))
  const shown = most.slice(0, mostOrganisations)
  const rows = await db
    .selectFrom('register_organisation as one')
    .leftJoin('register_organisation as into', 'into.n', 'one.joined_into')
    .select(['one.n', 'one.slug', 'one.name', 'one.part_of', 'into.n as into'])
    .where((row) =>
      row.or([
        sql<boolean>`one.n = any(${shown.map(({ code }) => Number(code))})`,
        row('one.slug', '=', chosen ?? ''),
      ]),
    )
    .orderBy('one.name')
    .execute()
  return rows.map(({ n, slug, name, part_of: partOf, into }) => ({
    code: slug,
    name: { sv: partOf === null ? name : `${name} (${partOf})` },
    count: countOf(counted, String(into ?? n)),
  }))
}
