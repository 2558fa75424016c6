import type { ProcessEvent } from '../../../../domain/events.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { toldIn } from '../../../../store/review/review.ts'
import { Heading, Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { blockTitle, outcomeIn } from './conclusion-draft.ts'
import { ConditionText } from './conditions-part.tsx'
import { words } from './words.ts'

type ResultTextProps = { at: SignedIn; file: CaseFile; content: ProcessEvent['content']; title: string }

/** A result in the words that were written for the organisation: outcome, reasons, conditions, block by block. */
export function ResultText({ at, file, content, title }: ResultTextProps) {
  const t = words(at.language)
  const { rulebook } = file.history
  const told = toldIn(content)
  const outcome = outcomeIn(rulebook, told, at.language)
  return (
    <Section title={title} id="resultat">
      {outcome !== '' && (
        <p>
          <strong>{outcome}</strong>
        </p>
      )}
      <p class="typed">{told.reasons}</p>
      {told.conditions.length > 0 && (
        <>
          <Heading level={3}>{t.conditions}</Heading>
          <ul class="review-conditions">
            {told.conditions.map((condition) => (
              <li>
                <ConditionText at={at} file={file} condition={condition} />
              </li>
            ))}
          </ul>
        </>
      )}
      {told.blocks.map(({ block, reasons }) => (
        <>
          <Heading level={3}>{blockTitle(rulebook, block, at.language)}</Heading>
          <p class="typed">{reasons}</p>
        </>
      ))}
    </Section>
  )
}
