import type { RegisterParty, RegisterPeriod, RegisterSide } from '../../../../domain/register.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { formatOrganisationNumber, parseOrganisationNumber } from '../../../../kernel/organisation-number.ts'
import { firstDayOf, lastDayOf } from '../../../../kernel/partial-date.ts'
import { addDays, plainDate, yearOf } from '../../../../kernel/plain-date.ts'
import { type Fact, Facts } from '../../../parts/facts.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import { partialInWords, periodInWords } from '../naming.ts'
import { words as registerWords } from '../words.ts'
import { type EntryProps, isOfCase } from './props.ts'
import { words } from './words.ts'

export function Challenge({ at, one }: EntryProps) {
  if (!one.challenge) return null
  return (
    <Section title={words(at.language).challenge} id="problemet">
      <p>{inLanguage(one.challenge, at.language)}</p>
    </Section>
  )
}

/** The two sides in the same order, size and colour; others below them. */
export function Parties(props: EntryProps) {
  const t = words(props.at.language)
  return (
    <Section title={t.who} id="vilka">
      <div class="sides">
        <SideList {...props} side="ideaBased" />
        <SideList {...props} side="public" />
      </div>
      <SideList {...props} side="associated" />
    </Section>
  )
}

function SideList({ at, one, known, side }: EntryProps & { side: RegisterSide }) {
  const parties = one.parties.map((party, place) => ({ party, slug: known.slugs[place] }))
  const here = parties.filter(({ party }) => party.side === side)
  if (here.length === 0) return null
  return (
    <div>
      <Heading level={3}>{registerWords(at.language).sides[side]}</Heading>
      <ul>
        {here.map(({ party, slug }) => (
          <li>
            {slug === undefined ? (
              party.name
            ) : (
              <a href={at.to.register({}, 'organisation', slug)}>{party.name}</a>
            )}
            {asidesOf(at, party).map((said) => (
              <p class="quiet">{said}</p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

function asidesOf(at: EntryProps['at'], party: RegisterParty): string[] {
  const t = words(at.language)
  const { partOf, nameAsStated, organisationNumber, note, from, until } = party
  return [
    partOf === null ? null : t.partOf(partOf),
    organisationNumber === null ? null : t.number(numberOf(organisationNumber)),
    from === null ? null : t.partyFrom(partialInWords(from, at.language)),
    until === null ? null : t.partyUntil(partialInWords(until, at.language)),
    nameAsStated === null ? null : t.asStated(nameAsStated),
    note === null ? null : inLanguage(note, at.language),
  ].filter((said) => said !== null)
}

function numberOf(text: string): string {
  const number = parseOrganisationNumber(text)
  return number.ok ? formatOrganisationNumber(number.value) : text
}

export function ForWhom(props: EntryProps) {
  const { at, one } = props
  const t = words(at.language)
  const place = one.sensitiveLocation ? t.hidden : one.geography
  const facts: (Fact | null)[] = [
    [t.targetGroup, inLanguage(one.targetGroup, at.language)],
    [
      t.municipality,
      <a href={at.to.register({}, 'kommun', one.municipality.code)}>{one.municipality.name}</a>,
    ],
    place === null ? null : [t.geography, place],
    [t.categories, <Areas {...props} />],
    one.themes.length === 0 ? null : [t.themes, <AreaLinks {...props} kind="theme" codes={one.themes} />],
  ]
  return (
    <Section title={t.forWhom} id="for-vem">
      <Facts facts={facts.filter((fact) => fact !== null)} />
    </Section>
  )
}

function Areas(props: EntryProps) {
  const t = words(props.at.language)
  const { categories, categoryFit } = props.one
  if (categories.length === 0) return <>{t.noCategory}</>
  return (
    <>
      <AreaLinks {...props} kind="category" codes={categories} /> {categoryFit === 'nearest' && t.nearest}
    </>
  )
}

type AreaProps = EntryProps & { kind: 'category' | 'theme'; codes: readonly string[] }

function AreaLinks({ at, known, kind, codes }: AreaProps) {
  return (
    <>
      {codes.map((code, place) => {
        const label = known.labelOf(kind, code)
        return (
          <>
            {place > 0 && ', '}
            {label === null ? (
              code
            ) : (
              <a href={at.to.register({}, 'omrade', code)}>{inLanguage(label, at.language)}</a>
            )}
          </>
        )
      })}
    </>
  )
}

/** The chain of agreements with its gaps. Years are shown as years, never as days. */
export function When({ at, one, known }: EntryProps) {
  const t = words(at.language)
  const t2 = registerWords(at.language)
  const years = one.periods.some(({ from }) => from.length === 4)
  return (
    <Section title={t.when} id="nar">
      <ol class="periods">
        {one.periods.map((period, place) => (
          <li>
            <Gap at={at} before={one.periods[place - 1]} period={period} />
            <strong>{periodInWords(period, at.language, t2)}</strong>
            {', '}
            {inLanguage(known.labelOf('periodKind', period.kind) ?? { sv: period.kind }, at.language)}
            {notesOf(at, period).map((said) => (
              <p class="quiet">{said}</p>
            ))}
            {period.decision?.url && (
              <p>
                <a href={period.decision.url}>{t.readDecision}</a>
              </p>
            )}
          </li>
        ))}
      </ol>
      {years && <p class="quiet">{t.wholeYears}</p>}
      {one.status === 'ended' && !isOfCase(one) && <p class="quiet">{t.periodOver}</p>}
    </Section>
  )
}

function notesOf(at: EntryProps['at'], { note, decision, oneYearReason }: RegisterPeriod): string[] {
  const t = words(at.language)
  const decided =
    decision === null
      ? null
      : t.decided(
          decision.on === null ? null : dateInWords(plainDate(decision.on), at.language),
          [decision.paragraph, decision.registryNumber].filter((one) => one !== null),
        )
  return [
    note === null ? null : inLanguage(note, at.language),
    decided,
    oneYearReason === null ? null : t.oneYear(inLanguage(oneYearReason, at.language)),
  ].filter((said) => said !== null)
}

type GapProps = { at: EntryProps['at']; before: RegisterPeriod | undefined; period: RegisterPeriod }

/** Said where time passed between two agreements. */
function Gap({ at, before, period }: GapProps) {
  const end = before?.to ? lastDayOf(before.to) : null
  const start = firstDayOf(period.from)
  if (end === null || start === null || start <= addDays(end, 1)) return null
  const t = words(at.language)
  const [from, to] = [yearOf(end) + 1, yearOf(start) - 1]
  const isYears = before?.to?.length === 4 && period.from.length === 4 && from <= to
  return <p class="quiet">{isYears ? t.gapYears(from === to ? `${from}` : `${from}–${to}`) : t.gap}</p>
}
