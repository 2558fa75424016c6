import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { Stance, Voice } from '../../../../store/reports/stance.ts'
import { Heading, Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { StanceProps, Stances } from './load.ts'
import { words } from './words.ts'

type ListProps = Omit<StanceProps, 'entry'> & { papers: Stances['papers'] }

/** Party by party, both sides alike: who has answered, what, and whom we wait for. */
export function StanceList({ at, stances, papers }: ListProps) {
  const t = words(at.language)
  const byParty = Map.groupBy(stances.voices, ({ party }) => party)
  return (
    <Section title={t.who} id="svaren">
      <div class="case-parties">
        {[...byParty].map(([party, voices]) => (
          <div class="case-party">
            <Heading level={3}>{party.name}</Heading>
            <ul>
              {voices.map((voice) => (
                <VoiceLine at={at} stances={stances} papers={papers} voice={voice} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}

function VoiceLine({ at, stances, papers, voice }: ListProps & { voice: Voice }) {
  const { stance, role } = voice
  const name = inLanguage(stances.titles(role, voice.party.bodyId ?? ''), at.language)
  return (
    <li>
      <p>
        {name}: <Answer at={at} stance={stance} />
      </p>
      {stance !== null && <Said {...{ at, stances, papers, stance }} />}
    </li>
  )
}

function Answer({ at, stance }: { at: ListProps['at']; stance: Stance | null }) {
  const t = words(at.language)
  if (stance === null) return <Tag mood="waiting">{t.waiting}</Tag>
  return stance.answer === 'yes' ? <Tag mood="calm">{t.yes}</Tag> : <Tag mood="late">{t.no}</Tag>
}

function Said({ at, stances, papers, stance }: ListProps & { stance: Stance }) {
  const t = words(at.language)
  const paper = papers.get(stance.seq)
  const day = stance.decidedOn === null ? '' : dateInWords(stance.decidedOn, at.language)
  return (
    <>
      <p class="quiet">{t.given(stance.byName, dateInWords(stance.on, at.language))}</p>
      {stance.decidedBy !== '' && <p class="quiet">{t.decided(stance.decidedBy, day)}</p>}
      {stance.ground !== null && <p class="quiet">{t.grounds[stance.ground]}</p>}
      {stance.reasons !== '' && <div class="kept-text">{stance.reasons}</div>}
      {stance.words !== '' && <div class="kept-text">{stance.words}</div>}
      {paper !== undefined && (
        <p>
          <a href={at.to.inCase(stances.file.partnership.number, 'handling', String(paper))}>
            {t.paper(stance.byName)}
          </a>
        </p>
      )}
    </>
  )
}
