import { z } from 'zod'
import { longestRules, webDiaryChoices } from '../../../domain/body-setting.ts'
import { form } from '../../form/form.ts'
import { words } from './words.ts'

/** When the draft on the page was written; empty where there was none. Anything else is a page of another day. */
const basedOn = z.union([z.iso.datetime(), z.literal('')]).catch('')

/** The fields of every kind of setting: each page has its own among them. Domain rules are checked by its kind. */
export const DraftForm = form(words, (_, field) => {
  const line = field.optionalText(400)
  const text = field.optionalText(3000)
  const long = field.optionalText(8000)
  return z.object({
    basedOn,
    ...{ name: line, shortName: line, email: line, phone: line, registryEmail: line },
    ...{
      theme: line,
      colour: field.optionalText(400).transform((text) => text.toLowerCase()),
      pattern: line,
      masterDiary: line,
      webDiary: field.choice(webDiaryChoices).default(''),
      rulebook: line,
      ownRules: field.optionalText(longestRules),
    },
    ...{ greetingSv: line, greetingEn: line, signatureSv: text, signatureEn: text },
    ...{ textSv: text, textEn: text },
    ...{ labelSv: line, labelEn: line, definiteSv: line, definiteEn: line },
    ...{ headingSv: line, headingEn: line, titleSv: line, titleEn: line, helpSv: text, helpEn: text },
    ...{ startSv: long, decisionsSv: text, againstSv: text, after: line, offered: line },
    ...{ altSv: line, altEn: line },
    reason: field.optionalText(300),
  })
})

export const TakeForm = form(words, (t, field) => z.object({ basedOn, from: field.date(t.fromMissing) }))

export const BasedForm = form(words, () => z.object({ basedOn }))
