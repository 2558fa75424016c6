import { type Draft, findDraft } from '../../../../store/people/draft.ts'
import { anyFields, type Entry, type FormFields } from '../../../form/form.ts'
import { nameOf, planFor, readTyped } from '../consideration/answers.ts'
import { ownerOf } from '../meeting/minutes-load.ts'
import type { Guide } from './guide-load.ts'
import { questionsOf } from './guide-questions.ts'
import type { At } from './load.ts'

export const guideDraftKey = ({ params }: Pick<At, 'params'>) => `guide:${params.number}`

export function findGuideDraft(at: At): Promise<Draft | null> {
  return findDraft(at.db, ownerOf(at), guideDraftKey(at))
}

/** The form as it came back, else as the draft left it; where the draft says nothing new the newest answer stands. */
export function withDraft(
  at: At,
  entry: Entry,
  { draft, guide }: { draft: Draft | null; guide: Guide },
): Entry {
  if (entry.typed !== null || draft === null) return entry
  const kept = anyFields('sv').safeParse(draft.payload)
  if (!kept.success) return entry
  const own = questionsOf(guide, at.language).flatMap(({ key }) => ownAnswer(at, kept.data, { guide, key }))
  return { ...entry, typed: Object.fromEntries(own) }
}

/** What was typed, unless it says what was said before: then what is said now. */
function ownAnswer(
  at: At,
  fields: FormFields,
  { guide, key }: { guide: Guide; key: string },
): [string, FormFields[string]][] {
  const names = (['answer', 'ground', 'version'] as const).map((field) => nameOf(field, key))
  const read = readTyped(fields, key, at.language)
  const versions = guide.versions.get(key) ?? []
  if (!read.ok || planFor(read.value, versions, at.actor.personId) !== 'unchanged')
    return names.map((name) => [name, fields[name] ?? ''])
  const now = [versions[0]?.answer ?? '', versions[0]?.ground ?? '', String(versions[0]?.version ?? 0)]
  return names.map((name, index) => [name, now[index] ?? ''])
}
