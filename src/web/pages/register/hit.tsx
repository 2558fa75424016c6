import type { RegisterHit, RegisterStatus } from '../../../store/register.ts'
import { type Mood, Tag } from '../../parts/tag.tsx'
import type { Visit } from '../../visit.ts'
import { nameOf, whoWithWhom, yearsOf } from './naming.ts'
import { words } from './words.ts'

/** What it does in one sentence, who with whom, where, which years, in what state. */
export function Hit({ at, hit }: { at: Visit; hit: RegisterHit }) {
  const t = words(at.language)
  const whereAndWhen = [hit.municipality, yearsOf(hit, t)].filter((one) => one !== null)
  return (
    <li class="hit">
      <h3 class="ds-heading" data-size="2xs">
        <a href={at.to.registered(hit.id)}>{nameOf(hit, t)}</a>
      </h3>
      <p>{at.language === 'en' ? hit.summary_en : hit.summary_sv}</p>
      <p class="quiet">{whoWithWhom(hit, t)}</p>
      <p class="quiet">
        {whereAndWhen.join(' · ')} <StatusTag at={at} status={hit.status} />
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
