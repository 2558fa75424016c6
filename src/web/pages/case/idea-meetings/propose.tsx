import { z } from 'zod'
import { canProposeMeeting } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { officialReceivers } from '../../../../store/people/receivers.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { once } from '../../../form/once.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import { CasePage } from '../case-page.tsx'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { reasonAgainst } from '../why-not.ts'
import { type At, loadIdeaMeetings } from './load.ts'
import { Proposals } from './proposals.tsx'
import { words } from './words.ts'

const ProposalForm = form(words, (t, field) =>
  z.object({ times: field.text(t.timesMissing, 1000), topics: field.optionalText(2000) }),
)

/** The party or the core service proposes when to meet, and what to take up. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(
  CaseParams,
  ProposalForm,
  keeping({ show, save: (at) => tryAgain(() => once(save)(at)) }),
)

const propose = { step: 'propose-meeting', may: canProposeMeeting }

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const loaded = await loadIdeaMeetings(at)
  const reason = reasonAgainst(at, loaded.file, propose)
  const { partnership } = loaded.file
  const lead = reason === null ? t.proposeLead : inLanguage(reason, at.language)
  const optional = partWords(at.language).optional
  return (
    <CasePage at={at} partnership={partnership} title={t.proposeTitle} lead={lead} entry={entry}>
      <Proposals at={at} loaded={loaded} />
      {reason === null && (
        <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'idemoten', 'forslag')}>
          <TextArea entry={entry} name="times" label={t.times} hint={t.timesHint} rows={3} />
          <TextArea entry={entry} name="topics" label={t.topics} optional={optional} rows={3} />
          <Actions>
            <Button>{t.proposeSend}</Button>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

type Save = Saving<CaseAt, typeof ProposalForm>

async function save(at: Save) {
  const outcome = await record(at)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'idemoten'), words(at.language).proposed)
}

async function record(at: Save) {
  const { file } = await loadIdeaMeetings(at)
  const { partnership } = file
  reasonAgainst(at, file, propose)
  const { times, topics } = at.form
  const asked = { step: propose.step, by: at.actor, on: at.today, at: at.now, content: { times, topics } }
  return recordStep(at.db, file, asked, async (inCase) => {
    const staff = await officialReceivers(inCase.trx, partnership, { today: at.today })
    const personIds = staff.map(({ personId }) => personId).filter((id) => id !== at.actor.personId)
    inCase.notify({ personIds, kind: 'meetingProposed', params: { by: at.actor.name } })
  })
}
