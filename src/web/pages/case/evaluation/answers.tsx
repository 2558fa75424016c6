import { factBlocks, type ReportFacts } from '../../../../documents/papers/report-facts.ts'
import { canWriteTogether } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import type { ReportHeading } from '../../../../process/rulebook/report-schema.ts'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { FactsHeld } from '../report/facts-held.tsx'
import type { HasDraft } from '../report/own-draft.ts'
import { Voice } from '../report/voice.tsx'
import { words as reportWords } from '../report/words.ts'
import type { EvaluationProps } from './load.ts'
import { words } from './words.ts'

type AnswersProps = EvaluationProps & { facts: ReportFacts; hasDraft: HasDraft }

/** Everybody's own answers beside each other, and below them what they say together: differences stay. */
export function Answers(props: AnswersProps) {
  return (
    <>
      {props.loaded.template.headings.map((heading) => (
        <OneHeading {...props} heading={heading} />
      ))}
    </>
  )
}

function OneHeading({ at, loaded, facts, heading, hasDraft }: AnswersProps & { heading: ReportHeading }) {
  const { parties, phase, file, evaluation, paused } = loaded
  const written = (partyId: string | null) =>
    evaluation?.parts.find((part) => part.heading === heading.key && (part.party?.id ?? null) === partyId)
  const mayWrite = phase === 'together' && !paused && canWriteTogether(at.actor, file.partnership.scope)
  const choices = parties.flatMap((party) => written(party.id)?.choice ?? [])
  return (
    <Section title={inLanguage(heading.heading, at.language)} id={heading.key}>
      <FactsHeld
        at={at}
        blocks={factBlocks(heading.fills, facts, at.language)}
        title={reportWords(at.language).held}
      />
      {choices.length > 1 && <Alike at={at} choices={choices} />}
      <div class="case-parties voices">
        {parties.map((party) => (
          <Voice at={at} heading={heading} party={party} part={written(party.id)} write={null} />
        ))}
      </div>
      <Voice
        at={at}
        heading={heading}
        party={null}
        part={written(null)}
        write={
          mayWrite ? at.to.inCase(file.partnership.number, 'utvardering', 'gemensamt', heading.key) : null
        }
        hasDraft={hasDraft(heading.key, null)}
      />
    </Section>
  )
}

/** Said in a word where the parties have chosen: alike or not. */
function Alike({ at, choices }: { at: EvaluationProps['at']; choices: readonly string[] }) {
  const t = words(at.language)
  return new Set(choices).size > 1 ? <Tag mood="soon">{t.differ}</Tag> : <Tag mood="calm">{t.agree}</Tag>
}
