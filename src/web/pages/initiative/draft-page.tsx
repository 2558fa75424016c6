import { z } from 'zod'
import { dateInWords, timeInStockholm } from '../../../kernel/date-words.ts'
import { addDays, dayInStockholm } from '../../../kernel/plain-date.ts'
import { saveDraft } from '../../../store/people/draft.ts'
import { goTo, refused } from '../../answer.ts'
import { anyFields, blank, type Entry, type FormFields } from '../../form.ts'
import { publicHandler, publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import type { Visit } from '../../visit.ts'
import { draftBehind, draftDays, draftKey, filledWith, ownerOf } from './draft.ts'
import { show as showForm } from './initiative.tsx'
import { words } from './words.ts'

const DraftParams = z.object({ secret: z.string().regex(/^[\w-]{43}$/) })
type DraftAt = z.output<typeof DraftParams>

export const get = publicPage(DraftParams, noQuery, show)
export const post = publicHandler(DraftParams, anyFields, { show, save })

/** The form as it was left. Whoever has the address may go on with it. */
async function show(at: Visit<DraftAt>, entry: Entry) {
  const draft = await draftBehind(at, at.params.secret)
  if (draft === null && entry === blank) return <Gone at={at} />
  const savedAt = draft === null ? null : new Date(draft.updatedAt)
  return showForm(at, filledWith(entry, draft), { secret: at.params.secret, savedAt })
}

/** The newest words hold: a draft has one writer at a time, and the form it came from is never overwritten unseen. */
async function save(at: Visit<DraftAt> & { form: FormFields }) {
  const t = words(at.language)
  const { secret } = at.params
  const kept = await draftBehind(at, secret)
  const basedOn = kept?.version ?? 0
  const payload = withoutToken(at.form)
  const saved = await saveDraft(at.db, {
    owner: ownerOf(secret),
    key: draftKey,
    payload,
    basedOn,
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

function withoutToken(fields: FormFields): FormFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('_')))
}

function Gone({ at }: { at: Visit }) {
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.draftGone}>
      <Actions>
        <ButtonLink href={at.to.initiative()}>{t.title}</ButtonLink>
      </Actions>
    </Page>
  )
}
