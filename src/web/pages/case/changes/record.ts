import type { NewEvent } from '../../../../domain/events.ts'
import type { CasePermission } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { type Answer, goTo, refused } from '../../../answers/answer.ts'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { bothSides, tell } from '../tell.ts'
import { reasonAgainst } from '../why-not.ts'
import { type ChangeAt, type LoadedChange, loadChange } from './load.ts'

type Asked = {
  step: string
  may: (loaded: LoadedChange) => CasePermission
  /** Where the proposal has to stand. */
  from: readonly LoadedChange['change']['outcome'][]
  content: Record<string, unknown>
  /** The notice to both sides. */
  kind: string
  params?: Record<string, unknown>
  done: string
  also?: (inCase: InCase, event: NewEvent, loaded: LoadedChange) => Promise<void> | void
}

/** Takes a step with a proposal and tells both sides. Throws NotFound when it does not stand where the step begins. */
export function recordWith(at: ChangeAt, asked: Asked): Promise<Answer> {
  return tryAgain(async () => {
    const loaded = await loadChange(at)
    const { file, change } = loaded
    const { partnership } = file
    const { step, kind, content, params, also } = asked
    const reason = reasonAgainst(at, file, { step, may: asked.may(loaded) })
    if (!asked.from.includes(change.outcome)) throw new NotFound()
    if (reason !== null) return refused(inLanguage(reason, at.language))
    const attempt = {
      step,
      by: at.actor,
      on: at.today,
      at: at.now,
      content: { change: change.id, ...content },
    }
    const outcome = await recordStep(at.db, file, attempt, async (inCase, event) => {
      const to = await bothSides(at, inCase, partnership)
      const said = { by: at.actor.name, title: change.text, ...params }
      await tell(at, { inCase, partnership, to, kind, params: said })
      await also?.(inCase, event, loaded)
    })
    if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
    return goTo(at.to.inCase(partnership.number, 'andringar', String(change.id)), asked.done)
  })
}
