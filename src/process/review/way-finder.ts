import type { Text } from '../../domain/text.ts'
import type { FormOfCooperation, WayFinder } from '../rulebook/way-finder-schema.ts'

/** What the answers say about one form. */
export type FormAdvice = {
  form: FormOfCooperation
  for: readonly Text[]
  against: readonly Text[]
  /** Questions that would say something about it and have no answer. */
  open: readonly string[]
}

/**
 * What the answers say about each form of cooperation, with reasons: those that nothing speaks against first, and of
 * them the ones that most speaks for. Advice only. `answers` are yes, partly, no, unknown, notApplicable by question;
 * partly says the same as yes, and anything else than yes, partly and no says nothing.
 */
export function findWay(
  { forms }: WayFinder,
  answers: ReadonlyMap<string, string | null>,
): readonly FormAdvice[] {
  return forms
    .map((form) => adviceOn(form, answers))
    .sort((a, b) => a.against.length - b.against.length || b.for.length - a.for.length)
}

/** Forms that something speaks for and nothing against. */
export function fittingForms(advice: readonly FormAdvice[]): readonly FormAdvice[] {
  return advice.filter((one) => one.for.length > 0 && one.against.length === 0)
}

function adviceOn(form: FormOfCooperation, answers: ReadonlyMap<string, string | null>): FormAdvice {
  const said = form.signs.filter((sign) => meansOf(answers.get(sign.answer)) === sign.is)
  const spoken = (speaks: 'for' | 'against') =>
    said.filter((sign) => sign.speaks === speaks).map(({ because }) => because)
  const open = form.signs.map(({ answer }) => answer).filter((key) => !answers.get(key))
  return { form, for: spoken('for'), against: spoken('against'), open: [...new Set(open)] }
}

function meansOf(answer: string | null | undefined): 'yes' | 'no' | null {
  if (answer === 'yes' || answer === 'partly') return 'yes'
  return answer === 'no' ? 'no' : null
}
