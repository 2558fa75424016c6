import { outcomeOf, type RenewalVoice } from '../../../../domain/renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { Heading, Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { ReportProps } from './load.ts'
import { words } from './words.ts'

/** Party by party, both sides alike: what each wants, why, and whom we wait for. */
export function VoiceList({ at, report }: ReportProps) {
  const t = words(at.language)
  const byParty = Map.groupBy(report.voices, ({ party }) => party)
  const outcome = outcomeOf(report.voices)
  return (
    <Section title={t.who} id="svaren">
      {outcome !== null && (
        <p>
          <strong>{t.outcomes[outcome]}</strong>
        </p>
      )}
      <div class="case-parties">
        {[...byParty].map(([party, voices]) => (
          <div class="case-party">
            <Heading level={3}>{party.name}</Heading>
            {voices.map((voice) => (
              <VoiceLine at={at} report={report} voice={voice} />
            ))}
          </div>
        ))}
      </div>
    </Section>
  )
}

function VoiceLine({ at, report, voice }: ReportProps & { voice: RenewalVoice }) {
  const t = words(at.language)
  const { stance, role, party } = voice
  const name = inLanguage(report.titles(role, party.bodyId ?? ''), at.language)
  const paper = report.documents.find(({ seq }) => seq === stance?.seq)
  if (stance === null)
    return (
      <p>
        {name}:{' '}
        <Tag mood={voice.leftOut ? 'late' : 'waiting'}>{voice.leftOut ? t.goneOnWithout : t.waiting}</Tag>
      </p>
    )
  return (
    <>
      <p>
        {name}: <strong>{t.choices[stance.choice]}</strong>
        {stance.material !== null && `. ${stance.material ? t.material : t.notMaterial}.`}
      </p>
      <div class="kept-text">{stance.reasons}</div>
      <p class="quiet">
        {paper === undefined ? (
          t.given(stance.byName, dateInWords(stance.on, at.language))
        ) : (
          <a href={at.to.inCase(report.file.partnership.number, 'handling', String(paper.number))}>
            {t.given(stance.byName, dateInWords(stance.on, at.language))}
          </a>
        )}
      </p>
    </>
  )
}
