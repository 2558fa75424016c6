import { canConcludeEvaluation, canWriteTogether } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import { missingIn } from '../report/sections.ts'
import { words as reportWords } from '../report/words.ts'
import type { EvaluationProps, LoadedEvaluation } from './load.ts'
import { words } from './words.ts'

/** How far the parties have come together, what is to be written next, and who compiles it then. */
export function JointState({ at, loaded }: EvaluationProps) {
  const t = words(at.language)
  const { file, paused } = loaded
  const { scope, number } = file.partnership
  const left = missingTogether(loaded)
  const [first] = left
  const address = (...more: string[]) => at.to.inCase(number, 'utvardering', ...more)
  const writes = first !== undefined && !paused && canWriteTogether(at.actor, scope)
  return (
    <Section title={t.joint} id="gemensamt">
      <p>{first === undefined ? t.jointComplete : t.jointMissing(left.length)}</p>
      <Actions>
        {writes && (
          <ButtonLink href={address('gemensamt', first.key)}>
            {reportWords(at.language).writeFirst(inLanguage(first.heading, at.language))}
          </ButtonLink>
        )}
        {canConcludeEvaluation(at.actor, scope) && (
          <ButtonLink href={address('sammanstallning')} look={writes ? 'secondary' : 'primary'}>
            {t.toConclude}
          </ButtonLink>
        )}
      </Actions>
    </Section>
  )
}

/** A joint answer needs words; the parties need not choose alike. */
export function missingTogether({ template, evaluation }: LoadedEvaluation) {
  const headings = template.headings.map((heading) => ({ ...heading, choices: [] }))
  return missingIn(headings, evaluation?.parts ?? [], null)
}
