import type { CaseFile } from '../../../../store/case/case-file.ts'
import { Section } from '../../../parts/heading.tsx'
import type { Visit } from '../../../visit.ts'
import { conclusionIn } from './conclusion-words.ts'
import type { Result } from './result.ts'
import { words } from './words.ts'

/** The conclusion and its reasons, in the words that were written for the organisation. */
export function ResultText({ at, file, result }: { at: Visit; file: CaseFile; result: Result }) {
  const t = words(at.language)
  return (
    <Section title={t.conclusionTitle} id="slutsats">
      <p>
        <strong>{withStop(conclusionIn(file.history.rulebook, result, at.language))}</strong>
      </p>
      <p class="typed">{result.reasons}</p>
    </Section>
  )
}

function withStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}
