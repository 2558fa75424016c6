import { z } from 'zod'
import { type WrittenMail, writeMail } from '../../../documents/mails/write-mail.ts'
import type { DocumentModel } from '../../../documents/model.ts'
import type { CaseHead } from '../../../documents/papers/case-head.ts'
import { introducedPaper } from '../../../documents/papers/introduced.ts'
import { sampleHead } from '../../../documents/papers/samples.ts'
import {
  type Content,
  isTemplate,
  type OwnTexts,
  paperKinds,
  type Setting,
} from '../../../domain/body-setting.ts'
import type { OwnFacts } from '../../../domain/own-text.ts'
import { introductionsIn, mailWordsIn } from '../../../domain/own-words.ts'
import type { Partnership } from '../../../domain/partnership.ts'
import type { Language } from '../../../domain/text.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { listOwnTexts } from '../../../store/bodies/body-setting.ts'
import { ownFacts } from '../../../store/bodies/own-words.ts'
import { findVisible, listOpenVisible } from '../../../store/case/partnership.ts'
import { themeIn } from '../../assets.ts'
import { CaseParams } from '../../params.ts'
import type { SignedIn } from '../../visit.ts'
import { caseHead, logoOf, signedBy } from '../case/case-head.ts'
import { type LoadedSetting, loadSetting } from './load.ts'
import { sampleMail } from './mail-samples.ts'
import type { SettingAt } from './setting-address.ts'
import { templatePaper } from './template-paper.ts'

export const PreviewQuery = z.object({
  arende: z.string().trim().toLowerCase().catch(''),
  sprak: z.enum(['sv', 'en']).optional().catch(undefined),
})
export type PreviewAt = SignedIn<SettingAt, z.output<typeof PreviewQuery>>

export type Preview = {
  loaded: LoadedSetting
  language: Language
  /** The case that it is tried on; null where it is made up. */
  partnership: Partnership | null
  shown:
    | { kind: 'mail'; mail: WrittenMail }
    | { kind: 'paper'; model: DocumentModel }
    | { kind: 'look'; theme: string }
    | { kind: 'template'; model: DocumentModel | null }
    | { kind: 'role' | 'rulebook' }
}

/** Series are shown where they are written, as their first number. */
export function hasPreview({ kind }: Setting): boolean {
  return !['series', 'board', 'diary', 'openDiary'].includes(kind)
}

/** What a setting would make of a mail or a document: the draft where there is one, otherwise what holds. */
export async function loadPreview(at: PreviewAt): Promise<Preview> {
  const loaded = await loadSetting(at)
  if (!hasPreview(loaded.setting)) throw new NotFound()
  const { kind } = loaded.setting
  if (kind === 'role' || kind === 'rulebook')
    return { loaded, language: at.language, partnership: null, shown: { kind } }
  const isPart = isTemplate(loaded.setting.kind)
  const language = isPart ? 'sv' : (at.query.sprak ?? at.language)
  const partnership = await caseFor(at)
  const head = drafted(loaded, await headOf(at, { loaded, partnership, language }))
  if (isPart) {
    const model = await templatePaper(at, loaded, { head, partnership })
    return { loaded, language, partnership, shown: { kind: 'template', model } }
  }
  const texts = await textsWith(at, loaded)
  const facts = { ...factsOf(partnership, head), body: head.body.name }
  const { setting } = loaded
  const shown =
    setting.kind === 'look'
      ? lookOf(loaded)
      : setting.kind === 'mails' || setting.kind === 'mail'
        ? { kind: 'mail' as const, mail: mailOf(at, { setting, head, texts, facts }) }
        : { kind: 'paper' as const, model: paperOf({ setting, head, texts, facts }) }
  return { loaded, language, partnership, shown }
}

/** The case asked for, otherwise the first that the reader has; null where they may see none. */
async function caseFor(at: PreviewAt): Promise<Partnership | null> {
  const { arende } = at.query
  if (CaseParams.safeParse({ number: arende }).success) return findVisible(at.db, at.actor, arende)
  const [first] = await listOpenVisible(at.db, at.actor, 1)
  return first ?? null
}

type Heading = Pick<Preview, 'loaded' | 'partnership' | 'language'>

/** A made-up case is one of the body's own. */
async function headOf(
  at: PreviewAt,
  { loaded: { body, units }, partnership, language }: Heading,
): Promise<CaseHead> {
  if (partnership === null) {
    const { parties, ...sample } = sampleHead(language)
    const unit = units.find(({ kind }) => kind === 'staffUnit')?.name ?? body.name
    const own = { name: body.name, unit, contact: body.email ?? body.phone ?? '' }
    return { ...sample, body: own, parties: [body.name, ...parties.slice(1)] }
  }
  return caseHead(at.db, partnership, { date: at.today, language })
}

/** The head with the names that the setting would give. */
function drafted({ setting, draft, now, body, units }: LoadedSetting, head: CaseHead): CaseHead {
  const content = draft?.content ?? now
  const staffUnit = units.find(({ kind }) => kind === 'staffUnit')
  if (setting.kind === 'details') {
    const contact = content.email || content.phone || ''
    const unit = head.body.unit === body.name ? (content.name ?? '') : head.body.unit
    return { ...head, body: { name: content.name ?? '', unit, contact } }
  }
  if (setting.kind === 'logo') {
    const { file, altSv = '', altEn = '' } = content
    const logo = file ? { digest: file, altSv, altEn } : null
    return { ...head, logo: logoOf({ logo }, head.language) }
  }
  if (setting.kind === 'unit' && setting.about === staffUnit?.id)
    return { ...head, body: { ...head.body, unit: content.name ?? '' } }
  return head
}

function factsOf(
  partnership: Partnership | null,
  { body, caseTitle, caseNumber, parties }: CaseHead,
): OwnFacts {
  if (partnership !== null) return ownFacts(partnership, body.unit)
  return { caseTitle, caseNumber, parties: parties.at(-1) ?? '', unit: body.unit }
}

/** The body's own words today, with the draft in the place of what it would replace. */
async function textsWith(at: PreviewAt, { bodyId, setting, draft }: LoadedSetting): Promise<OwnTexts> {
  const texts = await listOwnTexts(at.db, bodyId, at.today)
  if (draft === undefined) return texts
  const others = texts.filter(({ kind, about }) => kind !== setting.kind || about !== setting.about)
  return [...others, { ...setting, content: draft.content satisfies Content }]
}

function lookOf({ draft, now }: LoadedSetting) {
  const { theme = '', colour = '' } = draft?.content ?? now
  return { kind: 'look' as const, theme: themeIn(theme, colour || null) }
}

type Made = { setting: Setting; head: CaseHead; texts: OwnTexts; facts: OwnFacts }

function paperOf({ setting, head, texts, facts }: Made): DocumentModel {
  const kind = paperKinds.find((one) => setting.kind === 'paper' && one === setting.about) ?? 'assessment'
  const introductions = introductionsIn(texts, { language: head.language, facts })
  return introducedPaper(kind, { ...head, introductions })
}

function mailOf(at: PreviewAt, { setting, head, texts, facts }: Made): WrittenMail {
  const kind = setting.kind === 'mail' ? setting.about : 'messageReceived'
  const { caseTitle, caseNumber, language } = head
  const content = sampleMail(kind, language, {
    caseTitle,
    caseNumber,
    url: at.origin + at.to.case(caseNumber),
  })
  if (content === undefined) throw new NotFound()
  const { name, email } = at.actor
  const own = mailWordsIn(texts, { kind, language, facts: { ...facts, name } })
  return writeMail({ content, language, to: { name, email }, signedBy: signedBy(head) }, own)
}
