import { inLanguage } from '../../../../domain/text.ts'
import { yearOf } from '../../../../kernel/plain-date.ts'
import type { RegisterSide } from '../../../../store/register.ts'
import { type Fact, Facts } from '../../../parts/facts.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import { words as registerWords } from '../words.ts'
import type { EntryProps } from './entry.tsx'
import { words } from './words.ts'

type Agreement = EntryProps['one']['agreements'][number]

/** The two sides in the same order, size and colour; others below them. */
export function Parties({ at, one }: EntryProps) {
  const t = words(at.language)
  return (
    <Section title={t.who} id="vilka">
      <div class="sides">
        <SideList at={at} one={one} side="ideaBased" />
        <SideList at={at} one={one} side="public" />
      </div>
      <SideList at={at} one={one} side="associated" />
    </Section>
  )
}

function SideList({ at, one, side }: EntryProps & { side: RegisterSide }) {
  const t = words(at.language)
  const parties = one.parties.filter((party) => party.side === side)
  if (parties.length === 0) return null
  return (
    <div>
      <Heading level={3}>{registerWords(at.language).sides[side]}</Heading>
      <ul>
        {parties.map(({ name, parent, name_as_stated: stated, note }) => (
          <li>
            {name}
            <Aside words={parent === null ? null : t.partOf(parent)} />
            <Aside words={stated === null ? null : t.asStated(stated)} />
            <Aside words={note === null ? null : inLanguage(note, at.language)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Aside({ words: said }: { words: string | null }) {
  if (said === null) return null
  return <p class="quiet">{said}</p>
}

export function ForWhom({ at, one }: EntryProps) {
  const t = words(at.language)
  const place = one.sensitive_location ? t.hidden : one.geography
  const facts: (Fact | null)[] = [
    [t.targetGroup, at.language === 'en' ? one.target_group_en : one.target_group_sv],
    [t.municipality, one.municipality],
    place === null ? null : [t.geography, place],
    [t.categories, categoriesOf({ at, one })],
    one.themes.length === 0 ? null : [t.themes, labelsOf(one.themes, at.language)],
  ]
  return (
    <Section title={t.forWhom} id="for-vem">
      <Facts facts={facts.filter((fact) => fact !== null)} />
    </Section>
  )
}

function categoriesOf({ at, one }: EntryProps): string {
  const t = words(at.language)
  if (one.categories.length === 0) return t.noCategory
  const labels = labelsOf(one.categories, at.language)
  return one.category_fit === 'nearest' ? `${labels} ${t.nearest}` : labels
}

function labelsOf(list: EntryProps['one']['themes'], language: EntryProps['at']['language']): string {
  return list.map(({ label }) => inLanguage(label, language)).join(', ')
}

/** The chain of agreements. Years are shown as years, never as the days that stand for them in the database. */
export function When({ at, one }: EntryProps) {
  const t = words(at.language)
  const years = one.agreements.some((agreement) => agreement.precision === 'year')
  return (
    <Section title={t.when} id="nar">
      <ol class="periods">
        {one.agreements.map((agreement) => (
          <li>
            <strong>{periodOf(agreement)}</strong>
            {agreement.label !== null && `, ${inLanguage(agreement.label, at.language)}`}
            <Aside words={agreement.note === null ? null : inLanguage(agreement.note, at.language)} />
          </li>
        ))}
      </ol>
      {years && <p class="quiet">{t.wholeYears}</p>}
      {one.status === 'ended' && <p class="quiet">{t.periodOver}</p>}
    </Section>
  )
}

function periodOf({ from_day: from, to_day: to, precision }: Agreement): string {
  const shown = [from, to]
    .filter((day) => day !== null)
    .map((day) => (precision === 'year' ? yearOf(day) : day))
  return [...new Set(shown)].join('–')
}
