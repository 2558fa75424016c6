import { dateInWords, timeInStockholm } from '../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import { listOutboxMail } from '../../../store/orders/outbox.ts'
import { publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Details } from '../../parts/details.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import type { Visit } from '../../visit.ts'
import { LinkedText } from './linked-text.tsx'
import { words } from './words.ts'

type Mail = Awaited<ReturnType<typeof listOutboxMail>>[number]

/** The mail that the demo would have sent. Exists only when the demo is on. */
export const get = publicPage(noParams, noQuery, async (at) => {
  const t = words(at.language)
  const mails = await listOutboxMail(at.db, 50)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      {mails.length === 0 && <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
      {mails.map((mail, index) => (
        <MailCard at={at} mail={mail} open={index === 0} />
      ))}
    </Page>
  )
})

function MailCard({ at, mail, open }: { at: Visit; mail: Mail; open: boolean }) {
  const t = words(at.language)
  return (
    <article class="mail">
      <h2 class="ds-heading" data-size="2xs">
        {mail.subject}
      </h2>
      <p class="quiet">
        {t.to} {mail.toName} ({mail.toAddress}) · <MadeAt at={at} mail={mail} />
      </p>
      <Details summary={t.read} open={open}>
        <LinkedText text={mail.bodyText} origin={at.origin} />
        {mail.attachments.length > 0 && (
          <p class="quiet">
            {t.attached}:{' '}
            {mail.attachments.map(({ filename }, place) => (
              <>
                {place > 0 && ', '}
                <a href={at.to.demoOutbox(mail.id, String(place + 1))}>{filename}</a>
              </>
            ))}
          </p>
        )}
      </Details>
    </article>
  )
}

function MadeAt({ at, mail }: { at: Visit; mail: Mail }) {
  const made = new Date(mail.madeAt)
  return (
    <time datetime={mail.madeAt}>
      {dateInWords(dayInStockholm(made), at.language)}, {timeInStockholm(made, at.language)}
    </time>
  )
}
