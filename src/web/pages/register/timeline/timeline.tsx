import { yearsIn } from '../../../../domain/register/register-facts.ts'
import type { RegisterRecord } from '../../../../domain/register.ts'
import { type PlainDate, yearOf } from '../../../../kernel/plain-date.ts'
import { queryRegister } from '../../../../store/register/register.ts'
import { countRegister } from '../../../../store/register/register-counts.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams } from '../../../params.ts'
import { Pagination } from '../../../parts/pagination.tsx'
import type { Visit } from '../../../visit.ts'
import { Chosen } from '../facets.tsx'
import { nameOf, yearsOf } from '../naming.ts'
import { type Asked, askedFor, filterIn, RegisterQuery } from '../query.ts'
import { Ways } from '../register.tsx'
import { registerPage } from '../register-page.ts'
import { words as registerWords } from '../words.ts'
import { words } from './words.ts'

const perPage = 40

/** Partnerships along the years. Each line also says its years in words, so the bars are only a picture of them. */
export const get = registerPage(noParams, RegisterQuery, async (at) => {
  const filter = filterIn(at.query, at.today)
  const counts = await countRegister(at.db, filter)
  const pages = Math.max(1, Math.ceil(counts.total / perPage))
  const page = Math.min(at.query.sida, pages)
  const shown = { order: 'newest', limit: perPage, offset: (page - 1) * perPage } as const
  const { records } = await queryRegister(at.db, filter, shown)
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead} width="wide" share={{ description: t.lead }}>
      <p role="status">{registerWords(at.language).found(counts.total, at.query.sok)}</p>
      <Chosen at={at} counts={counts} />
      <Ways at={at} asked={askedFor(at.query)} />
      <Lines at={at} records={records} />
      <p class="quiet">{t.years}</p>
      <Pagination at={at} page={page} pages={pages} />
    </Page>
  )
})

type Axis = { first: number; last: number }

function Lines({ at, records }: { at: Visit<unknown, Asked>; records: readonly RegisterRecord[] }) {
  const t = registerWords(at.language)
  const years = records.flatMap(({ periods }) => yearsIn(periods, at.today))
  if (years.length === 0) return <p>{t.none}</p>
  const axis = { first: Math.min(...years), last: Math.max(yearOf(at.today), ...years) }
  return (
    <>
      <p class="timeline-axis" aria-hidden="true">
        <span>{axis.first}</span>
        <span>{axis.last}</span>
      </p>
      <ol class="timeline-lines">
        {records.map((record) => (
          <li>
            <a href={at.to.registered(record.id)}>{nameOf(record, t)}</a>
            <span class="quiet">
              {record.municipality.name}, {yearsOf(record, t)}
            </span>
            <Bars record={record} axis={axis} today={at.today} />
          </li>
        ))}
      </ol>
    </>
  )
}

type BarsProps = { record: RegisterRecord; axis: Axis; today: PlainDate }

/** A bar for each period, whole years wide; a gap stays empty. */
function Bars({ record, axis, today }: BarsProps) {
  const wide = axis.last - axis.first + 1
  const at = (year: number) => `${(((year - axis.first) / wide) * 100).toFixed(2)}%`
  return (
    <svg class="timeline-bars" width="100%" height="14" aria-hidden="true">
      <line class="timeline-rule" x1="0" x2="100%" y1="7" y2="7" />
      {record.periods.map((period) => {
        const years = yearsIn([period], today)
        const [first = axis.first] = years
        const width = (((years.at(-1) ?? first) - first + 1) / wide) * 100 - 0.4
        return (
          <rect
            class={`timeline-bar ${period.kind}`}
            x={at(first)}
            y="1"
            width={`${width.toFixed(2)}%`}
            height="12"
          />
        )
      })}
    </svg>
  )
}
