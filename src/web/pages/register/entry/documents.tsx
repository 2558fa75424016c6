import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { Section } from '../../../parts/heading.tsx'
import type { EntryProps } from './props.ts'
import { words } from './words.ts'

/** The agreement, the board's decisions and the reports, each as a PDF at an address that stays. */
export function Documents({ at, one }: EntryProps) {
  const t = words(at.language)
  const documents = (one.documents ?? []).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  if (documents.length === 0) return null
  return (
    <Section title={t.documents} id="handlingar">
      <ul>
        {documents.map(({ url, title, kind, language, on }) => (
          <li>
            <a
              href={url ?? ''}
              lang={language === at.language || title.en !== undefined ? undefined : language}
              hreflang={language === at.language ? undefined : language}
              type="application/pdf"
            >
              {inLanguage(title, at.language)}, {dateInWords(plainDate(on), at.language)} (PDF)
            </a>
            <span class="row-note">
              {t.documentKinds[kind]}
              {language !== at.language && `, ${t.inLanguage[language]}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
