import type { Language } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { GroupKind } from '../../../../process/case/group-kind.ts'
import type { AgendaItem } from '../../../../store/meetings/meeting.ts'
import { words } from './words.ts'

/** What a group always takes up, with the own items where they belong. */
export function groupAgenda<Item>(
  group: GroupKind,
  language: Language,
  own: readonly Item[],
): readonly (string | Item)[] {
  const t = words(language)
  return [t.agendaOpen, t.agendaActions, t.agendaWork[group], t.agendaChanges[group], ...own, t.agendaNext]
}

export type Point = {
  title: string
  item: AgendaItem | null
  /** What belongs under it, one line each. */
  below: readonly string[]
}

type Before = {
  actions: readonly { text: string; owner: string; by: Parameters<typeof dateInWords>[0] | null }[]
  changes: readonly { text: string }[]
  deviations: readonly { text: string; closedOn: string | null }[]
}

/** The agenda with what has come back from earlier meetings under the point it belongs to. */
export function pointsOf(
  { group, agenda }: { group: GroupKind; agenda: readonly AgendaItem[] },
  before: Before,
  language: Language,
): Point[] {
  const t = words(language)
  const below: Record<string, readonly string[]> = {
    [t.agendaActions]: before.actions.map((action) => actionLine(action, language)),
    [t.agendaChanges[group]]: [
      ...(group === 'steering' ? before.changes.map(({ text }) => t.changeLine(text)) : []),
      ...before.deviations
        .filter(({ closedOn }) => closedOn === null)
        .map(({ text }) => t.deviationLine(text)),
    ],
  }
  return groupAgenda(group, language, agenda).map((point) =>
    typeof point === 'string'
      ? { title: point, item: null, below: below[point] ?? [] }
      : { title: point.title, item: point, below: point.note === null ? [] : [point.note] },
  )
}

/** "Boka lokalen: Amina Warsame, senast måndag 5 oktober 2026". */
export function actionLine({ text, owner, by }: Before['actions'][number], language: Language): string {
  const t = words(language)
  return t.actionLine(text, owner, by === null ? '' : dateInWords(by, language))
}
