import { z } from 'zod'
import {
  ownSectionKeys,
  paperKinds,
  type Setting,
  type SettingKind,
  settingKinds,
} from '../../../domain/body-setting.ts'
import { caseMailKinds } from './mail-samples.ts'

const swedish = {
  details: 'uppgifter',
  look: 'utseende',
  logo: 'logotyp',
  unit: 'enhet',
  board: 'namnd',
  series: 'diarienummer',
  diary: 'diarium',
  openDiary: 'webbdiarium',
  rulebook: 'regelbok',
  mails: 'mejl',
  mail: 'mejltext',
  paper: 'handling',
  section: 'avsnitt',
  ownSection: 'egetavsnitt',
  memoSection: 'forslagsdel',
  memoKind: 'forslag',
  report: 'rapportdel',
  question: 'vagledning',
  role: 'roll',
} as const satisfies Record<SettingKind, string>

/** Whether the rulebook has that part is looked up later. */
const part = z.string().regex(/^[a-z][A-Za-z0-9]*$/)

const prefix = z.string().regex(/^[a-z][a-z0-9]*$/)

const abouts: Record<SettingKind, z.ZodType<string>> = {
  details: z.literal(''),
  look: z.literal(''),
  logo: z.literal(''),
  unit: z.uuid(),
  board: prefix,
  series: prefix,
  diary: z.literal(''),
  openDiary: z.literal(''),
  rulebook: z.literal(''),
  mails: z.literal(''),
  mail: z.enum(caseMailKinds),
  paper: z.enum(paperKinds),
  section: part,
  ownSection: z.enum(ownSectionKeys),
  memoSection: part,
  memoKind: part,
  report: z.string().regex(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9-]*$/),
  question: z.string().regex(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9-]*$/),
  role: part,
}

/** As a setting stands in addresses: `uppgifter`, `handling-call`. */
export function addressOf({ kind, about }: Setting): string {
  return about === '' ? swedish[kind] : `${swedish[kind]}-${about}`
}

/** `/forvaltning/:setting`. Whether the body has that unit or board is looked up later. */
export const SettingParams = z.object({
  setting: z.string().transform((address, context): Setting => {
    const [word, ...more] = address.split('-')
    const found = Object.entries(swedish).find(([, swedishWord]) => swedishWord === word)
    const kind = settingKind.safeParse(found?.[0])
    const about = kind.success ? abouts[kind.data].safeParse(more.join('-')) : null
    if (kind.success && about?.success) return { kind: kind.data, about: about.data }
    context.addIssue({ code: 'custom', message: 'No such setting' })
    return z.NEVER
  }),
})
export type SettingAt = z.output<typeof SettingParams>

const settingKind = z.enum(settingKinds)
