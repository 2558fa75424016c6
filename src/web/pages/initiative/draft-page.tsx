import { z } from 'zod'
import { dateInWords, timeInStockholm } from '../../../kernel/date-words.ts'
import { digestOf } from '../../../kernel/ids.ts'
import { addDays, dayInStockholm } from '../../../kernel/plain-date.ts'
import { findKnownSender } from '../../../store/case/known-sender.ts'
import { saveDraft } from '../../../store/people/draft.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { anyFields, blank, type Entry, type FormFields } from '../../form/form.ts'
import { publicHandler, publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import type { Visit } from '../../visit.ts'
import { draftBehind, draftDays, draftKey, filledWith, isSavedElsewhere, keptOf, ownerOf } from './draft.ts'
import { show as showForm } from './initiative.tsx'
import { receiptAddress } from './order-receipt.ts'
import { words } from './words.ts'

const DraftParams = z.object({ secret: z.string().regex(/^[\w-]{43}$/) })
type DraftAt = z.output<typeof DraftParams>

export const get = publicPage(DraftParams, noQuery, show)
export const post = publicHandler(DraftParams, anyFields, { show, save })

/** The form as it was left. Whoever has the address may go on with it. */
async function show(at: Visit<DraftAt>, entry: Entry) {
  const draft = await draftBehind(at, at.params.secret)
  if (draft === null && entry === blank) return <Gone at={at} />
  return showForm(at, filledWith(entry, draft), { secret: at.params.secret, kept: draft })
}

/** What somebody else has saved behind the same address meanwhile is shown first, and never overwritten unseen. */
async function save(at: Visit<DraftAt> & { form: FormFields }) {
  const t = words(at.language)
  const { secret } = at.params
  const kept = await draftBehind(at, secret)
  if (isSavedElsewhere(kept, at.form)) return refused(t.stale)
  const saved = await saveDraft(at.db, {
    owner: ownerOf(secret),
    key: draftKey,
    payload: keptOf(at.form),
    basedOn: kept?.version ?? 0,
    at: at.now,
  })
  if (saved.kind === 'stale') return refused(t.stale)
  return goTo(
    at.to.initiative('utkast', secret),
    `${t.saved(timeInStockholm(at.now, at.language))} ${keptUntil(at)}`,
  )
}

function keptUntil({ language, now }: Visit): string {
  return words(language).draftKept(dateInWords(addDays(dayInStockholm(now), draftDays), language))
}

/** Whoever comes back to the form after handing it in is led to the receipt, not to a form to hand in once more. */
async function Gone({ at }: { at: Visit<DraftAt> }) {
  const t = words(at.language)
  const number = await numberHandedIn(at)
  return (
    <Page at={at} title={t.title} lead={number === null ? t.draftGone : t.draftHandedIn(number)}>
      <Actions>
        {number !== null && <ButtonLink href={receiptAddress(at, number)}>{t.openReceipt}</ButtonLink>}
        <ButtonLink href={at.to.initiative()} look={number === null ? 'primary' : 'secondary'}>
          {number === null ? t.title : t.another}
        </ButtonLink>
      </Actions>
    </Page>
  )
}

async function numberHandedIn({ db, params }: Visit<DraftAt>): Promise<string | null> {
  const asked = { digests: [digestOf(params.secret)], organisationNumber: null, email: null }
  return (await findKnownSender(db, asked)).caseNumber
}
