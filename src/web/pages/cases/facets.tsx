import { inLanguage } from '../../../domain/text.ts'
import { sumOf } from '../../../store/lists/partnership-tally.ts'
import { Heading } from '../../parts/heading.tsx'
import { withQuery } from '../../paths.ts'
import { words as timetableWords } from '../case/timetable/words.ts'
import type { Cases, Reading } from './load.ts'
import { type Asked, aboutKeys, type Choices, gaps, isAmong } from './query.ts'
import { words as rhythmWords } from './rhythm-words.ts'
import { words } from './words.ts'

type Choice = { code: string; name: string; count: number }
export type Facet = { key: 'lage' | 'tur' | 'fas' | 'glapp'; title: string; choices: Choice[] }
type FacetsProps = { at: Reading; facets: readonly Facet[] }

/** Everything the list can be narrowed to, as links with counts. */
export function Facets({ at, facets }: FacetsProps) {
  const t = words(at.language)
  return (
    <nav class="facets" id="urval" aria-label={t.toFilter}>
      <Heading>{t.filter}</Heading>
      {facets.map((facet) => (
        <FacetList at={at} facet={facet} />
      ))}
    </nav>
  )
}

/** What is chosen beside the usual, above the list, and a way down to the choices on a narrow screen. */
export function Chosen({ at, facets, about }: FacetsProps & { about: Cases['about'] }) {
  const t = words(at.language)
  const chosen = facets.flatMap(({ key, choices }) =>
    choices.filter(({ code }) => code !== '' && code === at.query[key]).map(({ name }) => ({ key, name })),
  )
  return (
    <ul class="chosen">
      {about !== null && (
        <li>
          <a href={addressWith(at, Object.fromEntries(aboutKeys.map((key) => [key, null])))}>
            {t.takeAway(aboutInWords(at, about))}
          </a>
        </li>
      )}
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

function aboutInWords({ language }: Reading, { names, coded }: NonNullable<Cases['about']>): string {
  const t = words(language)
  const inRhythm = rhythmWords(language)
  const { withoutGoal, aid, review, rhythm, moneyYear, declined } = coded
  const said = [
    ...names.map((name) => inLanguage(name, language)),
    withoutGoal && t.withoutGoal,
    aid && t.aid[aid],
    review && t.review[review],
    rhythm && inRhythm.chosen(inRhythm.levels[rhythm]),
    moneyYear !== undefined && t.moneyIn(moneyYear),
    declined && t.declined,
  ]
  return said.filter((one) => one).join(', ') || t.unpublished
}

function FacetList({ at, facet: { key, title, choices } }: { at: Reading; facet: Facet }) {
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <ul>
        {choices.map(({ code, name, count }) => (
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

/** What can be chosen, with how many there would be. What nobody would find anything under is left out. */
export function facetsOf(at: Reading, cases: Cases): Facet[] {
  const t = words(at.language)
  const phases = cases.counts.phases.map(({ id, label }): [string, string] => [
    id,
    inLanguage(label, at.language),
  ])
  const { levels: names } = timetableWords(at.language)
  const levels = Object.entries(gaps).map(([code, level]): [string, string] => [code, names[level]])
  const facet = (key: Facet['key'], names: [code: string, name: string][]): Facet => ({
    key,
    title: t.facets[key],
    choices: names
      .map(([code, name]) => ({ code, name, count: countWith(at.query, cases, { [key]: code }) }))
      .filter(({ code, count }) => count > 0 || code === '' || code === at.query[key]),
  })
  return [
    facet('lage', Object.entries(t.standings)),
    facet('tur', Object.entries(t.turns)),
    facet('fas', [['', t.allPhases], ...phases]),
    facet('glapp', [['', t.allPhases], ...levels]),
  ].filter(({ choices }) => choices.length > 1)
}

function countWith(query: Asked, { counts: { counted } }: Cases, change: Partial<Choices>): number {
  const asked = { ...query, ...change }
  return sumOf(counted.filter((one) => isAmong(asked, one)))
}

function addressWith(at: Reading, changes: Readonly<Record<string, string | null>>): string {
  return withQuery(at.address, { ...changes, sida: null, klart: null })
}
