import { dayInStockholm, plainDate } from '../../../kernel/plain-date.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Section } from '../../parts/heading.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { SecrecyMark } from '../case/secrecy/mark.tsx'
import { nameOf, yearsOf } from '../register/naming.ts'
import { words as registerWords } from '../register/words.ts'
import { Around, toWords } from './around.tsx'
import type { Found, SearchAt } from './found.ts'
import { notShown, titleOf } from './how-many.ts'
import { Files, Texts } from './in-cases.tsx'
import { words } from './words.ts'

/** What was found, kind by kind; kinds without a hit are left out. */
export function Hits({ at, found }: { at: SearchAt; found: Found }) {
  const t = words(at.language)
  const { cases, texts, documents, files, written, organisations, lessons, register } = found
  const lists = [cases, texts, documents, files, written, organisations, lessons]
  const count = lists.reduce((sum, { total }) => sum + total, register.total)
  if (count === 0)
    return (
      <EmptyState title={t.found(0, at.text)}>
        <p>{t.none}</p>
        <ul>
          {t.noneHelp.map((help) => (
            <li>{help}</li>
          ))}
        </ul>
      </EmptyState>
    )
  return (
    <>
      <p role="status">{(lists.some(({ cut }) => cut) ? t.foundMore : t.found)(count, at.text)}</p>
      {cases.total > 0 && <Cases at={at} found={found} />}
      {texts.total > 0 && <Texts at={at} found={found} />}
      {documents.total > 0 && <Documents at={at} found={found} />}
      {files.total > 0 && <Files at={at} found={found} />}
      {written.total > 0 && <WrittenHere at={at} found={found} />}
      {organisations.total > 0 && <Organisations at={at} found={found} />}
      {lessons.total > 0 && <Lessons at={at} found={found} />}
      {register.total > 0 && <InRegister at={at} found={found} />}
      {lists.reduce((sum, { total }) => sum + total, -cases.total - lessons.total) > 0 && (
        <Download at={at} />
      )}
    </>
  )
}

/** What has no list of its own to be taken home from. */
function Download({ at }: { at: SearchAt }) {
  const asked = { sok: at.text }
  return <ListFiles words={words(at.language).download} href={(kind) => at.to.searchFile(kind, asked)} />
}

type Props = { at: SearchAt; found: Found }

function Cases({ at, found }: Props) {
  const t = words(at.language)
  return (
    <Section title={titleOf(t.cases, found.cases, at)} id="arenden">
      <ul>
        {found.cases.first.map(({ number, registryNumber, externalNumber, title, partyNames }) => (
          <li>
            <a href={at.to.case(number)}>{title}</a>
            <span class="row-note">
              {[partyNames, registryNumber, externalNumber].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={at.to.cases({ sok: at.text, lage: 'alla' })}>{t.allCases}</a>
      </p>
    </Section>
  )
}

function Documents({ at, found }: Props) {
  const t = words(at.language)
  return (
    <Section title={titleOf(t.documents, found.documents, at)} id="handlingar">
      <p>
        {t.documentsLead} {notShown(found.documents, at)}
      </p>
      <ul>
        {found.documents.first.map(
          ({ caseNumber, caseTitle, number, title, createdAt, registered, secrecy, excerpt }) => (
            <li>
              <a href={toWords(at.to.inCase(caseNumber, 'handling', String(number)), excerpt)}>{title}</a>
              <Around excerpt={excerpt} />
              <span class="row-note">
                {[caseTitle, registered, plainDate(createdAt.slice(0, 10))].filter(Boolean).join(', ')}
              </span>
              <SecrecyMark at={at} secrecy={secrecy} />
            </li>
          ),
        )}
      </ul>
    </Section>
  )
}

const pages = { message: 'meddelanden', note: 'anteckningar' } as const

/** Messages and notes, each by who wrote it. */
function WrittenHere({ at, found: { written } }: Props) {
  const t = words(at.language)
  return (
    <Section title={titleOf(t.written, written, at)} id="skrivet">
      <p>
        {t.writtenLead} {notShown(written, at)}
      </p>
      <ul>
        {written.first.map(({ kind, caseNumber, caseTitle, authorName, excerpt, at: when }) => (
          <li>
            <a href={toWords(at.to.inCase(caseNumber, pages[kind]), excerpt)}>{t.by[kind](authorName)}</a>
            <Around excerpt={excerpt} />
            <span class="row-note">{[caseTitle, dayInStockholm(new Date(when))].join(', ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Organisations({ at, found }: Props) {
  const t = words(at.language)
  return (
    <Section title={titleOf(t.organisations, found.organisations, at)} id="organisationer">
      <ul>
        {found.organisations.first.map(({ name, number, cases }) => (
          <li>
            <a href={at.to.cases({ sok: name, lage: 'alla' })}>{name}</a>
            <span class="row-note">{[number, t.inCases(cases)].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Lessons({ at, found: { lessons } }: Props) {
  const t = words(at.language)
  return (
    <Section title={titleOf(t.lessons, lessons, at)} id="lardomar">
      <ul>
        {lessons.first.map(({ text, partnershipTitle }) => (
          <li>
            <span lang="sv">{text}</span>
            <span class="row-note">{partnershipTitle}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={at.to.lessons({ sok: at.text })}>{t.allLessons}</a>
      </p>
    </Section>
  )
}

function InRegister({ at, found }: Props) {
  const t = words(at.language)
  const names = registerWords(at.language)
  const { total, records } = found.register
  return (
    <Section title={t.many(t.register, total)} id="registret">
      <ul>
        {records.map((record) => (
          <li>
            <a href={at.to.registered(record.id)}>{nameOf(record, names)}</a>
            <span class="row-note">
              {record.municipality.name}, {yearsOf(record, names)}
            </span>
          </li>
        ))}
      </ul>
      {total > records.length && (
        <p>
          <a href={at.to.register({ sok: at.text })}>{t.allRegister(total)}</a>
        </p>
      )}
    </Section>
  )
}
