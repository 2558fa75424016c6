import { answersRequestsOf, type DisclosureRequest } from '../../../../domain/disclosure.ts'
import { type DisclosureStep, mayFollow, type StepKind } from '../../../../domain/disclosure-step.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './words.ts'

const addresses: Record<StepKind, string> = {
  decision: 'beslut',
  appeal: 'overklagande',
  ruling: 'avgorande',
}

type FollowedProps = { at: SignedIn; request: DisclosureRequest; steps: readonly DisclosureStep[] }

/** What has followed on an answer: formal decisions, appeals and rulings, and what can be recorded next. */
export function Followed({ at, request, steps }: FollowedProps) {
  const t = words(at.language)
  const next = answersRequestsOf(at.actor) === null ? [] : mayFollow(request, steps)
  if (steps.length === 0 && next.length === 0) return null
  return (
    <Section title={t.title} id="beslut">
      {steps.length === 0 ? <p>{t.none}</p> : <Steps at={at} steps={steps} />}
      {isOpenAgain(steps) && next.length > 0 && <p>{t.again}</p>}
      {next.length > 0 && (
        <Actions>
          {next.map((kind) => (
            <ButtonLink href={at.to.disclosure(request.id, addresses[kind])} look="secondary">
              {t[kind].toPage}
            </ButtonLink>
          ))}
        </Actions>
      )}
    </Section>
  )
}

/** The court has not let the decision stand. */
function isOpenAgain(steps: readonly DisclosureStep[]): boolean {
  const last = steps.at(-1)
  return last?.kind === 'ruling' && (last.outcome === 'changed' || last.outcome === 'sentBack')
}

function Steps({ at, steps }: { at: SignedIn; steps: readonly DisclosureStep[] }) {
  const t = words(at.language)
  return (
    <Table
      caption={t.title}
      captionHidden
      file={{ at, name: 'beslut' }}
      rows={steps}
      columns={[
        { title: t.line, cell: (step) => <Line at={at} step={step} /> },
        { title: t.day, cell: ({ on }) => <Day day={on} /> },
        { title: t.what, cell: (step) => <What at={at} step={step} /> },
        { title: t.who, cell: ({ who }) => who },
        {
          title: t.recorded,
          cell: ({ recordedOn, recordedBy }) => (
            <>
              <Day day={recordedOn} />, {recordedBy}
            </>
          ),
        },
      ]}
    />
  )
}

type StepProps = { at: SignedIn; step: DisclosureStep }

function Line({ at, step: { line, externalNumber } }: StepProps) {
  return (
    <>
      {line}
      {externalNumber !== null && (
        <div class="quiet">
          {words(at.language).elsewhere}: {externalNumber}
        </div>
      )}
    </>
  )
}

function What({ at, step }: StepProps) {
  const t = words(at.language)
  return (
    <>
      <strong>{step.kind === 'ruling' ? t.outcomes[step.outcome] : t[step.kind].done}</strong>
      {step.kind === 'appeal' && (
        <div>
          {t.appeal.sent} <Day day={step.sentOn} />
        </div>
      )}
      {step.note !== null && <div class="typed">{step.note}</div>}
    </>
  )
}
