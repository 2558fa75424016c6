import type { Language } from '../../../../domain/text.ts'
import type { CaseDocument, DocumentFile } from '../../../../store/papers/document.ts'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './words.ts'

type FilesProps = {
  at: SignedIn
  document: CaseDocument
  /** Where a file is got by its id. */
  addressOf: (fileId: string) => string
}

/** What was handed in with a paper, as files to take home. */
export function Files({ at, document, addressOf }: FilesProps) {
  const attached = document.files.filter(({ part }) => part === 'attachment')
  if (attached.length === 0) return null
  return (
    <Section title={words(at.language).files} id="filer">
      <ul>
        {attached.map((file) => (
          <li>
            <FileLine at={at} file={file} href={addressOf(file.fileId)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function FileLine({ at, file, href }: { at: SignedIn; file: DocumentFile; href: string }) {
  const t = words(at.language)
  if (file.scanState === 'waiting') return <>{t.waiting(file.name)}</>
  if (file.scanState === 'infected') return <>{t.infected(file.name)}</>
  return <a href={href}>{t.download(file.name, sizeInWords(file.size, at.language))}</a>
}

function sizeInWords(bytes: number, language: Language): string {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 })
  return format.format(amount)
}
