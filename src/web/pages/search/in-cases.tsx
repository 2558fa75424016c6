import { dayInStockholm, plainDate } from '../../../kernel/plain-date.ts'
import type { FoundFile } from '../../../store/lists/search-files.ts'
import { Section } from '../../parts/heading.tsx'
import { Around, toWords } from './around.tsx'
import type { Found, SearchAt, TextHit } from './found.ts'
import { hitWords } from './hit-words.ts'
import { notShown, titleOf } from './how-many.ts'
import { textAddress } from './text-address.ts'
import { textTitle } from './text-title.ts'
import { words } from './words.ts'

type Props = { at: SearchAt; found: Found }

/** What is written in cases outside their papers: each by what it is, with its words and the way to them. */
export function Texts({ at, found: { texts } }: Props) {
  const t = words(at.language)
  return (
    <Section title={titleOf(t.texts, texts, at)} id="texter">
      <p>
        {t.textsLead} {notShown(texts, at)}
      </p>
      <ul>
        {texts.first.map((one) => (
          <TextLine at={at} hit={one} />
        ))}
      </ul>
    </Section>
  )
}

function TextLine({ at, hit: { rulebook, ...found } }: { at: SearchAt; hit: TextHit }) {
  const { caseTitle, at: when, excerpt } = found
  return (
    <li>
      <a href={toWords(textAddress(at.to, found, rulebook), excerpt)}>{textTitle(at, found, rulebook)}</a>
      <Around excerpt={excerpt} />
      <span class="row-note">{[caseTitle, dayInStockholm(new Date(when))].join(', ')}</span>
    </li>
  )
}

/** Files that were handed in with papers: each by its name and page, with the words and the way to its paper. */
export function Files({ at, found: { files } }: Props) {
  const t = words(at.language)
  return (
    <Section title={titleOf(t.files, files, at)} id="bilagor">
      <p>
        {t.filesLead} {notShown(files, at)}
      </p>
      <ul>
        {files.first.map((file) => (
          <FileLine at={at} file={file} />
        ))}
      </ul>
    </Section>
  )
}

function FileLine({ at, file }: { at: SearchAt; file: FoundFile }) {
  const t = hitWords(at.language)
  const { caseNumber, caseTitle, documentNumber, documentTitle, createdAt, excerpt } = file
  const paper = at.to.inCase(caseNumber, 'handling', String(documentNumber))
  return (
    <li>
      <a href={`${paper}#filer`}>{fileTitle(file, at.language)}</a>
      <Around excerpt={excerpt} />
      <span class="row-note">
        {[t.fileOf(documentTitle), caseTitle, plainDate(createdAt.slice(0, 10))].join(', ')}
      </span>
    </li>
  )
}

/** Such as ”Bilaga: stadgar.pdf, sida 3”. */
export function fileTitle({ name, page, sheet }: FoundFile, language: SearchAt['language']): string {
  const t = hitWords(language)
  const place = page !== null ? t.page(page) : sheet !== null ? t.sheet(sheet) : null
  return [t.file(name), place].filter((one) => one !== null).join(', ')
}
