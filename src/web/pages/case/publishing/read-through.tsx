import { inLanguage, type Language } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Entry } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { CheckboxGroup } from '../../../parts/choices.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { ReadThrough } from './documents.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; papers: readonly ReadThrough[] }

/** The papers that hold what nobody may publish, with the words that it stands in. */
export function HeldPapers({ at, papers }: Props) {
  const t = words(at.language)
  return (
    <>
      {papers
        .filter(({ held }) => held.length > 0)
        .map((one) => (
          <Alert color="danger" title={t.heldPaper(inLanguage(one.told.title, at.language))}>
            <ul>
              {one.held.map(({ what, words: said }) => (
                <li>
                  {t.guarded[what]} {said}
                </li>
              ))}
            </ul>
          </Alert>
        ))}
    </>
  )
}

/** Each paper to open, what to look at in it, and a box to tick when it has been read: none is published without. */
export function ToRead({ at, file, papers, entry }: Props & { file: CaseFile; entry: Entry }) {
  const t = words(at.language)
  return (
    <Section title={t.readThrough} id="lasning">
      <p>{t.readThroughLead}</p>
      <ul>
        {papers.map((one) => (
          <li>
            <a href={at.to.inCase(file.partnership.number, 'handling', `${one.paper.number}.pdf`)}>
              {t.openPaper(inLanguage(one.told.title, at.language))}
            </a>
            <LookAt at={at} one={one} />
          </li>
        ))}
      </ul>
      <CheckboxGroup
        {...{ entry, name: 'read', label: t.read }}
        choices={papers.map(({ paper, told }) => ({
          value: String(paper.number),
          label: inLanguage(told.title, at.language),
          hint: dateInWords(plainDate(told.on), at.language),
        }))}
      />
    </Section>
  )
}

function LookAt({ at, one: { look } }: { at: SignedIn; one: ReadThrough }) {
  if (look.length === 0) return null
  const t = words(at.language)
  return (
    <p class="quiet">
      {t.lookAt} {look.map(({ what, words: said }) => `${t.guarded[what]} ${said}`).join(' · ')}
    </p>
  )
}

export function titlesOf(papers: readonly ReadThrough[], language: Language): string {
  return papers.map(({ told }) => inLanguage(told.title, language)).join(', ')
}
