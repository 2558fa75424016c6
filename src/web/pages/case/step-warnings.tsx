import { inLanguage } from '../../../domain/text.ts'
import type { History } from '../../../process/case/history.ts'
import { nextSteps } from '../../../process/engine.ts'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'

type Props = { at: SignedIn; history: History; step: string }

/** What is worth knowing before a step is taken, though it does not stop it. Both sides read the same. */
export function StepWarnings({ at, history, step }: Props) {
  const warnings = nextSteps(history, at.today).findLast((next) => next.step === step)?.warnings ?? []
  if (warnings.length === 0) return null
  return (
    <Section title={inLanguage(title, at.language)} id="varningar">
      <ul>
        {warnings.map((warning) => (
          <li>{inLanguage(warning, at.language)}</li>
        ))}
      </ul>
    </Section>
  )
}

const title = { sv: 'Att tänka på', en: 'To think about' }
