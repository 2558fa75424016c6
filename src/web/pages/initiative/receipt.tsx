import { z } from 'zod'
import { inLanguage } from '../../../domain/text.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { caseFileOf } from '../../../store/case/case-file.ts'
import { firstMeetingIn } from '../../../store/case/initiative.ts'
import { getPartnershipByNumber } from '../../../store/case/partnership.ts'
import { isHeldBack } from '../../../store/people/mailed-receipt.ts'
import { publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { WhyThisDate } from '../../parts/date-words.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Section } from '../../parts/heading.tsx'
import type { Visit } from '../../visit.ts'
import { namesIn } from '../case/consideration/words.ts'
import { caseOfReceipt } from './order-receipt.ts'
import { documentsWanted } from './papers.ts'
import { words } from './words.ts'

const ReceiptParams = z.object({ token: z.string().max(400) })

export const get = publicPage(ReceiptParams, noQuery, show)

/** What the sender needs to know, for whoever has the sealed address: numbers and days, nothing about people. */
async function show(at: Visit<z.output<typeof ReceiptParams>>) {
  const number = caseOfReceipt(at, at.params.token)
  if (number === null) throw new NotFound()
  const partnership = await getPartnershipByNumber(at.db, number)
  const { history } = await caseFileOf(at.db, partnership, at.today)
  const t = words(at.language).received
  const { due = at.today, suggestedBy = due, arithmetic } = firstMeetingIn(history, at.today)
  const heldBack = await isHeldBack(at.db, partnership.id)
  const toCase = at.actor?.acting.side === 'party' || at.actor?.acting.side === 'public'
  return (
    <Page at={at} of={partnership.lead.bodyId} title={t.title} lead={t.lead(partnership.title)}>
      <Facts
        facts={[
          [t.caseNumber, number],
          [t.registryNumber, partnership.registryNumber],
          [t.meetBy, dateInWords(due, at.language)],
        ]}
      />
      {suggestedBy !== due && <p>{t.workingDay(dateInWords(suggestedBy, at.language))}</p>}
      <WhyThisDate at={at}>{inLanguage(arithmetic, at.language)}</WhyThisDate>
      {toCase ? (
        <Actions>
          <ButtonLink href={at.to.case(number)}>{t.open}</ButtonLink>
        </Actions>
      ) : (
        <p>{heldBack ? t.noMail : t.mail}</p>
      )}
      <Section title={t.next} id="harnast">
        <ol>
          {t.steps(namesIn(history.rulebook, at.language)).map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </Section>
      <Section title={t.bring} id="underlag">
        <ul>
          {documentsWanted(history.rulebook, at.language).map((label) => (
            <li>{label}</li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
