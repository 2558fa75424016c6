import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { KeptPaper } from '../../../../store/papers/organisation-document.ts'
import { Button } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words as caseWords } from '../../case/documents-wanted/words.ts'
import { ageOf } from '../freshness.ts'
import { moods } from '../papers.tsx'
import { words as ownWords } from '../words.ts'
import type { Kept } from './load.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; kept: Kept }

/** How it stands with the paper, its files, and until when it counts as current. */
export function Now({ at, kept }: Props) {
  const t = words(at.language)
  const { now, document } = kept
  const { state, freshUntil } = ageOf(now, document, at.today)
  return (
    <Section title={t.now} id="nu">
      <p>
        <Tag mood={moods[state]}>{ownWords(at.language).paperStates[state]}</Tag>
      </p>
      {now === undefined ? <p>{t.nothingYet}</p> : <Paper at={at} kept={kept} paper={now} />}
      {freshUntil !== null && (
        <p>{(state === 'old' ? t.wasFreshUntil : t.freshUntil)(dateInWords(freshUntil, at.language))}</p>
      )}
    </Section>
  )
}

/** Those that newer ones took the place of. */
export function Earlier({ at, kept }: Props) {
  const t = words(at.language)
  if (kept.earlier.length === 0) return null
  return (
    <Details summary={t.earlier(kept.earlier.length)}>
      <ul class="papers">
        {kept.earlier.map((paper) => (
          <li>
            <Paper at={at} kept={kept} paper={paper} />
          </li>
        ))}
      </ul>
    </Details>
  )
}

type PaperProps = Props & { paper: KeptPaper }

function Paper({ at, kept, paper }: PaperProps) {
  const t = caseWords(at.language)
  const recorded = dateInWords(dayInStockholm(new Date(paper.recordedAt)), at.language)
  return (
    <>
      {paper.documentDate !== null && <p>{t.datedOn(dateInWords(paper.documentDate, at.language))}</p>}
      {paper.note !== null && <p class="typed">{paper.note}</p>}
      {paper.files.length > 0 && (
        <ul class="files">
          {paper.files.map((file) => (
            <li>
              <FileName at={at} kept={kept} file={file} />
            </li>
          ))}
        </ul>
      )}
      {paper.recordedByName !== null && <p class="quiet">{t.givenBy(paper.recordedByName, recorded)}</p>}
      <Remove at={at} kept={kept} paper={paper} />
    </>
  )
}

/** A link once the file has been checked. */
function FileName({ at, kept, file }: Props & { file: KeptPaper['files'][number] }) {
  const t = caseWords(at.language)
  if (file.scanState === 'infected') return <>{`${file.name} (${t.infected})`}</>
  if (file.scanState === 'waiting') return <>{`${file.name} (${t.scanning})`}</>
  return <a href={at.to.organisation('handlingar', kept.document.id, 'fil', file.fileId)}>{file.name}</a>
}

/** What has been handed in to a body stays; the rest is the organisation's own to take away. */
function Remove({ at, kept: { document }, paper }: PaperProps) {
  if (paper.isUsed) return null
  const action = at.to.organisation('handlingar', document.id, paper.id, 'borttagning')
  return (
    <Form at={at} action={action}>
      <Button look="tertiary">{words(at.language).remove}</Button>
    </Form>
  )
}
