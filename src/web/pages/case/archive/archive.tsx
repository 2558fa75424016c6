import { z } from 'zod'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { canArchive } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { listRegistryEntries } from '../../../../store/papers/registry.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { partWords } from '../../../parts/words.ts'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { bothSides, tell } from '../tell.ts'
import { whyNotToday } from '../why-not.ts'
import { packageName } from './package.ts'
import { words } from './words.ts'

const ArchiveForm = form(words, (_, field) =>
  z.object({ reference: field.optionalText(200), note: field.optionalText(2000) }),
)

/** The case is handed over to the archive when it has ended and its closing list is done. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, ArchiveForm, keeping({ show, save }))

type At = SignedIn<CaseAt>

async function load(at: At) {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history } = file
  if (!canSeeShared(at.actor, partnership.scope)) throw new NotAllowed()
  const may = canArchive(at.actor, partnership.scope)
  const archived = history.events.findLast(({ type }) => type === 'archived')
  return { file, may, archived, reason: whyNotToday(at, history, 'archive') }
}

type Loaded = Awaited<ReturnType<typeof load>>

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const loaded = await load(at)
  const { partnership } = loaded.file
  const entries = await listRegistryEntries(at.db, partnership.id)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} entry={entry}>
      <Standing at={at} loaded={loaded} />
      <p>
        {t.documents(entries.length)}.{' '}
        <a href={`${at.to.case(partnership.number)}#dokument`}>{t.toDocuments}</a>
      </p>
      {loaded.may && partnership.closedOn !== null && <Package at={at} number={partnership.number} />}
      {loaded.may && loaded.reason === null && <Fields at={at} entry={entry} />}
    </CasePage>
  )
}

/** The way to the package that an e-archive takes in, once nothing more is added to the case. */
function Package({ at, number }: { at: At; number: string }) {
  const t = words(at.language)
  return (
    <Section title={t.packageTitle} id="paket">
      <p>{t.packageHolds}</p>
      <p>{t.packageAsk}</p>
      <Actions>
        <ButtonLink href={at.to.inCase(number, 'arkiv', packageName(number))} look="secondary">
          {t.getPackage}
        </ButtonLink>
      </Actions>
    </Section>
  )
}

/** That it has been done, or what stands in the way. */
function Standing({ at, loaded: { file, may, archived, reason } }: { at: At; loaded: Loaded }) {
  const t = words(at.language)
  if (archived !== undefined)
    return (
      <p>
        <Tag mood="calm">{t.done(archived.by.name, dateInWords(archived.on, at.language))}</Tag>
      </p>
    )
  if (!may || reason === null) return null
  return (
    <p>
      {inLanguage(reason, at.language)}{' '}
      <a href={at.to.inCase(file.partnership.number, 'avslut')}>{t.toList}</a>
    </p>
  )
}

function Fields({ at, entry }: { at: At; entry: Entry }) {
  const t = words(at.language)
  const { optional } = partWords(at.language)
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(at.params.number, 'arkiv')}>
      <TextField
        entry={entry}
        name="reference"
        label={t.reference}
        hint={t.referenceHint}
        optional={optional}
      />
      <TextArea entry={entry} name="note" label={t.note} hint={t.noteHint} optional={optional} rows={3} />
      <Actions>
        <Button>{t.send}</Button>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<CaseAt, typeof ArchiveForm>) {
  const { file, may } = await load(at)
  if (!may) throw new NotAllowed()
  const asked = { step: 'archive', by: at.actor, on: at.today, at: at.now, content: at.form }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const { partnership } = file
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'archived', params: { by: at.actor.name } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'arkiv'), words(at.language).sent)
}
