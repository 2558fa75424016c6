import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Text } from '../domain/text.ts'
import type { Db } from './db.ts'
import type { Schema } from './schema.ts'

export type RegisterStatus = Schema['register_partnership']['status']
export type RegisterOrder = 'relevance' | 'place' | 'name' | 'newest'
export type RegisterSide = Schema['register_party']['side']

/** What a reader asks the register for. Empty strings ask for nothing in particular. */
export type RegisterFilter = {
  text: string
  municipality: string
  category: string
  status: RegisterStatus | ''
}

export type RegisterHit = Awaited<ReturnType<typeof listRegistered>>[number]
export type Registered = NonNullable<Awaited<ReturnType<typeof findRegistered>>>

type Row = ExpressionBuilder<Schema, 'register_partnership'>

/** More matches than this are not ranked: nobody reads that far, and ranking is slow. */
const mostRanked = 2000

/** One page of the published partnerships that match, in the order asked for. */
export function listRegistered(
  db: Db,
  filter: RegisterFilter,
  { order, limit, offset }: { order: RegisterOrder; limit: number; offset: number },
) {
  const ranked = order === 'relevance' && filter.text !== ''
  return db
    .selectFrom('register_partnership')
    .select([
      'id',
      'title',
      'municipality',
      'summary_sv',
      'summary_en',
      'status',
      'first_year',
      'last_year',
      'verified_on',
    ])
    .select((row) => partiesOf(row).as('parties'))
    .where((row) => (ranked ? row('id', 'in', someOf(db, filter)) : row.and(conditions(row, filter))))
    .orderBy(inOrder(order, filter.text))
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
}

function someOf(db: Db, filter: RegisterFilter) {
  return db
    .selectFrom('register_partnership')
    .select('id')
    .where((row) => row.and(conditions(row, filter)))
    .limit(mostRanked)
}

