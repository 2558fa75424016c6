import { canonicalJson } from '../../kernel/canonical-json.ts'
import { digestOf } from '../../kernel/ids.ts'
import { withTransaction } from '../../store/db.ts'
import { noteWhereItLed, takeForm } from '../../store/people/handed-in-form.ts'
import { type Answer, goTo, type Refused } from '../answers/answer.ts'
import type { Visit } from '../visit.ts'
import { formWords } from './form-words.ts'

/** Whoever writes the very same after this long means it. */
const milliseconds = 3_600_000

type Handed = Visit & { readonly form: object }

/**
 * For a form that makes something new: what the same person writes once more in the same place within an hour, as after Back
 * in the browser, is not made again. They come to where the first led, and are told so. What is refused may be sent again.
 * Whoever tries again when the case has moved does so around this, so that nothing of the first attempt remains.
 * Where one person writes down what several may say alike, the form asks whether it is another.
 */
export function once<At extends Handed>(save: (at: At) => Promise<Answer>): (at: At) => Promise<Answer> {
  return async (at) => {
    const digest = digestOfForm(at, at.form)
    const since = new Date(at.now.getTime() - milliseconds)
    try {
      return await withTransaction(at.db, async (trx) => {
        const before = await takeForm(trx, { digest, since, at: at.now })
        if (before !== null) return goTo(before.address, formWords(at.language).already)
        const answer = await save({ ...at, db: trx })
        if (!('kind' in answer)) return answer
        if (answer.kind === 'refused') throw new TakenBack(answer)
        await noteWhereItLed(trx, digest, answer.address)
        return answer
      })
    } catch (thrown) {
      if (thrown instanceof TakenBack) return thrown.answer
      throw thrown
    }
  }
}

/** The same for the same person who writes the same in the same place; not which version of the page it was. */
export function digestOfForm({ actor, address }: Pick<Visit, 'actor' | 'address'>, form: object): string {
  const written = Object.entries(form).filter(([name]) => !name.startsWith('_') && !ofThePage.includes(name))
  const who = actor === null ? null : [actor.personId, actor.acting]
  return digestOf(canonicalJson(JSON.parse(JSON.stringify([who, address, Object.fromEntries(written)]))))
}

const ofThePage = ['secret', 'lastSeq']

/** Nothing was done, and so the form has not been handed in. */
class TakenBack extends Error {
  readonly answer: Refused
  constructor(answer: Refused) {
    super('Refused')
    this.answer = answer
  }
}
