import { type GroupKind, groupKinds } from '../../process/case/group-kind.ts'
import type { GroupRhythm } from '../../process/duties/year-rhythm.ts'

/** How many meetings of the year a group has held, of how many the rules ask for. */
export type GroupMeetingsKept = Pick<GroupRhythm, 'group' | 'held' | 'asked'>

/** As `partnership.group_meetings` keeps it. */
export function writeGroupMeetings({ group, held, asked }: GroupMeetingsKept): string {
  return `${group}:${held}/${asked}`
}

export function readGroupMeetings(text: string): GroupMeetingsKept {
  const [, kind, held, asked] = /^(\w+):(\d+)\/(\d+)$/.exec(text) ?? []
  const group = groupKinds.find((one): one is GroupKind => one === kind)
  if (group === undefined) throw new Error(`Not the meetings of a group: ${text}`)
  return { group, held: Number(held), asked: Number(asked) }
}
