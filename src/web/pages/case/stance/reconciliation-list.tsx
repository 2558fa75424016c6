import type { ProcessEvent } from '../../../../domain/events.ts'
import { canReconcile } from '../../../../domain/permissions/permissions-board.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { parsePlainDate } from '../../../../kernel/plain-date.ts'
import { ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { whyNotToday } from '../why-not.ts'
import { occasions } from './form.ts'
import type { StanceProps } from './load.ts'
import { words } from './words.ts'

/** What the director has conferred with the board about: notes, no decisions. */
export function Reconciliations({ at, stances }: Omit<StanceProps, 'entry'>) {
  const t = words(at.language)
  const { partnership, history } = stances.file
  const may =
    canReconcile(at.actor, partnership.scope) && whyNotToday(at, history, 'reconcile-with-board') === null
  return (
    <Section title={t.reconciliation} id="avstamning">
      {stances.reconciliations.length === 0 && <p>{t.reconciliationNone}</p>}
      {stances.reconciliations.map((event) => (
        <Note at={at} event={event} />
      ))}
      {may && (
        <ButtonLink
          href={at.to.inCase(partnership.number, 'stallningstagande', 'avstamning')}
          look="secondary"
        >
          {t.note}
        </ButtonLink>
      )}
    </Section>
  )
}

function Note({ at, event }: { at: SignedIn; event: ProcessEvent }) {
  const t = words(at.language)
  const { heldOn, withWhom, topic, occasion } = event.content
  const day = dateInWords(parsePlainDate(String(heldOn ?? '')) ?? event.on, at.language)
  const known = occasions.find((one) => one === occasion)
  return (
    <>
      <p>
        {known !== undefined && <strong>{t.occasions[known]}: </strong>}
        {typeof withWhom === 'string' ? t.heldWith(day, withWhom) : day}
      </p>
      <div class="kept-text">{String(topic ?? '')}</div>
      <p class="quiet">{t.given(event.by.name, dateInWords(event.on, at.language))}</p>
    </>
  )
}
