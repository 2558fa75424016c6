import { isColour } from '../kernel/colour.ts'
import type { CaseLink, MailContent } from './mails.ts'
import { markedTextFault, type OwnTextFault, ownTextFault } from './own-text.ts'
import { registryPattern } from './registry-pattern.ts'

// What a public body chooses about itself in the product.

/** Parts of the rulebook's templates, sections of the agreement that the body has added itself, and what it calls the roles. */
const templateKinds = [
  'section',
  'ownSection',
  'memoSection',
  'memoKind',
  'report',
  'question',
  'role',
] as const
export type TemplateKind = (typeof templateKinds)[number]

export const settingKinds = [
  'details',
  'look',
  'logo',
  'unit',
  'board',
  'series',
  'diary',
  'openDiary',
  'rulebook',
  'mails',
  'mail',
  'paper',
  ...templateKinds,
] as const
export type SettingKind = (typeof settingKinds)[number]

/** One thing to choose. `about` says which unit, board, mail, document or part of a template, where there are several. */
export type Setting = { kind: SettingKind; about: string }

/** The mails that are sent in a case: a body may add a paragraph of its own to each. */
export type CaseMailKind = Extract<MailContent, CaseLink>['kind']

/** The letters and calls that may begin with words of the body's own. What both parties agree on is not among them. */
export const paperKinds = [
  'call',
  'ideaCall',
  'groupCall',
  'assessment',
  'preliminaryReview',
  'reviewLetter',
  'decision',
  'ending',
] as const
export type PaperKind = (typeof paperKinds)[number]

/** Where the sections that a body adds to the agreement are kept: so many it may have. */
export const ownSectionKeys = ['own1', 'own2', 'own3', 'own4', 'own5', 'own6'] as const

const fieldNames = {
  details: ['name', 'shortName', 'email', 'phone', 'registryEmail'],
  look: ['theme', 'colour'],
  logo: ['file', 'altSv', 'altEn'],
  unit: ['name'],
  board: ['name'],
  series: ['pattern'],
  diary: ['masterDiary'],
  openDiary: ['webDiary'],
  rulebook: ['rulebook', 'ownRules'],
  mails: ['greetingSv', 'signatureSv', 'greetingEn', 'signatureEn'],
  mail: ['textSv', 'textEn'],
  paper: ['textSv', 'textEn'],
  section: ['headingSv', 'headingEn', 'helpSv', 'helpEn', 'startSv'],
  ownSection: ['headingSv', 'headingEn', 'helpSv', 'helpEn', 'startSv', 'after', 'offered'],
  memoSection: ['headingSv', 'headingEn', 'helpSv', 'helpEn'],
  memoKind: ['titleSv', 'titleEn', 'decisionsSv', 'againstSv'],
  report: ['headingSv', 'headingEn', 'helpSv', 'helpEn'],
  question: ['helpSv', 'helpEn'],
  role: ['labelSv', 'definiteSv', 'labelEn', 'definiteEn'],
} as const satisfies Record<SettingKind, readonly string[]>

/** Which cases of the registry anybody may read of on the web: none, those that begin from then on, or all. */
export const webDiaryChoices = ['', 'fromNow', 'all'] as const
export type WebDiary = (typeof webDiaryChoices)[number]

export type FieldName = (typeof fieldNames)[SettingKind][number]

/** The fields of a setting, each as it was written. */
export type Content = Readonly<Partial<Record<FieldName, string>>>

export function fieldsOf(kind: SettingKind): readonly FieldName[] {
  return fieldNames[kind]
}

/** Only the fields that the kind has, in their order: what is kept of a form. */
export function contentOf(kind: SettingKind, typed: Content): Content {
  return Object.fromEntries(fieldsOf(kind).map((name) => [name, typed[name] ?? '']))
}

export function isSame(kind: SettingKind, one: Content, other: Content): boolean {
  return fieldsOf(kind).every((name) => (one[name] ?? '') === (other[name] ?? ''))
}

