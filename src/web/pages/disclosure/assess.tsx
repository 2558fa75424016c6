import { z } from 'zod'
import { releaseOutcomes } from '../../../domain/disclosure.ts'
import { changeRequest } from '../../../store/papers/disclosure-change.ts'
import { assessItem } from '../../../store/papers/disclosure-item.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { Alert } from '../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { TextArea, TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { LawNote } from './law-note.tsx'
import { changeBy, type ItemAt, ItemParams, itemToAssess, type ShownPaper } from './load.ts'
import { RequestPage } from './request-page.tsx'
import { words } from './words.ts'

const AssessForm = form(words, ({ assess: t }, field) =>
  z
    .object({
      outcome: field.choice(releaseOutcomes, t.outcomeMissing),
      provision: field.optionalText(500),
      reasons: field.optionalText(3000),
      version: field.lastSeq(),
    })
    .check(({ value: { outcome, provision, reasons }, issues }) => {
      if (outcome === 'whole') return
      if (provision === '')
        issues.push({ code: 'custom', input: provision, path: ['provision'], message: t.provisionMissing })
      if (reasons === '')
        issues.push({ code: 'custom', input: reasons, path: ['reasons'], message: t.reasonsMissing })
    }),
)

export const get = page(ItemParams, noQuery, begunIn(show))
export const post = handler(ItemParams, AssessForm, keeping({ show, save }))

/** What may be released of one document: all of it, parts of it, or nothing. */
async function show(at: ItemAt, entry: Entry) {
  const found = await itemToAssess(at)
  const { request, item, shown } = found
  const t = words(at.language)
  const { caseNumber, documentNumber } = item
  return (
    <RequestPage
      at={at}
      request={request}
      title={t.assess.title(item.title)}
      lead={t.assess.lead}
      entry={entry}
    >
      <Warnings at={at} shown={shown} />
      <Actions>
        <ButtonLink href={at.to.inCase(caseNumber, 'handling', String(documentNumber))} look="secondary">
          {t.assess.read}
        </ButtonLink>
      </Actions>
      <AssessFields at={at} entry={entry} found={found} />
      <LawNote at={at} />
    </RequestPage>
  )
}

type FieldsProps = { at: ItemAt; entry: Entry; found: Awaited<ReturnType<typeof itemToAssess>> }

function AssessFields({ at, entry, found: { request, item, shown } }: FieldsProps) {
  const { assess: t, outcomes } = words(at.language)
  const { assessment } = item
  return (
    <Form at={at} keeps={entry} action={at.to.disclosure(request.id, 'handlingar', item.id)}>
      <input type="hidden" name="version" value={String(request.version)} />
      <RadioGroup
        entry={entry}
        name="outcome"
        label={t.outcome}
        value={assessment?.outcome ?? []}
        choices={releaseOutcomes.map((value) => ({
          value,
          label: outcomes[value],
          ...(value === 'masked' && { hint: t.maskedHint }),
        }))}
      />
      <TextField
        entry={entry}
        name="provision"
        label={t.provision}
        hint={t.provisionHint}
        value={assessment?.provision ?? shown.document.secrecy ?? ''}
      />
      <TextArea
        entry={entry}
        name="reasons"
        label={t.reasons}
        hint={t.reasonsHint}
        value={assessment?.reasons ?? ''}
        rows={4}
      />
      <Actions>
        <Button>{t.save}</Button>
      </Actions>
    </Form>
  )
}

/** What the registry says of the document: a flag leads, and decides nothing. */
function Warnings({ at, shown: { document } }: { at: SignedIn; shown: ShownPaper }) {
  const t = words(at.language).assess
  return (
    <>
      {document.secrecy !== null && (
        <Alert color="warning" title={t.flaggedTitle}>
          <p>{t.flagged(document.secrecy)}</p>
        </Alert>
      )}
      {document.registered.length === 0 && (
        <Alert color="warning" title={t.notRegisteredTitle}>
          <p>{t.notRegistered}</p>
        </Alert>
      )}
    </>
  )
}

async function save(at: Saving<z.output<typeof ItemParams>, typeof AssessForm>) {
  const { request, item, shown } = await itemToAssess(at)
  const t = words(at.language).assess
  const { outcome, provision, reasons, version } = at.form
  if (outcome !== 'refused' && shown.document.disposedBySeq !== null) return refused(t.gone)
  const said = { outcome, provision: provision || null, reasons: reasons || null }
  await changeRequest(at.db, changeBy(at, { id: request.id, version }), async (trx) => {
    await assessItem(trx, item.id, { ...said, by: at.actor.personId, at: at.now })
  })
  const next = outcome === 'masked' ? ['handlingar', item.id, 'maskning'] : []
  return goTo(at.to.disclosure(request.id, ...next), t.saved)
}
