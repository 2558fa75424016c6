import { aidWords } from '../../../../documents/papers/aid-words.ts'
import { canSeeAidWork } from '../../../../domain/permissions/permissions-aid.ts'
import type { AidAssessment, AidLevel } from '../../../../domain/state-aid.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import { type Mood, Tag } from '../../../parts/tag.tsx'
import type { SignedIn, Visit } from '../../../visit.ts'
import type { AidFile } from './load.ts'
import { words } from './words.ts'

type PartProps = { at: SignedIn; loaded: AidFile }

/** The newest conclusion with its reasons, and the way to the paper. */
export function ConclusionPart({ at, loaded }: PartProps) {
  const t = words(at.language)
  const [newest, ...earlier] = loaded.assessments
  const inside = canSeeAidWork(at.actor, loaded.file.partnership.scope)
  return (
    <Section title={t.conclusionTitle} id="slutsats">
      {newest === undefined ? (
        <p>{inside ? t.conclusionNone : t.conclusionParty}</p>
      ) : (
        <Concluded at={at} loaded={loaded} assessment={newest} />
      )}
      {earlier.length > 0 && (
        <Details summary={t.earlier}>
          {earlier.map((assessment) => (
            <Concluded at={at} loaded={loaded} assessment={assessment} />
          ))}
        </Details>
      )}
    </Section>
  )
}

function Concluded({ at, loaded, assessment }: PartProps & { assessment: AidAssessment }) {
  const t = words(at.language)
  const { basis, level, reasons, by, on, documentNumber } = assessment
  const { number } = loaded.file.partnership
  return (
    <>
      <p>
        <strong>{aidWords[at.language].bases[basis]}</strong>
      </p>
      {level !== null && (
        <p>
          <LevelTag at={at} level={level} />
        </p>
      )}
      <p class="typed">{reasons}</p>
      <p class="quiet">
        {t.concluded(by.name, dateInWords(on, at.language))}{' '}
        {documentNumber !== null && (
          <a href={at.to.inCase(number, 'handling', String(documentNumber))}>{t.readPaper}</a>
        )}
      </p>
    </>
  )
}

const moods: Record<AidLevel, Mood> = { green: 'calm', amber: 'soon', red: 'late' }

/** How near the ceiling, as icon and words. */
export function LevelTag({ at, level }: { at: Visit; level: AidLevel }) {
  return <Tag mood={moods[level]}>{aidWords[at.language].levels[level]}</Tag>
}