export type ContentFault =
  | OwnTextFault
  | { kind: 'missing' | 'noAlt' | 'tooLong' | 'email' | 'colour' | 'pattern' | 'several' }

const required: readonly FieldName[] = ['name', 'shortName', 'theme', 'pattern', 'rulebook']
const ownRequired: readonly FieldName[] = ['headingSv', 'helpSv']

/** A setting cannot be without it. A part of a template then says what the rulebook says; an own section has nothing else. */
export function isRequired(kind: SettingKind, field: FieldName): boolean {
  return (
    required.includes(field) ||
    (kind === 'ownSection' && ownRequired.includes(field)) ||
    (kind === 'logo' && field === 'altSv')
  )
}
/** Characters; the longest rulebook that comes along is about three times as long. */
export const longestRules = 60_000

const mails: readonly FieldName[] = ['email', 'registryEmail']

/** What is wrong with a content, field by field. */
export function faultsIn(
  kind: SettingKind,
  content: Content,
): readonly { field: FieldName; fault: ContentFault }[] {
  if (kind === 'logo' && content.file && !content.altSv) return [{ field: 'altSv', fault: { kind: 'noAlt' } }]
  return fieldsOf(kind).flatMap((field) => {
    const fault = faultIn(kind, field, content[field] ?? '')
    return fault === null ? [] : [{ field, fault }]
  })
}

function faultIn(kind: SettingKind, field: FieldName, text: string): ContentFault | null {
  if (text === '') return isRequired(kind, field) ? { kind: 'missing' } : null
  if (isTemplate(kind) && !isLine(field)) return markedTextFault(text, markersIn(field))
  if (kind === 'role' && text.length > 120) return { kind: 'tooLong' }
  if (isTemplate(kind) && /[{}<>]/.test(text)) return markedTextFault(text, []) ?? { kind: 'markup' }
  if (field === 'ownRules') return text.length > longestRules ? { kind: 'tooLong' } : null
  if (isOwnText(kind)) return ownTextFault(text, { named: kind !== 'paper' })
  if (text.includes('\n')) return { kind: 'several' }
  if (text.length > 120) return { kind: 'tooLong' }
  if (mails.includes(field) && !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text)) return { kind: 'email' }
  if (field === 'colour' && !isColour(text)) return { kind: 'colour' }
  if (field === 'pattern' && !registryPattern.test(text)) return { kind: 'pattern' }
  return null
}

/** Words that people read in a mail or a document, with places to fill in. */
export function isOwnText(kind: SettingKind): kind is 'mails' | 'mail' | 'paper' {
  return kind === 'mails' || kind === 'mail' || kind === 'paper'
}

/** What a content says of the registry on the web; nothing is shown where it says nothing that is known. */
export function webDiaryIn({ webDiary }: Content): WebDiary {
  return webDiaryChoices.find((one) => one === webDiary) ?? ''
}

/** A text of the rulebook in the body's own words. What is left empty says what the rulebook says. */
export function isTemplate(kind: SettingKind): kind is TemplateKind {
  return templateKinds.some((one) => one === kind)
}

/** What a text of a template may take from the case. */
export function markersIn(field: FieldName): readonly string[] {
  if (field === 'startSv') return ['parties', 'title', 'summary']
  return field === 'decisionsSv' || field === 'againstSv' ? ['parties', 'title'] : []
}

/** Written on one line: headings, titles and names. */
export function isLine(field: FieldName): boolean {
  return /^(heading|title|label|definite)/.test(field)
}

/** A body's own words as they hold on a day, by setting. */
export type OwnTexts = readonly (Setting & { content: Content })[]

/** One field of one of them; empty where the body has written nothing. */
export function ownText(texts: OwnTexts, { kind, about }: Setting, field: FieldName): string {
  return texts.find((one) => one.kind === kind && one.about === about)?.content[field] ?? ''
}
