import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { ProcurementReading } from '../../../../process/review/procurement-reading.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { LevelTag } from './reading-part.tsx'
import { isLegallyAnswered, type LegalMatter, legalMatters } from './result.ts'
import { words } from './words.ts'

type LegalSummaryProps = { at: SignedIn; file: CaseFile; reading: ProcurementReading | null; writes: boolean }

/** What lawyers have been asked and have answered, in short. */
export function LegalSummary({ at, file, reading, writes }: LegalSummaryProps) {
  const t = words(at.language)
  const matters = legalMatters(file)
  const isNeeded = reading !== null && reading.level !== 'goOn'
  const address = at.to.inCase(file.partnership.number, 'granskning', 'juridik')
  return (
    <Section title={t.legalTitle} id="juridik">
      {isNeeded && (
        <p>
          <LevelTag at={at} level={reading.level} answered={isLegallyAnswered(file)} />{' '}
          {reading.reasons.map((reason) => inLanguage(reason, at.language)).join(' ')}
        </p>
      )}
      {matters.length === 0 && !isNeeded && <p>{t.legalNone}</p>}
      {matters.length > 0 && (
        <ul>
          {matters.map((matter) => (
            <li>
              <MatterLine at={at} matter={matter} />
            </li>
          ))}
        </ul>
      )}
      <Actions>
        <ButtonLink href={address} look="secondary">
          {writes ? t.askLegal : t.readLegal}
        </ButtonLink>
      </Actions>
    </Section>
  )
}

function MatterLine({
  at,
  matter: { question, answer, by, withdrawn },
}: {
  at: SignedIn
  matter: LegalMatter
}) {
  const t = words(at.language)
  const short = question.length > 120 ? `${question.slice(0, 117)}…` : question
  const day = by === null ? '' : dateInWords(by, at.language)
  return (
    <>
      {short} {withdrawn !== null && <Tag mood="neutral">{t.legalWithdrawn}</Tag>}
      {answer === null && withdrawn === null && (
        <>
          <Tag mood="waiting">{t.legalWaiting}</Tag> {day !== '' && t.wantedLine(day)}
        </>
      )}
      {answer !== null && <Tag mood="calm">{t.legalAnswered(answer.event.by.name)}</Tag>}
    </>
  )
}