/** Everything the register knows about one partnership, in one query. */
export function findRegistered(db: Db, id: string) {
  return db
    .selectFrom('register_partnership')
    .select([
      'id',
      'title',
      'municipality',
      'category_fit',
      'target_group_sv',
      'target_group_en',
      'geography',
      'summary_sv',
      'summary_en',
      'status',
      'funding_ore',
      'registry_number',
      'sensitive_location',
      'verified_on',
    ])
    .select((row) => [
      partiesOf(row).as('parties'),
      labelsOf(row, 'category', 'categories').as('categories'),
      labelsOf(row, 'theme', 'themes').as('themes'),
      agreementsOf(row).as('agreements'),
      outcomesOf(row).as('outcomes'),
      linksOf(row).as('links'),
      sourcesOf(row).as('sources'),
      flagsOf(row).as('flags'),
    ])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The rows that a filter leaves. */
function conditions(row: Row, filter: RegisterFilter): Expression<SqlBool>[] {
  const wanted: Expression<SqlBool>[] = []
  if (filter.text !== '') wanted.push(matchesText(filter.text))
  if (filter.municipality !== '') wanted.push(row('municipality_code', '=', filter.municipality))
  if (filter.category !== '') wanted.push(sql`categories @> array[${filter.category}]`)
  if (filter.status !== '') wanted.push(row('status', '=', filter.status))
  return wanted
}

/** Whether a row has the words; everything has no words. */
export function matchesText(text: string): Expression<SqlBool> {
  return text === '' ? sql<SqlBool>`true` : sql<SqlBool>`search @@ ${asQuery(text)}`
}

/** What was typed as whole words in either language, or as the beginnings of names. Worked out once per query. */
function asQuery(text: string) {
  const beginnings = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word}:*`).join(' & ')
  return sql`(select websearch_to_tsquery('swedish', ${text}) || websearch_to_tsquery('english', ${text})
    || to_tsquery('simple', ${beginnings}))`
}

function inOrder(order: RegisterOrder, text: string) {
  if (order === 'relevance' && text !== '') return sql`ts_rank(search, ${asQuery(text)}) desc`
  if (order === 'newest') return sql`last_year desc nulls last`
  return order === 'name' ? sql`party_names` : sql`municipality`
}

function partiesOf(row: Row) {
  return jsonArrayFrom(
    row
      .selectFrom('register_party as party')
      .innerJoin('register_organisation as organisation', 'organisation.id', 'party.register_organisation_id')
      .select(['party.side', 'organisation.name', 'organisation.kind', 'organisation.parent'])
      .select((party) => ['party.name_as_stated', party.ref('party.note').$castTo<Text | null>().as('note')])
      .whereRef('party.register_partnership_id', '=', 'register_partnership.id')
      .orderBy('party.side')
      .orderBy('party.position'),
  )
}

function labelsOf(row: Row, kind: 'category' | 'theme', column: 'categories' | 'themes') {
  return jsonArrayFrom(
    row
      .selectFrom('register_code as word')
      .select((word) => ['word.code', word.ref('word.label').$castTo<Text>().as('label')])
      .where('word.kind', '=', kind)
      .where(sql<boolean>`word.code = any(${sql.ref(`register_partnership.${column}`)})`)
      .orderBy('word.position'),
  )
}

function agreementsOf(row: Row) {
  return jsonArrayFrom(
    row
      .selectFrom('register_agreement as agreement')
      .leftJoin('register_code as word', (join) =>
        join.onRef('word.code', '=', 'agreement.kind').on('word.kind', '=', 'periodKind'),
      )
      .select(['agreement.from_day', 'agreement.to_day', 'agreement.precision', 'agreement.kind'])
      .select((agreement) => [
        agreement.ref('word.label').$castTo<Text | null>().as('label'),
        agreement.ref('agreement.note').$castTo<Text | null>().as('note'),
      ])
      .whereRef('agreement.register_partnership_id', '=', 'register_partnership.id')
      .orderBy('agreement.seq'),
  )
}

function outcomesOf(row: Row) {
  return jsonArrayFrom(
    row
      .selectFrom('register_outcome as outcome')
      .select(['outcome.kind', 'outcome.suppressed', sql<string | null>`outcome.value::text`.as('value')])
      .select((outcome) => [
        outcome.ref('outcome.indicator').$castTo<Text>().as('indicator'),
        outcome.ref('outcome.unit').$castTo<Text>().as('unit'),
        outcome.ref('outcome.period').$castTo<Text>().as('period'),
        outcome.ref('outcome.basis').$castTo<Text | null>().as('basis'),
      ])
      .whereRef('outcome.register_partnership_id', '=', 'register_partnership.id')
      .orderBy('outcome.position'),
  )
}

function linksOf(row: Row) {
  return jsonArrayFrom(
    row
      .selectFrom('register_link as link')
      .select((link) => [
        'link.url',
        'link.checked_on',
        'link.dead',
        link.ref('link.label').$castTo<Text>().as('label'),
      ])
      .whereRef('link.register_partnership_id', '=', 'register_partnership.id')
      .orderBy('link.position'),
  )
}

function sourcesOf(row: Row) {
  return jsonArrayFrom(
    row
      .selectFrom('register_source_ref as place')
      .innerJoin('register_source as source', 'source.id', 'place.register_source_id')
      .select(['source.id', 'source.title', 'source.publisher', 'source.year'])
      .select(['place.section', 'place.row_number'])
      .select((source) => source.ref('source.description').$castTo<Text>().as('description'))
      .whereRef('place.register_partnership_id', '=', 'register_partnership.id')
      .orderBy('source.id')
      .orderBy('place.section'),
  )
}

function flagsOf(row: Row) {
  return jsonArrayFrom(
    row
      .selectFrom('register_quality_flag as flag')
      .select((flag) => ['flag.code', flag.ref('flag.note').$castTo<Text | null>().as('note')])
      .whereRef('flag.register_partnership_id', '=', 'register_partnership.id')
      .where('flag.resolved_at', 'is', null)
      .orderBy('flag.id'),
  )
}
