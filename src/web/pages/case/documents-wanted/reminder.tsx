import { z } from 'zod'
import { canRemindParty } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { countPapers } from '../../../../process/case/papers.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { partyReceivers } from '../../../../store/people/receivers.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { DateField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { partWords } from '../../../parts/words.ts'
import { paths } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead, signedBy } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { orderMails } from '../meeting/mail.ts'
import { type Loaded, labelOf, loadWants, wantedAddress } from './load.ts'
import type { Wanted, Wants } from './wanted.ts'
import { words } from './words.ts'

const ReminderForm = form(words, (_, field) => z.object({ by: field.optionalDate() }))

export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, ReminderForm, { show, save })

type At = SignedIn<CaseAt>
type Save = Saving<CaseAt, typeof ReminderForm>

async function load(at: At): Promise<Loaded> {
  const loaded = await loadWants(at)
  if (!canRemindParty(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  return loaded
}

async function show(at: At, entry: Entry) {
  return <ReminderPage at={at} entry={entry} loaded={await load(at)} />
}

async function save(at: Save) {
  const t = words(at.language)
  const loaded = await load(at)
  if (at.form.by !== null && isBefore(at.form.by, at.today))
    return refused([{ field: 'by', sentence: t.remindByPast }])
  if (countPapers(loaded.file.history).missing === 0) return refused(t.remindNothing)
  const outcome = await record(at, loaded)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(wantedAddress(at, loaded.file), t.reminded)
}

async function record(at: Save, { file, wants }: Loaded) {
  const documents = wants.flatMap(missingOf).map(({ document }) => document.id)
  const content = { documents, ...(at.form.by !== null && { answerBy: at.form.by }) }
  const sender = signedBy(await caseHead(at.db, file.partnership, { date: at.today, language: 'sv' }))
  const asked = { step: 'ask-for-documents', by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    for (const one of wants) if (missingOf(one).length > 0) await remind(at, inCase, { file, one, sender })
  })
}

type Reminding = { file: Loaded['file']; one: Wants; sender: string }

/** Each organisation is told of its own. */
async function remind(at: Save, inCase: InCase, { file: { partnership }, one, sender }: Reminding) {
  const { number, title, scope } = partnership
  const own = { ...partnership, scope: { ...scope, organisationIds: [one.organisation.id] } }
  const receivers = await partyReceivers(inCase.trx, own, at.today)
  const url = at.origin + paths.inCase(number, 'underlag')
  const about = { caseTitle: title, caseNumber: number, url, by: at.form.by }
  orderMails(inCase, { receivers, signedBy: sender }, (language) => ({
    kind: 'documentsMissing',
    ...about,
    documents: missingOf(one).map((wanted) => labelOf(wanted, { language })),
  }))
  const personIds = receivers.map(({ personId }) => personId)
  const documents = missingOf(one).map(({ document }) => document.label)
  inCase.notify({ personIds, kind: 'documentsRequested', params: { documents, by: at.form.by } })
}

function missingOf({ wanted }: Wants): Wanted[] {
  return wanted.filter(({ isNeeded, state }) => isNeeded && state === 'missing')
}

function ReminderPage({ at, entry, loaded }: { at: At; entry: Entry; loaded: Loaded }) {
  const t = words(at.language)
  const { file } = loaded
  const last = file.history.events.findLast(({ type }) => type === 'documentsRequested')
  return (
    <CasePage at={at} partnership={file.partnership} title={t.remindTitle} lead={t.remindLead} entry={entry}>
      {last !== undefined && <p>{t.remindLast(dateInWords(last.on, at.language))}</p>}
      {countPapers(file.history).missing === 0 ? (
        <EmptyState title={t.remindNothing} />
      ) : (
        <ReminderFields at={at} entry={entry} loaded={loaded} />
      )}
      <p>
        <a href={wantedAddress(at, file)}>{t.backToAll}</a>
      </p>
    </CasePage>
  )
}

function ReminderFields({ at, entry, loaded }: { at: At; entry: Entry; loaded: Loaded }) {
  const t = words(at.language)
  const { file, wants } = loaded
  return (
    <>
      {wants.map((one, index) => (
        <Section
          title={wants.length > 1 ? one.organisation.name : t.remindMissing}
          id={`saknas-${index + 1}`}
        >
          <ul>
            {missingOf(one).map((wanted) => (
              <li>{labelOf(wanted, at)}</li>
            ))}
          </ul>
        </Section>
      ))}
      <Form at={at} action={at.to.inCase(file.partnership.number, 'underlag', 'paminnelse')}>
        <DateField
          entry={entry}
          name="by"
          label={t.remindBy}
          optional={partWords(at.language).optional}
          language={at.language}
        />
        <Actions>
          <Button>{t.remindSend}</Button>
        </Actions>
      </Form>
    </>
  )
}
