import { inLanguage } from '../../../../domain/text.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import { commonHeadings } from '../../../../process/reports/report-template.ts'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { missingIn } from '../report/sections.ts'
import { owingIn } from './absent.ts'
import type { OneFollowUp, YearAt } from './load.ts'
import { words } from './words.ts'

export type Obstacle = { sentence: string; href: string }

/** What has to be there before the steering group can approve, each with the way to it. */
export function obstaclesTo(at: SignedIn<YearAt>, one: OneFollowUp): Obstacle[] {
  const t = words(at.language)
  const { followUp, template, open } = one
  const address = (...more: string[]) =>
    at.to.inCase(at.params.number, 'uppfoljning', String(followUp.year), ...more)
  const waited = owingIn(one)
  const names = allOf(
    waited.map(({ name }) => name),
    at.language,
  )
  return [
    ...(open ? [] : [{ sentence: t.locked, href: address() }]),
    ...(waited.length === 0 ? [] : [{ sentence: t.waitsFor(names), href: address('saknas') }]),
    ...missingIn(commonHeadings(template), followUp.parts, null).map(({ key, heading }) => ({
      sentence: `${t.missingTogether} ${inLanguage(heading, at.language)}`,
      href: address('del', key),
    })),
  ]
}

export function NotReady({ at, obstacles }: { at: SignedIn; obstacles: readonly Obstacle[] }) {
  return (
    <Section title={words(at.language).notReady} id="aterstar">
      <ul>
        {obstacles.map(({ sentence, href }) => (
          <li>
            <a href={href}>{sentence}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
