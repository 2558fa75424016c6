import { z } from 'zod'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { IdeaMeetings } from './load.ts'
import { words } from './words.ts'

const Proposal = z.object({ times: z.string().catch(''), topics: z.string().catch('') })

/** Times and matters that have been proposed since the last call, whoever proposed them. */
export function Proposals({ at, loaded }: { at: SignedIn; loaded: Pick<IdeaMeetings, 'proposals'> }) {
  const t = words(at.language)
  if (loaded.proposals.length === 0) return null
  return (
    <Section title={t.proposals} id="forslag">
      {loaded.proposals.map(({ by, on, content }) => {
        const { times, topics } = Proposal.parse(content)
        return (
          <div class="offered">
            <p class="kept-text">{[times, topics].filter(Boolean).join('\n\n')}</p>
            <p class="quiet">{t.proposalBy(by.name, dateInWords(on, at.language))}</p>
          </div>
        )
      })}
    </Section>
  )
}
