import { canFlagSecrecy } from '../../../../domain/disclosure.ts'
import type { CaseFile } from '../../../../store/case-file.ts'
import type { CaseDocument } from '../../../../store/document.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Day } from '../../../parts/date-words.tsx'
import type { SignedIn } from '../../../visit.ts'
import { flaggedIn } from './load.ts'
import { words } from './words.ts'

type FlagProps = { at: SignedIn; file: CaseFile; document: CaseDocument }

/** That a document is flagged, by whom and on which provision, before anybody takes it away; why is for the public side. */
export function SecrecyFlag({ at, file, document }: FlagProps) {
  const { secrecy } = document
  if (secrecy === null) return null
  const t = words(at.language)
  const flagged = flaggedIn(file, document)
  return (
    <Alert color="warning" title={t.flagTitle}>
      <p>{t.careful(secrecy)}</p>
      {flagged !== undefined && (
        <p class="quiet">
          {t.flaggedBy(flagged.by.name)} <Day day={flagged.on} />
        </p>
      )}
      {flagged !== undefined && at.actor.acting.side === 'public' && (
        <p class="typed">{String(flagged.content.reasons)}</p>
      )}
    </Alert>
  )
}

/** For the registrar: to set the flag, change its provision, or lift it. */
export function WaysToFlag({ at, file, document }: FlagProps) {
  const { number, scope } = file.partnership
  if (!canFlagSecrecy(at.actor, scope) || document.registered.length === 0) return null
  const t = words(at.language)
  const here = (...more: string[]) => at.to.inCase(number, 'handling', String(document.number), ...more)
  return (
    <>
      <p>
        <a href={here('sekretess')}>{document.secrecy === null ? t.toFlag : t.toChange}</a>
      </p>
      {document.secrecy !== null && (
        <p>
          <a href={here('sekretess', 'havning')}>{t.toLift}</a>
        </p>
      )}
    </>
  )
}
