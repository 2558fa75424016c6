import { factBlocks, type ReportFacts } from '../../../../documents/papers/report-facts.ts'
import { canWriteTogether } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import type { ReportHeading } from '../../../../process/rulebook/report-schema.ts'
import { Section } from '../../../parts/heading.tsx'
import { FactsHeld } from '../report/facts-held.tsx'
import type { HasDraft } from '../report/own-draft.ts'
import type { WritingParty } from '../report/party-of.ts'
import { Voice } from '../report/voice.tsx'
import { words as reportWords } from '../report/words.ts'
import type { OneProps } from './load.ts'

type HeadingsProps = OneProps & { facts: ReportFacts; hasDraft: HasDraft }

/** Every heading with what the case holds and what each party has written, beside each other. */
export function Headings(props: HeadingsProps) {
  return (
    <>
      {props.one.template.headings.map((heading) => (
        <HeadingSection {...props} heading={heading} />
      ))}
    </>
  )
}

function HeadingSection({ at, one, facts, heading, hasDraft }: HeadingsProps & { heading: ReportHeading }) {
  const { parties, followUp } = one
  const written = (partyId: string | null) =>
    followUp.parts.find((part) => part.heading === heading.key && (part.party?.id ?? null) === partyId)
  const voices =
    heading.by === 'together'
      ? [{ party: null, part: written(null) }]
      : parties
          .filter(({ side }) => heading.by === 'each' || side === 'party')
          .map((party) => ({ party, part: written(party.id) }))
  return (
    <Section title={inLanguage(heading.heading, at.language)} id={heading.key}>
      <FactsHeld
        at={at}
        blocks={factBlocks(heading.fills, facts, at.language)}
        title={reportWords(at.language).held}
      />
      <div class="case-parties voices">
        {voices.map(({ party, part }) => (
          <Voice
            at={at}
            heading={heading}
            party={party}
            part={part}
            write={writeAddress({ at, one }, heading, party)}
            hasDraft={hasDraft(heading.key, party?.id ?? null)}
          />
        ))}
      </div>
    </Section>
  )
}

/** Where the reader writes this; null for what is not the reader's to write, or not now. */
function writeAddress(
  { at, one }: OneProps,
  heading: ReportHeading,
  party: WritingParty | null,
): string | null {
  const mine =
    party === null ? canWriteTogether(at.actor, one.file.partnership.scope) : one.own?.id === party.id
  if (!mine || !(party === null ? one.open : one.ownOpen)) return null
  return at.to.inCase(at.params.number, 'uppfoljning', String(one.followUp.year), 'del', heading.key)
}
