import { dateInWords } from '../../../../kernel/date-words.ts'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { RenewalProps } from './load.ts'
import { words } from './words.ts'

/** New resources: state aid is assessed anew for every new or extended agreement. */
export function AidAgain({ at, renewal }: RenewalProps) {
  const t = words(at.language)
  const { partnership, history, status } = renewal.file
  const { next } = renewal
  const assessed = history.events.findLast(
    ({ type, seq }) => type === 'aidAssessed' && next !== null && status.tracks.get(seq) === next.track,
  )
  return (
    <Section title={t.aid} id="statsstod">
      <p>{t.aidLead}</p>
      <p>
        {next === null && t.aidBefore}
        {next !== null &&
          (assessed === undefined ? (
            <Tag mood="waiting">{t.aidWaits}</Tag>
          ) : (
            t.aidDone(dateInWords(assessed.on, at.language))
          ))}
      </p>
      <p>
        <a href={at.to.inCase(partnership.number, 'statsstod')}>{t.toAid}</a>
      </p>
    </Section>
  )
}
