import {
  type Content,
  type ContentFault,
  type FieldName,
  fieldsOf,
  isOwnText,
  type PaperKind,
  paperKinds,
  type Setting,
  type SettingKind,
} from '../../../domain/body-setting.ts'
import { placesFor } from '../../../domain/own-text.ts'
import type { Language } from '../../../domain/text.ts'
import type { OfBody } from './load.ts'
import { mailName } from './mail-samples.ts'
import { words } from './words.ts'

/** What a setting is called, with the name of its unit, board, mail or document. */
export function nameOf({ kind, about }: Setting, { body, units }: OfBody, language: Language): string {
  const { names } = words(language)
  if (kind === 'unit') return names.unit(units.find(({ id }) => id === about)?.name ?? '')
  if (kind === 'series') return names.series(body.boards.find((one) => one.casePrefix === about)?.name ?? '')
  if (kind === 'mail') return names.mail(mailName(about, language))
  if (kind === 'paper') return names.paper[paperKinds.find((one) => one === about) ?? firstPaper]
  return names[kind]
}

const firstPaper: PaperKind = 'call'

/** The places that a text of this kind may have, as a list to read. */
export function placesIn(kind: SettingKind, language: Language): string {
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  return list.format(placesFor(language, { named: kind !== 'paper' }))
}

export function faultSentence(fault: ContentFault, kind: SettingKind, language: Language): string {
  const { faults } = words(language)
  return fault.kind === 'place' ? faults.place(fault.written, placesIn(kind, language)) : faults[fault.kind]
}

/** The fields of a content with their names, for reading. */
export function readable(
  kind: SettingKind,
  content: Content,
  language: Language,
): [FieldName, string, string][] {
  const t = words(language)
  return fieldsOf(kind).map((field) => [field, t.fields[field], content[field] || t.nothing])
}

export function isLong(kind: SettingKind, field: FieldName): boolean {
  return isOwnText(kind) && !field.startsWith('greeting')
}
