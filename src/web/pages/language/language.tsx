import { z } from 'zod'
import { setSessionLanguage } from '../../../store/people/session.ts'
import { goTo } from '../../answers/answer.ts'
import { form } from '../../form/form.ts'
import { type PublicSaving, publicHandler } from '../../handler.ts'
import { layoutWords } from '../../layout/words.ts'
import { ownAddress } from '../../own-address.ts'
import { noParams } from '../../params.ts'
import { withQuery } from '../../paths.ts'

const LanguageForm = form(layoutWords, () => z.object({ language: z.enum(['sv', 'en']), back: ownAddress }))

/** The language of this session from now on, and back to where the reader was. */
export const post = publicHandler(noParams, LanguageForm, {
  show: (at) => Response.redirect(at.origin + at.to.home(), 303),
  save,
})

async function save(at: PublicSaving<unknown, typeof LanguageForm>) {
  const back = at.form.back || at.to.home()
  const { language } = at.form
  if (at.session === null) return goTo(withQuery(back, { lang: language === 'en' ? 'en' : null }))
  await setSessionLanguage(at.db, at.session.id, language)
  return goTo(withQuery(back, { lang: null }))
}
