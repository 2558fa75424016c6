import { Alert } from '../../../parts/alert.tsx'
import { namesIn } from '../consideration/words.ts'
import { assessmentWords } from '../report/words.ts'
import type { OneProps } from './load.ts'
import { words } from './words.ts'

/** The parties' own word against going on: its reasons and where it leads. */
export function JointAnswer({ at, one: { followUp, file } }: OneProps) {
  const t = words(at.language)
  const { approval } = followUp
  if (approval === null) return null
  if (approval.assessment !== 'notGoOn') return null
  return (
    <Alert color="warning">
      <h2 class="ds-heading">{t.againstTitle}</h2>
      <p>{assessmentWords(at.language)[approval.assessment]}.</p>
      <div class="kept-text">{approval.reasons}</div>
      <p>{t.against(namesIn(file.history.rulebook, at.language))}</p>
      <p>
        <a href={at.to.inCase(at.params.number, 'avslut')}>{t.againstNext}</a>
      </p>
    </Alert>
  )
}
