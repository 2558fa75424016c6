import { z } from 'zod'
import { canProposeChange } from '../../../../domain/permissions/permissions-steering.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { proposedClass, signsOf } from '../../../../process/agreement/change-class.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn } from '../../../form/kept-forms.ts'
import { once } from '../../../form/once.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { CheckboxGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { CasePage } from '../case-page.tsx'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { bothSides, tell } from '../tell.ts'
import { reasonAgainst } from '../why-not.ts'
import { type At, loadChanges } from './load.ts'
import { words } from './words.ts'

const ProposalForm = form(words, (t, field) =>
  z.object({
    proposal: field.text(t.proposalMissing, 2000),
    reasons: field.text(t.reasonsMissing, 3000),
    signs: field.list(),
  }),
)

/** Either side proposes a change, and ticks what it touches; the rulebook then says who ought to decide. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, ProposalForm, {
  show,
  save: (at) => tryAgain(() => once(save)(at)),
})

const propose = { step: 'propose-change', may: canProposeChange }

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { file } = await loadChanges(at)
  const reason = reasonAgainst(at, file, propose)
  const { partnership, history } = file
  const lead = reason === null ? t.proposeLead : inLanguage(reason, at.language)
  const choices = signsOf(history.rulebook).map(({ id, label }) => ({
    value: id,
    label: inLanguage(label, at.language),
  }))
  return (
    <CasePage at={at} partnership={partnership} title={t.propose} lead={lead} entry={entry}>
      {reason === null && (
        <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'andringar', 'forslag')}>
          <TextArea entry={entry} name="proposal" label={t.what} hint={t.whatHint} rows={4} />
          <TextArea entry={entry} name="reasons" label={t.why} rows={4} />
          <CheckboxGroup
            entry={entry}
            name="signs"
            label={t.touches}
            hint={t.touchesHint}
            choices={choices}
          />
          <Actions>
            <Button>{t.proposeSend}</Button>
          </Actions>
        </Form>
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'andringar')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof ProposalForm>) {
  const { file } = await loadChanges(at)
  const reason = reasonAgainst(at, file, propose)
  if (reason !== null) return refused(inLanguage(reason, at.language))
  const { partnership, history } = file
  const known = signsOf(history.rulebook).map(({ id }) => id)
  const signs = at.form.signs.filter((sign) => known.includes(sign))
  const { proposal, reasons } = at.form
  const changeClass = proposedClass(history.rulebook, signs)?.id ?? ''
  const content = { proposal, reasons, signs, changeClass }
  const asked = { step: propose.step, by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    const by = at.actor.name
    await tell(at, {
      ...{ inCase, partnership, to, kind: 'changeProposed', params: { by, title: proposal } },
      mail: (link) => ({ kind: 'changeProposed', by, proposal, ...link }),
    })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'andringar', String(outcome.seq)), words(at.language).proposed)
}
