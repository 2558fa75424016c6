import { z } from 'zod'
import { addDays } from '../../../kernel/plain-date.ts'
import { type BodyMember, listBodyMembers } from '../../../store/people/body-member.ts'
import { listFile, listKinds } from '../../answers/list-file.ts'
import { page } from '../../handler.ts'
import { rolesOf } from '../../layout/words.ts'
import { noQuery } from '../../params.ts'
import { readBody } from './load.ts'
import { words } from './words.ts'

const FileParams = z.object({ kind: z.enum(listKinds) })

/** Everybody who has, has had or will have an assignment, for whoever goes through who may see what. */
export const get = page(FileParams, noQuery, async (at) => {
  const members = await listBodyMembers(at.db, readBody(at))
  const t = words(at.language)
  const roles = rolesOf(at.actor.acting, at.language)
  const rows = members.map((member) => [
    ...[member.name, roles[member.role], member.unitName ?? '', member.email ?? ''],
    ...[member.from, lastDayOf(member), member.appointedByName ?? t.setUp, member.endedByName ?? ''],
  ])
  const heads = [t.name, t.role, t.unit, t.email, t.from, t.until, t.givenBy, t.endedBy]
  return listFile(t.file, at.params.kind, [heads, ...rows])
})

/** Empty while it holds; an assignment that ended on its first day held no whole day. */
function lastDayOf({ from, until }: BodyMember): string {
  if (until === null) return ''
  return until > from ? addDays(until, -1) : from
}
