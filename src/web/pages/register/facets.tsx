import { inLanguage } from '../../../domain/text.ts'
import type { RegisterCounts } from '../../../store/register-counts.ts'
import { Heading } from '../../parts/heading.tsx'
import { withQuery } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import type { Asked } from './query.ts'
import { words } from './words.ts'

type At = Visit<unknown, Asked>
type Choice = { code: string; name: string; count: number }
type Facet = { key: 'kommun' | 'omrade' | 'lage'; title: string; choices: Choice[] }

/** Everything that can be chosen, as links with counts. */
export function Facets({ at, counts }: { at: At; counts: RegisterCounts }) {
  const t = words(at.language)
  return (
    <nav class="facets" id="urval" aria-label={t.toFilter}>
      <Heading>{t.filter}</Heading>
      {facetsOf(at, counts).map((facet) => (
        <FacetList at={at} facet={facet} />
      ))}
    </nav>
  )
}

/** What is chosen now, above the matches, and a way down to the choices on a narrow screen. */
export function Chosen({ at, counts }: { at: At; counts: RegisterCounts }) {
  const t = words(at.language)
  const chosen = facetsOf(at, counts).flatMap(({ key, choices }) =>
    choices.filter(({ code }) => code === at.query[key]).map(({ name }) => ({ key, name })),
  )
  return (
    <ul class="chosen">
      {chosen.map(({ key, name }) => (
        <li>
          <a href={addressWith(at, { [key]: null })}>{t.takeAway(name)}</a>
        </li>
      ))}
      <li class="to-facets">
        <a href="#urval">{t.toFilter}</a>
      </li>
    </ul>
  )
}

function FacetList({ at, facet: { key, title, choices } }: { at: At; facet: Facet }) {
  const shown = choices.filter(({ code, count }) => count > 0 || code === at.query[key])
  if (shown.length === 0) return null
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <ul>
        {shown.map(({ code, name, count }) => (
          <li>
            <a
              href={addressWith(at, { [key]: code })}
              aria-current={code === at.query[key] ? 'true' : undefined}
            >
              {name}
            </a>{' '}
            <span class="quiet">({count})</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function facetsOf(at: At, { municipalities, categories, statuses }: RegisterCounts): Facet[] {
  const t = words(at.language)
  const named = <Row extends { code: string; count: number }>(rows: Row[], nameOf: (row: Row) => string) =>
    rows.map((row) => ({ code: row.code, count: row.count, name: nameOf(row) }))
  return [
    { key: 'kommun', title: t.facets.municipality, choices: named(municipalities, ({ name }) => name) },
    {
      key: 'omrade',
      title: t.facets.category,
      choices: named(categories, ({ label }) => inLanguage(label, at.language)),
    },
    { key: 'lage', title: t.facets.status, choices: named(statuses, ({ code }) => t.statuses[code]) },
  ]
}

function addressWith(at: At, changes: Partial<Record<Facet['key'], string | null>>): string {
  return withQuery(at.address, { ...changes, sida: null, klart: null })
}
