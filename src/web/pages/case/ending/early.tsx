import { z } from 'zod'
import { earlyEndRequestPaper } from '../../../../documents/papers/early-end.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { canRequestEarlyEnd } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter, isBefore } from '../../../../kernel/plain-date.ts'
import { roleLabel } from '../../../../process/rulebook/lookup.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { officialReceivers, type Receiver } from '../../../../store/people/receivers.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, type FormValue, form, type Problem } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { DateField, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { registerPartyPaper } from '../party-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { UnlessRefused } from '../unless-refused.tsx'
import { type Ending, loadEndingFor } from './load.ts'
import { words } from './words.ts'

const step = 'request-early-end'

const RequestForm = form(words, (t, field) =>
  z.object({
    ground: field.text(t.groundMissing, 5000),
    noticedOn: field.date(t.noticedMissing),
    endsOn: field.date(t.endsMissing),
    settlement: field.optionalText(5000),
    lastSeq: field.lastSeq(),
  }),
)

/** Either side asks to end early: ground, notice, last day and a proposed settlement. The board decides. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, RequestForm, { show, save })

const load = (at: SignedIn<CaseAt>) => loadEndingFor(at, { may: canRequestEarlyEnd, step })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { ending, reason } = await load(at)
  const { partnership } = ending.file
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.early} lead={t.earlyLead} entry={entry}>
      <p>
        <a href={at.to.inCase(partnership.number, 'utkast', 'hela')}>{t.terms}</a>
      </p>
      <UnlessRefused {...{ at, entry, reason }} color="info">
        <Fields at={at} entry={entry} ending={ending} />
      </UnlessRefused>
    </CasePage>
  )
}

function Fields({ at, entry, ending }: { at: SignedIn<CaseAt>; entry: Entry; ending: Ending }) {
  const t = words(at.language)
  const { partnership } = ending.file
  const { language } = at
  return (
    <Form at={at} action={at.to.inCase(partnership.number, 'avslut', 'fortida')}>
      <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
      <TextArea entry={entry} name="ground" label={t.ground} hint={t.groundHint} rows={6} />
      <DateField {...{ entry, language }} name="noticedOn" label={t.noticedWhen} value={at.today} />
      <DateField {...{ entry, language }} name="endsOn" label={t.endsOn} />
      <TextArea
        entry={entry}
        name="settlement"
        label={t.settlement}
        hint={t.settlementHint}
        optional={t.optional}
        rows={4}
      />
      <p>{t.requestMeans}</p>
      <Actions>
        <Button>{t.request}</Button>
        <ButtonLink href={at.to.inCase(partnership.number, 'avslut')} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </Form>
  )
}

type Save = Saving<CaseAt, typeof RequestForm>

async function save(at: Save) {
  const { ending } = await load(at)
  const { file } = ending
  const { partnership, history } = file
  const { lastSeq, ...content } = at.form
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const problems = problemsIn(at, ending, at.form)
  if (problems.length > 0) return refused(problems)
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const title = inLanguage(roleLabel(history.rulebook, at.actor.acting.role), 'sv').toLowerCase()
  const model = earlyEndRequestPaper({ ...head, ...content, by: { name: at.actor.name, title } })
  const asked = { step, by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const from = { name: at.actor.name, side: at.actor.acting.side }
    registerPartyPaper(at, inCase, { kind: 'earlyEndRequest', title: model.title, model, from })
    const to = await whoAreTold(at, inCase, partnership)
    const params = { by: at.actor.name, reason: content.ground }
    const mail = { kind: 'earlyEndRequested', ...params, endsOn: content.endsOn } as const
    const news = { inCase, partnership, to, params, kind: mail.kind }
    await tell(at, { ...news, mail: (link) => ({ ...mail, ...link }) })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'avslut'), words(at.language).requested)
}

/** Both sides, and the director: a material question. */
async function whoAreTold(at: SignedIn, inCase: InCase, partnership: Partnership): Promise<Receiver[]> {
  const both = await bothSides(at, inCase, partnership)
  const asked = { roles: ['director'], today: at.today } as const
  const directors = await officialReceivers(inCase.trx, partnership, asked)
  const others = directors.filter(({ personId }) => personId !== at.actor.personId)
  return [...new Map([...both, ...others].map((one) => [one.personId, one])).values()]
}

function problemsIn(at: Save, { agreement }: Ending, typed: FormValue<typeof RequestForm>): Problem[] {
  const t = words(at.language)
  const { noticedOn, endsOn } = typed
  const end = agreement?.end
  const all: (Problem | false)[] = [
    isAfter(noticedOn, at.today) && { field: 'noticedOn', sentence: t.noticedLater },
    isBefore(endsOn, noticedOn) && { field: 'endsOn', sentence: t.endsBeforeNotice },
    end !== undefined &&
      isAfter(endsOn, end) && {
        field: 'endsOn',
        sentence: t.endsAfterEnd(dateInWords(end, at.language)),
      },
  ]
  return all.filter((problem) => problem !== false)
}
