import { Section } from '../../parts/heading.tsx'
import { onlyReads } from '../mine/on-the-way.tsx'
import type { At, Loaded } from './loaded.ts'
import { words } from './words.ts'

type Figure = [count: number, name: string, href: string]

/** The few figures that say whether something has to be done, each a link to its cases. */
export function Figures({ at, loaded }: { at: At; loaded: Loaded }) {
  const t = words(at.language)
  const { overview, open, late, mine } = loaded
  const figures: Figure[] = [
    [overview.inForce, t.figures.inForce, at.to.cases({ lage: 'ikraft', ordning: 'glapp' })],
    [overview.gaps.atRisk, t.figures.atRisk, at.to.cases({ lage: 'ikraft', glapp: 'hotar' })],
    [overview.gaps.hurry, t.figures.hurry, at.to.cases({ lage: 'ikraft', glapp: 'brattom' })],
    [open, t.figures.forming, at.to.cases()],
    [late, t.figures.late, at.to.cases({ lage: 'forsenade' })],
    ...(onlyReads(at.actor)
      ? []
      : [[mine, t.figures.mine, at.to.cases({ lage: 'alla', tur: 'min' })] as Figure]),
  ]
  return (
    <Section title={t.now} id="nu">
      <ul class="figures">
        {figures.map(([count, name, href]) => (
          <li>
            <a href={href}>
              <span class="figure-count">{count}</span> <span class="figure-name">{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
