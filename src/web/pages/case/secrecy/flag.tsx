import type { Child } from 'hono/jsx'
import { canFlagSecrecy } from '../../../../domain/disclosure.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { CaseDocument } from '../../../../store/papers/document.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Day } from '../../../parts/date-words.tsx'
import type { AnyReader, SignedIn } from '../../../visit.ts'
import { flaggedIn } from './load.ts'
import { words } from './words.ts'

/** That a document is flagged, before anybody takes it away; and what else the reader may know of it. */
export function SecrecyWarning({ at, secrecy, children }: WarningProps) {
  if (secrecy === null) return null
  const t = words(at.language)
  return (
    <Alert color="warning" title={t.flagTitle}>
      <p>{t.careful(secrecy)}</p>
      {children}
    </Alert>
  )
}

type WarningProps = { at: AnyReader; secrecy: string | null; children?: Child }

type FlagProps = { at: SignedIn; file: CaseFile; document: CaseDocument }

/** As SecrecyWarning, with who flagged it and when; why is for the public side. */
export function SecrecyFlag({ at, file, document }: FlagProps) {
  const t = words(at.language)
  const flagged = flaggedIn(file, document)
  return (
    <SecrecyWarning at={at} secrecy={document.secrecy}>
      {flagged !== undefined && (
        <p class="quiet">
          {t.flaggedBy(flagged.by.name)} <Day day={flagged.on} />
        </p>
      )}
      {flagged !== undefined && at.actor.acting.side === 'public' && (
        <p class="typed">{String(flagged.content.reasons)}</p>
      )}
    </SecrecyWarning>
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
