import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { checksOf, figuresOf } from './checks-of.ts'
import type { At, LoadedBudget } from './load.ts'
import { words } from './words.ts'

/** Whether the budget holds, before the figures themselves. */
export function Checks({ at, loaded: { budget } }: { at: At; loaded: LoadedBudget }) {
  const t = words(at.language)
  const names = { calm: t.good, soon: t.look, waiting: t.empty }
  return (
    <Section title={t.checks} id="stammer">
      <ul class="checks">
        {checksOf(budget, at.language).map(({ mood, sentence }) => (
          <li>
            <Tag mood={mood}>{names[mood]}</Tag> {sentence}
          </li>
        ))}
      </ul>
      {figuresOf(budget, at.language).map((sentence) => (
        <p>{sentence}</p>
      ))}
    </Section>
  )
}
