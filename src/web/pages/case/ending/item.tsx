import { z } from 'zod'
import { canWriteTogether } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { saveClosing } from '../../../../store/reports/closing.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form, readFrom } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Checkbox } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { isAboutMoney, loadEnding, overStates, runningStates } from './load.ts'
import { words } from './words.ts'

const ItemParams = CaseParams.extend({ item: z.string().regex(/^[a-zA-Z]{2,30}$/) })
type ItemAt = z.output<typeof ItemParams>

const ItemForm = form(words, (t, field) =>
  z.object({ done: field.tick(), note: field.text(t.noteMissing, 5000), version: field.lastSeq() }),
)

/** One point of the closing list: what is done and what is left. Every saved note is a version. */
export const get = page(ItemParams, noQuery, begunIn(show))
export const post = handler(ItemParams, ItemForm, keeping({ show, save }))

async function load(at: SignedIn<ItemAt>) {
  const ending = await loadEnding(at)
  const point = ending.points.find(({ item }) => item.key === at.params.item)
  if (point === undefined || point.item.metBy !== undefined) throw new NotFound()
  const isTime = [...runningStates, ...overStates].includes(ending.round?.state ?? '')
  if (!isTime || !canWriteTogether(at.actor, ending.file.partnership.scope)) throw new NotAllowed()
  return { ending, point }
}

async function show(at: SignedIn<ItemAt>, entry: Entry) {
  const { ending, point } = await load(at)
  const { partnership } = ending.file
  const { item, kept } = point
  const t = words(at.language)
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={inLanguage(item.label, at.language)}
      lead={inLanguage(item.help, at.language)}
      entry={entry}
    >
      {entry.changedMeanwhile && kept !== null && (
        <Alert color="warning">
          <p>{t.theirs}</p>
          <div class="kept-text">{kept.note}</div>
        </Alert>
      )}
      {point.reopened !== null && (
        <Alert color="info">{t.reopened(dateInWords(point.reopened.on, at.language))}</Alert>
      )}
      <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'avslut', 'lista', item.key)}>
        <input type="hidden" name="version" value={readFrom(entry, 'version', String(kept?.version ?? 0))} />
        <TextArea
          entry={entry}
          name="note"
          label={t.noteField}
          hint={t.noteHint}
          value={kept?.note ?? ''}
          rows={6}
        />
        <Checkbox entry={entry} name="done" label={t.done} checked={point.isDone} />
        <Actions>
          <Button>{t.saveNote}</Button>
          <ButtonLink href={at.to.inCase(partnership.number, 'avslut')} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<ItemAt, typeof ItemForm>) {
  const { ending, point } = await load(at)
  const { partnership } = ending.file
  const { done, note, version } = at.form
  if (done && isAboutMoney(point) && ending.money.repayment !== null)
    return refused([{ field: 'done', sentence: words(at.language).stillOwed }])
  const isSaved = await whileCaseStands(at.db, partnership, (trx) =>
    saveClosing(trx, {
      partnershipId: partnership.id,
      bodyId: partnership.lead.bodyId,
      round: ending.round?.track ?? 'round-1',
      item: point.item.key,
      done,
      note,
      basedOn: version,
      by: at.actor.personId,
      side: at.actor.acting.side,
      at: at.now,
    }),
  )
  if (!isSaved) throw new ChangedMeanwhile()
  return goTo(at.to.inCase(partnership.number, 'avslut'), words(at.language).savedNote)
}
