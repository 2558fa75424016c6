import { inLanguage, type Language, type Text } from '../../../../domain/text.ts'
import type { Duty } from '../../../../process/duties/duties.ts'
import { roleName } from '../../../../process/rulebook/lookup.ts'
import type { RoleId } from '../../../../process/rulebook/parts-schema.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import type { DutyChange } from '../../../../process/versions/duty-changes.ts'
import type {
  ChecklistChange,
  GuideChange,
  PaperChange,
  StepChange,
} from '../../../../process/versions/rulebook-differences.ts'
import type { RulebooksCompared } from '../../../../process/versions/rulebooks-compared.ts'
import { words } from './words.ts'

/** One thing as it is and as it would be; `how` is how each was reckoned. */
export type Compared = {
  what: string
  kind: string
  before: string
  after: string
  how: readonly [before: string, after: string]
}

/** What a move would change, in words: the page and the registered document say the same. */
export type Described = {
  duties: readonly Compared[]
  steps: readonly Compared[]
  guides: readonly Compared[]
  papers: readonly string[]
  checklists: readonly string[]
  others: readonly string[]
}

/** What differs, whether of a case that would move or of any that would begin. */
type Differing = RulebooksCompared & { followed: Rulebook; newer: Rulebook }

export function describedMove(move: Differing, language: Language): Described {
  const { followed, newer } = move
  const t = words(language)
  return {
    duties: move.duties.map((change) => dutyRow({ followed, newer, language }, change)),
    steps: move.steps.map((change) => stepRow({ followed, newer, language }, change)),
    guides: move.guides.map((change) => guideRow(change, language)),
    papers: move.papers.map((change) => paperLine(change, language)),
    checklists: move.checklists.flatMap((change) => questionLines(change, language)),
    others: move.others.map((part) => t.parts[part]),
  }
}

export function isEmpty(described: Described): boolean {
  return Object.values(described).every((part) => part.length === 0)
}

type Versions = { followed: Rulebook; newer: Rulebook; language: Language }

function dutyRow(versions: Versions, { kind, before, after }: DutyChange): Compared {
  const { followed, newer, language } = versions
  const t = words(language)
  const { title, year } = after ?? before ?? { title: { sv: '', en: '' } }
  return {
    what: [inLanguage(title, language), year].filter(Boolean).join(' '),
    kind: t.kinds[kind],
    before: dayOf(before, followed, language),
    after: dayOf(after, newer, language),
    how: [howOf(before, language), howOf(after, language)],
  }
}

function dayOf(duty: Duty | null, rulebook: Rulebook, language: Language): string {
  const t = words(language)
  if (duty === null) return t.notHere
  const { from, due, count, meeting, responsible } = duty
  const day = due === undefined ? t.noDay : from === undefined ? t.by(due) : t.between(from, due)
  return [
    day,
    count !== undefined && t.times(count),
    meeting !== undefined && t.boardMeeting(meeting.date),
    inLanguage(roleName(rulebook, responsible), language),
  ]
    .filter(Boolean)
    .join(', ')
}

function howOf(duty: Duty | null, language: Language): string {
  return duty === null ? '' : inLanguage(duty.arithmetic, language)
}

function stepRow({ followed, newer, language }: Versions, change: StepChange): Compared {
  const t = words(language)
  const { label, before, after, asks, asksNoMore, whilePaused, isOtherwise } = change
  const list = (texts: StepChange['asks']) => texts.map((text) => inLanguage(text, language)).join(', ')
  const who = (rulebook: Rulebook, roles: readonly RoleId[] | null) =>
    roles === null
      ? t.notHere
      : roles.map((role) => inLanguage(roleName(rulebook, role), language)).join(', ')
  const notes = [
    asks.length > 0 && t.asks(list(asks)),
    asksNoMore.length > 0 && t.asksNoMore(list(asksNoMore)),
    whilePaused !== null && t.whilePaused[whilePaused ? 'may' : 'mayNot'],
    isOtherwise && t.otherwise,
  ].filter((note) => note !== false)
  return {
    what: inLanguage(label, language),
    kind: before === null ? t.kinds.new : after === null ? t.kinds.gone : t.kinds.other,
    before: who(followed, before),
    after: who(newer, after),
    how: ['', notes.join(' ')],
  }
}

function guideRow({ what, before, after }: GuideChange, language: Language): Compared {
  const t = words(language)
  const said = (text: Text | null) => (text === null ? t.noGuide : inLanguage(text, language))
  return {
    what: inLanguage(what, language),
    kind: before === null ? t.kinds.new : after === null ? t.kinds.gone : t.kinds.other,
    before: said(before),
    after: said(after),
    how: ['', ''],
  }
}

function questionLines({ title, added, gone, changed }: ChecklistChange, language: Language): string[] {
  const t = words(language)
  const lines = (texts: readonly Text[], say: (text: string) => string) =>
    texts.map((text) => `${inLanguage(title, language)}. ${say(inLanguage(text, language))}`)
  return [...lines(added, t.added), ...lines(gone, t.gone), ...lines(changed, t.changed)]
}

function paperLine({ label, kind, before, after }: PaperChange, language: Language): string {
  const t = words(language)
  const age = kind === 'fresh' ? ` (${t.months(before?.freshMonths, after?.freshMonths)})` : ''
  return `${inLanguage(label, language)}: ${t.paperKinds[kind]}${age}`
}
