import { partyNamed } from '../../../../documents/papers/money-words.ts'
import { canAskRepayment, canRecordRepayment } from '../../../../domain/permissions/permissions-economy.ts'
import { isLate, openRepayment, type Repayment, repaymentsIn } from '../../../../domain/repayment.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { LoadedEconomy, Shown } from './load.ts'
import { words } from './words.ts'

/** Every request for repayment in an agreement, with what has come of it. */
export function repaymentsOf({ file }: LoadedEconomy, { agreement, economy }: Shown['own']): Repayment[] {
  return repaymentsIn(file.history.events, agreement.round, economy.movements)
}

/** What is to be paid back, by whom and when, followed until it is paid. */
export function RepaymentSection(shown: Shown) {
  const { at, loaded, own } = shown
  const t = words(at.language)
  const all = repaymentsOf(loaded, own)
  const { unspent } = own.economy.funds
  const mayAsk = canAskRepayment(at.actor, loaded.file.partnership.scope)
  const isOpen = openRepayment(all) !== null
  if (all.length === 0 && !(mayAsk && unspent !== null && unspent > 0)) return null
  const address = at.to.inCase(at.params.number, 'ekonomi', own.agreement.round, 'aterkrav')
  return (
    <Section title={t.repayment} id={`aterbetalning-${own.agreement.round}`}>
      {all.map((one) => (
        <One {...shown} one={one} />
      ))}
      {!isOpen && mayAsk && unspent !== null && unspent > 0 && (
        <>
          <p>{t.unspentNow(formatKronor(unspent))}</p>
          <Actions>
            <ButtonLink href={address} look="secondary">
              {t.askBack}
            </ButtonLink>
          </Actions>
        </>
      )}
    </Section>
  )
}

function One({ at, loaded, own, one }: Shown & { one: Repayment }) {
  const t = words(at.language)
  const { number, scope } = loaded.file.partnership
  const address = (noun: string, ...more: string[]) =>
    at.to.inCase(number, 'ekonomi', own.agreement.round, noun, ...more)
  const nameOf = (party: string | null) => partyNamed(own.budget.parties, party, at.language)
  const isOpen = one.settled === null
  return (
    <>
      <Facts
        facts={[
          [t.askedBack, t.askedBackOf(formatKronor(one.amount), nameOf(one.party), nameOf(one.to))],
          [t.payBy, dateInWords(one.payBy, at.language)],
          [t.repaid, formatKronor(one.repaid)],
          [t.state, <Standing at={at} one={one} />],
          [t.groundBack, <div class="kept-text">{one.reasons}</div>],
        ]}
      />
      {isOpen && (
        <Actions>
          {canRecordRepayment(at.actor, scope) && (
            <ButtonLink href={address('aterbetalning')}>{t.addRepaid}</ButtonLink>
          )}
          {canAskRepayment(at.actor, scope) && (
            <ButtonLink href={address('aterkrav', 'avslut')} look="tertiary">
              {t.closeBack}
            </ButtonLink>
          )}
        </Actions>
      )}
    </>
  )
}

function Standing({ at, one }: { at: Shown['at']; one: Repayment }) {
  const t = words(at.language)
  const { settled, left } = one
  if (settled !== null)
    return (
      <>
        <Tag mood="calm">{left === 0 ? t.isRepaid : t.isClosed}</Tag>{' '}
        {[t.settledBy(settled.by, dateInWords(settled.on, at.language)), settled.reasons]
          .filter(Boolean)
          .join('. ')}
      </>
    )
  const late = isLate(one, at.today)
  return <Tag mood={late ? 'late' : 'waiting'}>{t.leftBack(formatKronor(left))}</Tag>
}
