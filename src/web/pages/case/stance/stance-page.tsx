import { canSeeReconciliations } from '../../../../domain/permissions/permissions-board.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { formingState } from '../../../../process/case/status.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Details } from '../../../parts/details.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import { CasePage } from '../case-page.tsx'
import { ComingAgreement } from '../coming-agreement.tsx'
import { ConflictLine } from '../conflict-line.tsx'
import { namesIn } from '../consideration/words.ts'
import { Deputy } from './deputy-section.tsx'
import type { StanceProps } from './load.ts'
import { Opinion } from './opinion-section.tsx'
import { Reconciliations } from './reconciliation-list.tsx'
import { StanceFields } from './stance-fields.tsx'
import { StanceList } from './stance-list.tsx'
import { words } from './words.ts'

export function StancePage(props: StanceProps) {
  const { at, stances, entry } = props
  const { partnership, status, history } = stances.file
  const t = words(at.language)
  const isAgreed = stances.voices.length > 0
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={leadOf(props)} entry={entry}>
      {!isAgreed && (
        <EmptyState title={t.notYetTitle}>
          <p>{t.notYet(namesIn(history.rulebook, at.language))}</p>
        </EmptyState>
      )}
      {formingState(status) === 'STANCES_TAKEN' && (
        <Alert color="success">
          {t.allYes} <a href={at.to.inCase(partnership.number, 'namnd')}>{t.toBoard}</a>
        </Alert>
      )}
      {isAgreed && <ComingAgreement at={at} file={stances.file} />}
      {isAgreed && <AgreedText at={at} stances={stances} />}
      {stances.own !== null && <StanceFields {...props} own={stances.own} />}
      {stances.own !== null && <ConflictLine at={at} number={partnership.number} />}
      {isAgreed && <StanceList at={at} stances={stances} papers={stances.papers} />}
      <Opinion {...props} />
      <Deputy {...props} />
      {canSeeReconciliations(at.actor, partnership.scope) && <Reconciliations at={at} stances={stances} />}
    </CasePage>
  )
}

function leadOf({ at, stances }: StanceProps): string | undefined {
  const t = words(at.language)
  if (stances.voices.length === 0) return undefined
  if (stances.own === null) return t.leadRead
  return stances.own.party.side === 'party' ? t.leadParty : t.leadPublic
}

function AgreedText({ at, stances }: Omit<StanceProps, 'entry'>) {
  const t = words(at.language)
  const { text, file } = stances
  return (
    <Section title={t.text} id="texten">
      {text === null ? (
        <p>{t.textMissing}</p>
      ) : (
        <>
          <p>
            <a href={at.to.inCase(file.partnership.number, 'handling', String(text.documentNumber))}>
              {t.openText}
            </a>
            {': '}
            {t.textIs(
              'Förslag till överenskommelse',
              dateInWords(dayInStockholm(new Date(text.agreedAt)), at.language),
            )}
          </p>
          <Details summary={t.whyHash}>
            <p>{t.hashMeans}</p>
            <p class="digest">{t.hash(text.textHash)}</p>
          </Details>
        </>
      )}
    </Section>
  )
}
