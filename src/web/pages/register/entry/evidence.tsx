import type { RegisterRecord } from '../../../../domain/register.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { isWebAddress } from '../../../../kernel/web-address.ts'
import { Section } from '../../../parts/heading.tsx'
import { flagWords } from '../flag-words.ts'
import { nameOf } from '../naming.ts'
import { words as registerWords } from '../words.ts'
import { type EntryProps, isOfCase } from './props.ts'
import { words } from './words.ts'

type Link = RegisterRecord['links'][number]
type Source = RegisterRecord['sources'][number]

export function Links({ at, one }: EntryProps) {
  const t = words(at.language)
  const links = one.links.filter(({ url }) => isWebAddress(url))
  if (links.length === 0 && (one.documents ?? []).length > 0) return null
  return (
    <Section title={t.links} id="dokument">
      {links.length === 0 ? (
        <NoLinks at={at} one={one} />
      ) : (
        <ul>
          {links.map((link) => (
            <li>
              <a href={link.url} rel="external noreferrer">
                {inLanguage(link.label, at.language)} ({new URL(link.url).hostname})
              </a>
              , {stateOf(link, at.language)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function NoLinks({ at, one }: Pick<EntryProps, 'at' | 'one'>) {
  const t = words(at.language)
  const { publisher } = one.provenance
  if (!isOfCase(one)) return <p>{t.noLinks}</p>
  const asked = { hos: publisher, om: nameOf(one, registerWords(at.language)) }
  return (
    <p>
      {t.ofCase.noLinks(publisher)} <a href={at.to.askForDocument(asked)}>{t.ofCase.toAsk}</a>
    </p>
  )
}

function stateOf({ dead, checkedOn: day }: Link, language: EntryProps['at']['language']): string {
  const t = words(language)
  if (dead) return t.dead
  return day === null ? t.notChecked : t.checkedOn(dateInWords(plainDate(day), language))
}

export function Doubts({ at, one }: EntryProps) {
  if (one.qualityFlags.length === 0) return null
  const t = words(at.language)
  return (
    <Section title={t.doubts} id="osakert">
      <ul>
        {one.qualityFlags.map(({ code, note }) => (
          <li>
            {flagWords(at.language)[code] ?? t.otherDoubt}
            {note !== null && <p class="quiet">{inLanguage(note, at.language)}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Each source by title, publisher and year, and where in it the partnership stands. */
export function Sources({ at, one }: EntryProps) {
  const t = words(at.language)
  if (one.sources.length === 0) return null
  const sources = Object.values(Object.groupBy(one.sources, ({ id }) => id))
  return (
    <Section title={t.sources} id="kallor">
      <ul>
        {sources.map((places) => (
          <SourceItem at={at} places={places ?? []} />
        ))}
      </ul>
    </Section>
  )
}

function SourceItem({ at, places }: { at: EntryProps['at']; places: readonly Source[] }) {
  const t = words(at.language)
  const [source] = places
  if (source === undefined) return null
  return (
    <li>
      <cite lang="sv">{source.title}</cite>, {source.publisher ?? t.noPublisher}, {source.year ?? t.noYear}
      {source.description !== null && <p class="quiet">{inLanguage(source.description, at.language)}</p>}
      {places.map(({ section, row }) => (
        <p class="quiet">{section === null ? null : t.place(section, row)}</p>
      ))}
    </li>
  )
}
