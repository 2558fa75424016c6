import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { listAnswerVersions } from '../../../../store/review/checklist.ts'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { AnswerList } from '../consideration/answer-list.tsx'
import { checklistId } from '../consideration/checklist.ts'
import { conclusionIn } from '../consideration/conclusion-words.ts'
import { listEvidence } from '../consideration/document-list.ts'
import { type Consideration, considerationOf } from '../consideration/load.ts'
import { findResult } from '../consideration/result.ts'
import { words } from './words.ts'

/** The consideration in short: conclusion, reasons, how the answers fell; every answer on demand. */
export async function Summary({ at, file }: { at: SignedIn; file: CaseFile }) {
  const t = words(at.language)
  const { partnership, history } = file
  const result = await findResult(at.db, file)
  if (result === null) return null
  const loaded = considerationOf(file, await listAnswerVersions(at.db, partnership.id, checklistId))
  const documents = await listEvidence(at.db, partnership)
  return (
    <Section title={t.summary} id="overvagandet">
      <p>
        <strong>{conclusionIn(history.rulebook, result, at.language)}</strong>
      </p>
      <p class="typed">{result.reasons}</p>
      <p class="quiet">{t.assessedBy(result.byName, dateInWords(result.on, at.language))}</p>
      <p>{t.answers(countedAnswers(at, loaded))}</p>
      <Details summary={t.allAnswers}>
        {loaded.parts.map(({ label, questions }) => (
          <>
            {label !== null && <h3 class="ds-heading">{inLanguage(label, at.language)}</h3>}
            <AnswerList
              {...{ at, questions, documents }}
              number={partnership.number}
              checklist={loaded.checklist}
              versions={loaded.versions}
            />
          </>
        ))}
      </Details>
      <p>
        <a href={at.to.inCase(partnership.number, 'overvagande')}>{t.whole}</a>
      </p>
    </Section>
  )
}

/** "12 ja, 4 delvis, 2 nej" */
function countedAnswers(at: SignedIn, { checklist, parts, versions }: Consideration): string {
  const t = words(at.language)
  const given = parts.flatMap(({ questions }) => questions.map(({ key }) => versions.get(key)?.[0]?.answer))
  return checklist.answers
    .map(({ id, label }) => ({ count: given.filter((answer) => answer === id).length, label }))
    .filter(({ count }) => count > 0)
    .map(({ count, label }) => t.counted(count, inLanguage(label, at.language)))
    .join(', ')
}
