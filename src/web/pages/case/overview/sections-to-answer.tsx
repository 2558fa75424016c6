import { Alert } from '../../../parts/alert.tsx'
import { Said } from '../../../parts/said.tsx'
import { sectionsTask } from '../consensus/waiting.ts'
import type { OverviewProps } from './load.ts'

/** That sections of the draft wait for the reader's party, for those who answer; nothing for anybody else. */
export function SectionsToAnswer({ at, overview: { partnership, sectionsWaiting } }: OverviewProps) {
  if (sectionsWaiting === 0) return null
  return (
    <Alert color="info">
      <a href={at.to.inCase(partnership.number, 'samsyn')}>
        <Said text={sectionsTask(sectionsWaiting)} language={at.language} />
      </a>
    </Alert>
  )
}
