import { choiceOf } from '../../../../documents/papers/choice-words.ts'
import type { ReportPart } from '../../../../domain/report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import type { ReportHeading } from '../../../../process/rulebook/report-schema.ts'
import { DraftHere } from '../../../parts/draft-here.tsx'
import { Heading } from '../../../parts/heading.tsx'
import type { Visit } from '../../../visit.ts'
import { words } from './words.ts'

type VoiceProps = {
  at: Visit
  heading: ReportHeading
  /** Null where the parties write together. */
  party: { name: string } | null
  part: ReportPart | undefined
  /** Where the reader writes it; null for those who only read. */
  write: string | null
  /** What the reader has typed there is not saved for others. */
  hasDraft?: boolean
}

/** What one party, or the parties together, have written under a heading. */
export function Voice({ at, heading, party, part, write, hasDraft = false }: VoiceProps) {
  const t = words(at.language)
  const name = party?.name ?? t.all
  const choice = part === undefined ? '' : choiceOf(part, heading, at.language)
  const isWritten = part !== undefined && (part.text !== '' || choice !== '')
  return (
    <div class="case-party">
      <Heading level={3}>{name}</Heading>
      {choice !== '' && (
        <p>
          <strong>{choice}</strong>
        </p>
      )}
      {isWritten ? <div class="kept-text">{part.text}</div> : <p class="quiet">{t.noText}</p>}
      {write !== null && hasDraft && <DraftHere at={at} />}
      {write !== null && (
        <p>
          <a
            href={write}
            aria-label={t.about(
              isWritten ? t.change : t.write,
              `${inLanguage(heading.heading, at.language)}, ${name}`,
            )}
          >
            {isWritten ? t.change : t.write}
          </a>
        </p>
      )}
    </div>
  )
}
