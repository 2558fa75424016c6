import { registerStatuses } from '../../../domain/register.ts'
import { inLanguage } from '../../../domain/text.ts'
import type { Counted, RegisterCounts } from '../../../store/register/register-counts.ts'
import type { Facet } from '../../../store/register/register-select.ts'
import { Details } from '../../parts/details.tsx'
import { Heading } from '../../parts/heading.tsx'
import { withQuery } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { type Asked, askedFor, facetKeys } from './query.ts'
import { words } from './words.ts'

type At = Visit<unknown, Asked>
type Choice = { code: string; name: string; count: number }
type Choosing = { facet: Facet; title: string; choices: Choice[] }

const mostShown = 10

/** Everything that can be chosen, as links with counts. */
export function Facets({ at, counts }: { at: At; counts: RegisterCounts }) {
  const t = words(at.language)
  return (
    <nav class="facets" id="urval" aria-label={t.toFilter}>
      <Heading>{t.filter}</Heading>
      {facetsOf(at, counts).map((choosing) => (
        <FacetList at={at} choosing={choosing} />
      ))}
    </nav>
  )
}

type ChosenProps = {
  at: At
  counts: RegisterCounts
  /** On the list's page the choices stand beside the matches, and below them on a narrow screen. */
  facetsBelow?: boolean
}

/** What is chosen now, above the matches, and a way to the choices. */
export function Chosen({ at, counts, facetsBelow = false }: ChosenProps) {
  const t = words(at.language)
  const chosen = facetsOf(at, counts).flatMap(({ facet, choices }) =>
    choices.filter(isChosen(at, facet)).map(({ name }) => ({ facet, name })),
  )
  return (
    <ul class="chosen">
      {chosen.map(({ facet, name }) => (
        <li>
          <a href={addressWith(at, facet, null)}>{t.takeAway(name)}</a>
        </li>
      ))}
      <li class={facetsBelow ? 'to-facets' : undefined}>
        <a href={facetsBelow ? '#urval' : `${at.to.register(askedFor(at.query))}#urval`}>{t.toFilter}</a>
      </li>
    </ul>
  )
}

/** A short list; the others open below it. Of 290 municipalities the rest stand on the map's page. */
function FacetList({ at, choosing: { facet, title, choices } }: { at: At; choosing: Choosing }) {
  const t = words(at.language)
  const offered = choices.filter((one) => one.count > 0 || isChosen(at, facet)(one))
  if (offered.length === 0) return null
  const isFew = offered.length <= mostShown + 2
  const shown = isFew ? offered : shortList(at, facet, offered)
  const rest = offered.filter((one) => !shown.includes(one))
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <ChoiceList at={at} facet={facet} choices={shown} />
      {rest.length > 0 && facet === 'municipality' && (
        <p>
          <a href={at.to.register(askedFor(at.query), 'karta')}>{t.allMunicipalities}</a>
        </p>
      )}
      {rest.length > 0 && facet !== 'municipality' && !isParty(facet) && (
        <Details summary={t.moreChoices(rest.length)}>
          <ChoiceList at={at} facet={facet} choices={rest} />
        </Details>
      )}
      {isParty(facet) && offered.length > mostShown && (
        <p>
          <a href={at.to.register(askedFor(at.query), 'part', facetKeys[facet])}>{t.allParties[facet]}</a>
        </p>
      )}
    </>
  )
}

/** The counts hold only those with most; the others stand on a page of their own, with a search. */
function isParty(facet: Facet): facet is 'ideaBasedParty' | 'publicParty' {
  return facet === 'ideaBasedParty' || facet === 'publicParty'
}

/** Years: the latest. All else: those with most, in the order they had. */
function shortList(at: At, facet: Facet, offered: readonly Choice[]): Choice[] {
  if (facet === 'year') return offered.slice(0, mostShown)
  const most = new Set(offered.toSorted((a, b) => b.count - a.count).slice(0, mostShown))
  return offered.filter((one) => most.has(one) || isChosen(at, facet)(one))
}

function ChoiceList({ at, facet, choices }: { at: At; facet: Facet; choices: readonly Choice[] }) {
  return (
    <ul>
      {choices.map((one) => (
        <li>
          <a
            href={addressWith(at, facet, one.code)}
            aria-current={isChosen(at, facet)(one) ? 'true' : undefined}
            rel="nofollow"
          >
            {one.name}
          </a>{' '}
          <span class="quiet">({one.count})</span>
        </li>
      ))}
    </ul>
  )
}

function isChosen(at: At, facet: Facet) {
  return ({ code }: Choice) => code === String(at.query[facetKeys[facet]])
}

const facetOrder: readonly Facet[] = [
  'municipality',
  'area',
  'targetGroup',
  'status',
  'year',
  'ideaBasedParty',
  'publicParty',
]

function facetsOf(at: At, { facets }: RegisterCounts): Choosing[] {
  const t = words(at.language)
  const nameOf = (facet: Facet, { code, name }: Counted) => {
    const status = registerStatuses.find((one) => facet === 'status' && one === code)
    return status === undefined ? inLanguage(name, at.language) : t.statuses[status]
  }
  return facetOrder.map((facet) => ({
    facet,
    title: t.facets[facet],
    choices: facets[facet].map((one) => ({ code: one.code, count: one.count, name: nameOf(facet, one) })),
  }))
}

function addressWith(at: At, facet: Facet, code: string | null): string {
  return withQuery(at.address, { [facetKeys[facet]]: code, sida: null, klart: null })
}
