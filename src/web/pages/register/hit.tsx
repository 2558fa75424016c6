import type { RegisterRecord, RegisterStatus } from '../../../domain/register.ts'
import { inLanguage } from '../../../domain/text.ts'
import { type Mood, Tag } from '../../parts/tag.tsx'
import type { Visit } from '../../visit.ts'
import { nameOf, whoWithWhom, yearsOf } from './naming.ts'
import { words } from './words.ts'

/** Records as a list to read: what it does in one sentence, who with whom, where, which years, in what state. */
export function Hits({ at, records }: { at: Visit; records: readonly RegisterRecord[] }) {
  return (
    <ol class="hits">
      {records.map((record) => (
        <Hit at={at} record={record} />
      ))}
    </ol>
  )
}

function Hit({ at, record }: { at: Visit; record: RegisterRecord }) {
  const t = words(at.language)
  return (
    <li class="hit">
      <h3 class="ds-heading" data-size="2xs">
        <a href={at.to.registered(record.id)}>{nameOf(record, t)}</a>
      </h3>
      <p>{inLanguage(record.summary, at.language)}</p>
      <p class="quiet">{whoWithWhom(record, t)}</p>
      <p class="quiet">
        {record.municipality.name} · {yearsOf(record, t)} <StatusTag at={at} status={record.status} />
      </p>
    </li>
  )
}

export function StatusTag({ at, status }: { at: Visit; status: RegisterStatus }) {
  return <Tag mood={moods[status]}>{words(at.language).statuses[status]}</Tag>
}

const moods: Record<RegisterStatus, Mood> = {
  planned: 'waiting',
  active: 'calm',
  ended: 'neutral',
  unknown: 'neutral',
}
