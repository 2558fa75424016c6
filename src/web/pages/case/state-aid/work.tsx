import type { Child } from 'hono/jsx'
import { canAssessAid, canSeeAidWork } from '../../../../domain/permissions/permissions-aid.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { AidWriting } from '../../../../store/aid/aid-writing.ts'
import type { Entry } from '../../../form/form.ts'
import type { CaseAt } from '../../../params.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import type { SignedIn, Visit } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { whyNotToday } from '../why-not.ts'
import { words } from './assessing-words.ts'
import { type AidFile, aidAddress, loadAid } from './load.ts'

export const assessStep = 'assess-aid'

/** The work on state aid, for those of the public side who read it. Throws NotFound, NotAllowed. */
export async function loadWork(at: SignedIn<CaseAt>): Promise<AidFile> {
  const loaded = await loadAid(at)
  if (!canSeeAidWork(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  return loaded
}

/** The same for those who write in it. Throws NotFound, NotAllowed. */
export async function loadOwnWork(at: SignedIn<CaseAt>): Promise<AidFile> {
  const loaded = await loadWork(at)
  if (!canAssessAid(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  return loaded
}

/** Why nothing can be written now, in a sentence; null when it can. */
export function whyNotNow(at: SignedIn, { file }: AidFile): string | null {
  const reason = whyNotToday(at, file.history, assessStep)
  return reason && inLanguage(reason, at.language)
}

type WorkPageProps = {
  at: SignedIn
  loaded: AidFile
  entry?: Entry
  title: string
  lead: string
  width?: 'text' | 'wide'
  /** Open after the assessment too: what is known of earlier aid may be corrected as long as the case goes on. */
  always?: boolean
  children?: Child
}

/** A page of the work: its content, or why it is not open now. */
export function WorkPage({
  at,
  loaded,
  title,
  lead,
  entry,
  width = 'text',
  always = false,
  children,
}: WorkPageProps) {
  const t = words(at.language)
  const reason = always ? null : whyNotNow(at, loaded)
  const { partnership } = loaded.file
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={title}
      lead={lead}
      width={width}
      {...(entry && { entry })}
    >
      {reason !== null && (
        <EmptyState title={t.cannot}>
          <p>{reason}</p>
        </EmptyState>
      )}
      {children}
      <p>
        <a href={aidAddress(at, loaded.file)}>{t.back}</a>
      </p>
    </CasePage>
  )
}

/** Which save the page rests on, and whose it was. */
export function KeptVersion({ at, kept }: { at: Visit; kept: AidWriting | undefined }) {
  const t = words(at.language)
  return (
    <>
      <input type="hidden" name="version" value={String(kept?.version ?? 0)} />
      {kept !== undefined && (
        <p class="quiet">
          {t.savedBy(kept.by.name, dateInWords(dayInStockholm(new Date(kept.at)), at.language))}
        </p>
      )}
    </>
  )
}

/** Whether a colleague saved while this form was open. */
export function isOvertaken(at: SignedIn, entry: Entry, kept: AidWriting | undefined): kept is AidWriting {
  if (kept === undefined || entry.typed === null || kept.by.id === at.actor.personId) return false
  return Number(entry.typed.version ?? 0) !== kept.version
}
