import type { Language } from '../../domain/text.ts'
import { partWords } from './words.ts'

export type Phase = 1 | 2 | 3 | 4

/** Where a partnership is on its way: four steps, the present one named in words. */
export function StepPicture({ language, phase }: { language: Language; phase: Phase }) {
  const t = partWords(language)
  return (
    <ol class="steps" aria-label={t.phaseNow(t.phases[phase - 1] ?? '', phase)}>
      {t.phases.map((name, index) => (
        <Step name={name} number={index + 1} phase={phase} words={{ done: t.done, now: t.now }} />
      ))}
    </ol>
  )
}

type StepProps = { name: string; number: number; phase: Phase; words: { done: string; now: string } }

function Step({ name, number, phase, words }: StepProps) {
  const state = number < phase ? 'done' : number === phase ? 'now' : 'later'
  return (
    <li class="step" data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span class="step-number" aria-hidden="true">
        {state === 'done' ? '✓' : number}
      </span>
      <span class="step-name">{name}</span>
      {state !== 'later' && <span class="step-state">{words[state]}</span>}
    </li>
  )
}
