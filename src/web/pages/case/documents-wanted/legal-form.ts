import type { Language } from '../../../../domain/text.ts'
import { legalForms } from '../../initiative/form.ts'
import { words as initiativeWords } from '../../initiative/words.ts'

export { legalForms } from '../../initiative/form.ts'

export type LegalForm = (typeof legalForms)[number]

/** The kind of organisation in words; what somebody once wrote in their own stays as it is. */
export function legalFormInWords(kept: string, language: Language): string {
  const known = knownLegalForm(kept)
  return known === null ? kept : initiativeWords(language).legalForms[known]
}

/** One of the kinds that the forms offer, by its key or by its Swedish word. */
export function knownLegalForm(kept: string | null): LegalForm | null {
  const { legalForms: inSwedish } = initiativeWords('sv')
  const same = (form: LegalForm) => inSwedish[form].toLowerCase() === kept?.toLowerCase()
  return legalForms.find((form) => form === kept || same(form)) ?? null
}
