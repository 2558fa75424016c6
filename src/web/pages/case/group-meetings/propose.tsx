import { z } from 'zod'
import { canWorkInGroups } from '../../../../domain/permissions/permissions-steering.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { anyOf } from '../../../../kernel/word-list.ts'
import { agreementOf } from '../../../../process/agreement/agreement.ts'
import { groupKinds } from '../../../../process/case/group-kind.ts'
import { roleName, stepOf } from '../../../../process/rulebook/lookup.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { namedReceivers, officialReceivers } from '../../../../store/people/receivers.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { once } from '../../../form/once.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import { CasePage } from '../case-page.tsx'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { whyNotToday } from '../why-not.ts'
import { type At, type GroupMeetings, loadGroupMeetings } from './load.ts'
import { words } from './words.ts'

const ProposalForm = form(words, (t, field) =>
  z.object({
    group: field.choice(groupKinds, t.groupMissing),
    times: field.text(t.timesMissing, 1000),
    topics: field.optionalText(2000),
  }),
)

/** Whoever comes from what a group is to do has named it already. */
const Asked = z.object({ grupp: z.enum(groupKinds).optional().catch(undefined) })

/** Either side proposes that a group meets; whoever convenes answers with a call. */
export const get = page(CaseParams, Asked, begunIn(show))
export const post = handler(
  CaseParams,
  ProposalForm,
  keeping({ show, save: (at) => tryAgain(() => once(save)(at)) }),
)

const step = 'propose-meeting'

async function load(at: At) {
  const loaded = await loadGroupMeetings(at)
  const { partnership, history } = loaded.file
  if (!canWorkInGroups(at.actor, partnership.scope)) throw new NotAllowed()
  return { loaded, reason: whyNotToday(at, history, step) }
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { loaded, reason } = await load(at)
  const { partnership } = loaded.file
  const lead =
    reason === null ? [t.proposeLead, whoCalls(at, loaded)].join(' ') : inLanguage(reason, at.language)
  const choices = groupKinds.map((value) => ({ value, label: t.kinds[value] }))
  return (
    <CasePage at={at} partnership={partnership} title={t.proposeTitle} lead={lead} entry={entry}>
      {reason === null && (
        <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'gruppmoten', 'forslag')}>
          <RadioGroup
            entry={entry}
            name="group"
            label={t.group}
            choices={choices}
            value={groupKinds.find((kind) => at.address.endsWith(`?grupp=${kind}`)) ?? ''}
          />
          <TextArea entry={entry} name="times" label={t.times} hint={t.timesHint} rows={3} />
          <TextArea
            entry={entry}
            name="topics"
            label={t.topics}
            optional={partWords(at.language).optional}
            rows={3}
          />
          <Actions>
            <Button>{t.proposeSend}</Button>
          </Actions>
        </Form>
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'gruppmoten')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

/** The rulebook of the case says who calls. */
function whoCalls({ language }: At, { file }: GroupMeetings): string {
  const { rulebook } = file.history
  const by = stepOf(rulebook, 'call-group-meeting')?.by ?? []
  const roles = by.map((role) => inLanguage(roleName(rulebook, role), language))
  return words(language).whoCalls(anyOf(roles, language))
}

type Save = Saving<CaseAt, typeof ProposalForm>

async function save(at: Save) {
  const outcome = await record(at)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'gruppmoten'), words(at.language).proposed)
}

async function record(at: Save) {
  const { file } = (await load(at)).loaded
  const { group, times, topics } = at.form
  const track = agreementOf(file.history)?.track
  const attempt = { step, by: at.actor, on: at.today, at: at.now, content: { group, times, topics } }
  return recordStep(at.db, file, { ...attempt, ...(track && { track }) }, async (inCase) => {
    const about = { today: at.today }
    const convening = [
      ...(await namedReceivers(inCase.trx, file.partnership, { side: 'public', ...about })),
      ...(await officialReceivers(inCase.trx, file.partnership, about)),
    ].map(({ personId }) => personId)
    const personIds = [...new Set(convening)].filter((id) => id !== at.actor.personId)
    inCase.notify({ personIds, kind: 'meetingProposed', params: { by: at.actor.name } })
  })
}
