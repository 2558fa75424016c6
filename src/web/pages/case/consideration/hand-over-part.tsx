import { canHandOverConsideration } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { nextSteps } from '../../../../process/engine.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { whyNotToday } from '../why-not.ts'
import { countWords } from './checklist.ts'
import { choicesOf } from './conclusion-words.ts'
import { handOverStep } from './hand-over.ts'
import { type Consideration, dayFault, fingerprint } from './load.ts'
import { namesIn, words } from './words.ts'

/** Something that stands in the way, and where it is put right. */
export type Obstacle = { sentence: string; where?: string }

/** Everything that has to be done before the consideration can be handed over. */
export function obstacles(at: SignedIn, loaded: Consideration): readonly Obstacle[] {
  const { file, unanswered } = loaded
  const t = words(at.language)
  const isNext = nextSteps(file.history, at.today).some(({ step }) => step === handOverStep)
  const reason = isNext ? null : whyNotToday(at, file.history, handOverStep)
  return [
    ...(reason === null ? [] : [{ sentence: inLanguage(reason, at.language) }]),
    ...(unanswered.length === 0 ? [] : [{ sentence: t.answersMissing(unanswered.length), where: '#saknas' }]),
    ...conclusionObstacles(at, loaded),
  ]
}

function conclusionObstacles(at: SignedIn, loaded: Consideration): Obstacle[] {
  const t = words(at.language)
  const { conclusion, checklist, file } = loaded
  const where = at.to.inCase(file.partnership.number, 'overvagande', 'slutsats')
  const choices = choicesOf(file.history.rulebook, at.language)
  const count = countWords(conclusion.reasons)
  const { maxWords } = checklist.conclusion
  const day = dayFault(conclusion.completionOn, loaded, at.today)
  return [
    ...(choices.some(({ value }) => value === conclusion.value) ? [] : [t.conclusionMissing]),
    ...(count === 0 ? [t.reasonsMissing] : []),
    ...(count > maxWords ? [t.tooManyWords(count, maxWords)] : []),
    ...(day === null ? [] : [t[day]]),
  ].map((sentence) => ({ sentence, where }))
}

/** The main action of the page, or what stands in its way. */
export function HandOverPart({ at, loaded }: { at: SignedIn; loaded: Consideration }) {
  const t = words(at.language)
  const { partnership, history } = loaded.file
  const { director, staffUnit } = namesIn(history.rulebook, at.language)
  if (!canHandOverConsideration(at.actor, partnership.scope))
    return <p class="quiet">{t.staffHandsOver(staffUnit, director)}</p>
  const inTheWay = obstacles(at, loaded)
  return (
    <Section title={t.handOverTitle} id="overlamning">
      {inTheWay.length > 0 ? (
        <>
          <p>{t.notYet}</p>
          <Obstacles obstacles={inTheWay} />
        </>
      ) : (
        <Form at={at} action={at.to.inCase(partnership.number, 'overvagande')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <input type="hidden" name="seen" value={fingerprint(loaded.versions)} />
          <p>{t.handOverMeans(director)}</p>
          <Actions>
            <Button>{t.handOver(director)}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  )
}

function Obstacles({ obstacles: all }: { obstacles: readonly Obstacle[] }) {
  return (
    <ul>
      {all.map(({ sentence, where }) => (
        <li>{where === undefined ? sentence : <a href={where}>{sentence}</a>}</li>
      ))}
    </ul>
  )
}
