import {
  type Content,
  type ContentFault,
  type FieldName,
  fieldsOf,
  isLine,
  isOwnText,
  isTemplate,
  markersIn,
  type PaperKind,
  paperKinds,
  type Setting,
  type SettingKind,
  webDiaryIn,
} from '../../../domain/body-setting.ts'
import { placesFor } from '../../../domain/own-text.ts'
import { inLanguage, type Language } from '../../../domain/text.ts'
import { anyOf } from '../../../kernel/word-list.ts'
import { agreementTemplate } from '../../../process/agreement/agreement-sections.ts'
import { shippedTexts } from '../../../process/rulebook/own-templates.ts'
import { type LoadedSetting, type OfBody, wholeOf } from './load.ts'
import { mailName } from './mail-samples.ts'
import { rulebookWords } from './rulebook-words.ts'
import { templateWords } from './template-words.ts'
import { words } from './words.ts'

/** What a setting is called, with the name of its unit, board, mail or document. */
export function nameOf(setting: Setting, of: OfBody, language: Language): string {
  const { kind, about } = setting
  const { body, units } = of
  const { names } = words(language)
  if (isTemplate(kind)) return templateWords(language).names[kind](partName(setting, of, language))
  if (kind === 'unit') return names.unit(units.find(({ id }) => id === about)?.name ?? '')
  if (kind === 'board') return names.board(body.boards.find((one) => one.casePrefix === about)?.name ?? '')
  if (kind === 'series') return names.series(body.boards.find((one) => one.casePrefix === about)?.name ?? '')
  if (kind === 'mail') return names.mail(mailName(about, language))
  if (kind === 'paper') return names.paper[paperKinds.find((one) => one === about) ?? firstPaper]
  return names[kind]
}

/** What a part of a template is called: its heading, its title or the question, as the rulebook has it. */
export function partName(
  setting: Setting,
  { rulebook }: Pick<OfBody, 'rulebook'>,
  language: Language,
): string {
  const { kind, about } = setting
  if (kind === 'ownSection') return about.replace('own', '')
  if (kind === 'question') return questionText(about, rulebook, language)
  const shipped = shippedTexts(rulebook, setting) ?? {}
  const sv = shipped.headingSv ?? shipped.titleSv ?? shipped.labelSv
  const en = shipped.headingEn ?? shipped.titleEn ?? shipped.labelEn
  return (language === 'sv' ? sv : en) ?? ''
}

function questionText(about: string, { checklists }: OfBody['rulebook'], language: Language): string {
  const [list, key] = about.split('.')
  const questions = checklists.find(({ id }) => id === list)?.questions
  const question = questions?.find((one) => one.key === key)
  return question === undefined ? '' : inLanguage(question.text, language)
}

/** A content with every choice in words, for reading. */
export function inWords(loaded: LoadedSetting, content: Content, language: Language): Content {
  const whole = wholeOf(loaded, content)
  if (loaded.setting.kind === 'rulebook')
    return { rulebook: rulebookName(loaded, content, language), ownRules: content.ownRules ?? '' }
  if (loaded.setting.kind === 'openDiary') return { webDiary: words(language).webDiary[webDiaryIn(content)] }
  if (loaded.setting.kind !== 'ownSection') return whole
  const t = templateWords(language)
  const section = agreementTemplate(loaded.rulebook).sections.find(({ key }) => key === content.after)
  const after = section === undefined ? t.last : section.heading[language]
  return { ...whole, after, offered: t.offered[content.offered === 'no' ? 'no' : 'yes'] }
}

function rulebookName({ rulebooks }: LoadedSetting, content: Content, language: Language): string {
  const chosen = rulebooks.find(({ body }) => body === content.rulebook)
  if (chosen === undefined) return content.rulebook ?? ''
  return rulebookWords(language).choice(inLanguage(chosen.name, language), chosen.version)
}

/** One calm sentence about what a setting is for. */
export function leadOf(kind: SettingKind, language: Language): string {
  return isTemplate(kind) ? templateWords(language).leads[kind] : words(language).leads[kind]
}

export function fieldLabel(field: FieldName, language: Language): string {
  return { ...words(language).fields, ...templateWords(language).fields }[field]
}

const firstPaper: PaperKind = 'call'

/** The places that a text of this kind may have, as a list to read. */
export function placesIn(kind: SettingKind, language: Language): string {
  return anyOf(placesFor(language, { named: kind !== 'paper' }), language)
}

export function faultSentence(
  field: FieldName,
  fault: ContentFault,
  kind: SettingKind,
  language: Language,
): string {
  const { faults } = words(language)
  if (fault.kind === 'place') return faults.place(fault.written, placesIn(kind, language))
  return fault.kind === 'missing' ? missingIn(field, language) : faults[fault.kind]
}

/** Says which field it is, since several may be empty; a choice is not written. */
function missingIn(field: FieldName, language: Language): string {
  const { faults } = words(language)
  if (field === 'theme') return faults.theme
  if (field === 'rulebook') return rulebookWords(language).unknown
  return faults.missing(fieldLabel(field, language))
}

/** The same for a field of a template, where other things may be filled in. */
export function templateFault(field: FieldName, fault: ContentFault, language: Language): string {
  const { faults } = words(language)
  if (fault.kind === 'missing') return missingIn(field, language)
  if (fault.kind !== 'place') return faults[fault.kind]
  const places = markersIn(field).map((marker) => `{${marker}}`)
  if (places.length === 0) return templateWords(language).noPlaces(fault.written)
  return faults.place(fault.written, anyOf(places, language))
}

/** The fields of a content with their names, for reading. */
export function readable(
  kind: SettingKind,
  content: Content,
  language: Language,
): [FieldName, string, string][] {
  const t = words(language)
  return fieldsOf(kind).map((field) => [
    field,
    fieldLabel(field, language),
    content[field] || (field === 'file' ? t.noLogo : t.nothing),
  ])
}

export function isLong(kind: SettingKind, field: FieldName): boolean {
  if (field === 'ownRules') return true
  if (isTemplate(kind)) return !isLine(field) && field !== 'after' && field !== 'offered'
  return isOwnText(kind) && !field.startsWith('greeting')
}
