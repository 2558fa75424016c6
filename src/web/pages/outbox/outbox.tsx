import { z } from 'zod'
import { dateInWords, timeInStockholm } from '../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import { listOutboxMail } from '../../../store/orders/outbox.ts'
import { blank } from '../../form/form.ts'
import { publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { TextField } from '../../parts/fields.tsx'
import type { Visit } from '../../visit.ts'
import { LinkedText } from './linked-text.tsx'
import { words } from './words.ts'

const OutboxQuery = z.object({ till: z.string().trim().max(200).catch('') })
type Mail = Awaited<ReturnType<typeof listOutboxMail>>[number]

/** The mail that the demo would have sent. Exists only when the demo is on. */
export const get = publicPage(noParams, OutboxQuery, async (at) => {
  const t = words(at.language)
  const { till: to } = at.query
  const mails = await listOutboxMail(at.db, { to, limit: 50 })
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      <ToWhom at={at} to={to} />
      {mails.length === 0 && to === '' && <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>}
      {mails.length === 0 && to !== '' && <EmptyState title={t.noneTo(to)}>{t.noneToBody}</EmptyState>}
      {mails.map((mail, index) => (
        <MailCard at={at} mail={mail} open={index === 0} />
      ))}
    </Page>
  )
})

/** While the demo fills, others get mail all the time. */
function ToWhom({ at, to }: { at: Visit; to: string }) {
  const t = words(at.language)
  const [action = ''] = at.to.demoOutbox().split('?')
  return (
    <search>
      <form method="get" action={action}>
        {at.session === null && at.language === 'en' && <input type="hidden" name="lang" value="en" />}
        <TextField entry={blank} name="till" label={t.toWhom} hint={t.toWhomHint} type="search" value={to} />
        <Actions>
          <Button>{t.show}</Button>
        </Actions>
      </form>
    </search>
  )
}

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
