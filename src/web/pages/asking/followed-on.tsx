import type { DisclosureRequest } from '../../../domain/disclosure.ts'
import type { DisclosureStep } from '../../../domain/disclosure-step.ts'
import { DateWords } from '../../parts/date-words.tsx'
import { Section } from '../../parts/heading.tsx'
import { words as followWords } from '../disclosure/follow/words.ts'
import type { AskedAt } from './address.ts'
import { words } from './words.ts'

type FollowedProps = { at: AskedAt; request: DisclosureRequest; steps: readonly DisclosureStep[] }

/** The formal decision with how to appeal, and how an appeal went. Notes about an appeal are for those who write them. */
export function FollowedOn({ at, request, steps }: FollowedProps) {
  if (steps.length === 0) return null
  const t = words(at.language).asked
  const last = steps.at(-1)
  return (
    <Section title={t.decision} id="beslut">
      <ul>
        {steps.map((step) => (
          <li>
            <Step at={at} step={step} />
          </li>
        ))}
      </ul>
      {last?.kind === 'decision' && <p>{t.appeal(request.bodyName)}</p>}
    </Section>
  )
}

function Step({ at, step }: { at: AskedAt; step: DisclosureStep }) {
  const t = followWords(at.language)
  const { externalNumber } = step
  return (
    <>
      <strong>{step.kind === 'ruling' ? t.outcomes[step.outcome] : t[step.kind].done}</strong>,{' '}
      <DateWords at={at} day={step.on} />, {step.who}
      {externalNumber !== null && ` (${externalNumber})`}
      {step.kind === 'appeal' && (
        <div>
          {t.appeal.sent} <DateWords at={at} day={step.sentOn} />
        </div>
      )}
      {step.kind === 'decision' && step.note !== null && <div class="typed">{step.note}</div>}
    </>
  )
}
