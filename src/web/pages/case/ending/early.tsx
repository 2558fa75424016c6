import { z } from 'zod'
import { earlyEndRequestPaper } from '../../../../documents/papers/early-end.ts'
import { canRequestEarlyEnd } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { addWorkingDays } from '../../../../kernel/calendar.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { addDays, isAfter, isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import { roleLabel, stepOf } from '../../../../process/rulebook/lookup.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, type FormValue, form, type Problem } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { DateField, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { registerPartyPaper } from '../party-paper.ts'
import { answeringParty } from '../review/result.ts'
import { tell } from '../tell.ts'
import { UnlessRefused } from '../unless-refused.tsx'
import { earliestDecision } from './decision-day.ts'
import { type Ending, loadEndingFor } from './load.ts'
import { whoAreTold } from './told.ts'
import { words } from './words.ts'

const step = 'request-early-end'

const RequestForm = form(words, (t, field) =>
  z.object({
    ground: field.text(t.groundMissing, 5000),
    noticedOn: field.date(t.noticedMissing),
    endsOn: field.date(t.endsMissing),
    settlement: field.optionalText(5000),
    answerBy: field.optionalDate(),
    lastSeq: field.lastSeq(),
  }),
)

/** How long the idea-based side has to answer unless somebody says otherwise. */
const workingDaysToAnswer = 10

/**
 * Either side asks to end early: ground, notice, last day and a proposed settlement. What the public side asks for the other
 * one answers before the board decides.
 */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, RequestForm, keeping({ show, save }))

const load = (at: SignedIn<CaseAt>) => loadEndingFor(at, { may: canRequestEarlyEnd, step })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { ending, reason } = await load(at)
  const { partnership, history } = ending.file
  const t = words(at.language)
  const lead = t.earlyLead(namesIn(history.rulebook, at.language))
  return (
    <CasePage at={at} partnership={partnership} title={t.early} lead={lead} entry={entry}>
      <p>
        <a href={at.to.inCase(partnership.number, 'utkast', 'hela')}>{t.terms}</a>
      </p>
      <UnlessRefused {...{ at, entry, reason }} color="info">
        <Fields
          at={at}
          entry={entry}
          ending={ending}
          decides={await earliestDecision(at, ending.file, papersFrom(at, ending))}
        />
      </UnlessRefused>
    </CasePage>
  )
}

type FieldsProps = { at: SignedIn<CaseAt>; entry: Entry; ending: Ending; decides: PlainDate | null }

function Fields({ at, entry, ending, decides }: FieldsProps) {
  const t = words(at.language)
  const { partnership } = ending.file
  const { language } = at
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'avslut', 'fortida')}>
      <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
      <TextArea entry={entry} name="ground" label={t.ground} hint={t.groundHint} rows={6} />
      <DateField {...{ entry, language }} name="noticedOn" label={t.noticedWhen} value={at.today} />
      <DateField
        {...{ entry, language }}
        name="endsOn"
        label={t.endsOn}
        hint={decides === null ? t.endsOnHint : t.endsOnFrom(dateInWords(decides, language))}
      />
      <TextArea
        entry={entry}
        name="settlement"
        label={t.settlement}
        hint={t.settlementHint}
        optional={t.optional}
        rows={4}
      />
      {isHeard(at, ending) && (
        <DateField
          {...{ entry, language }}
          name="answerBy"
          label={t.answerBy}
          hint={t.answerByHint}
          value={addWorkingDays(at.today, workingDaysToAnswer)}
        />
      )}
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
  const { lastSeq, answerBy, ...said } = at.form
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const problems = problemsIn(at, ending, at.form)
  if (problems.length > 0) return refused(problems)
  const party = answeringParty(partnership.parties, at.actor)
  const content = {
    ...said,
    ...(isHeard(at, ending) && answerBy !== null && { answerBy }),
    ...(party && { for: party.id }),
  }
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const title = inLanguage(roleLabel(history.rulebook, at.actor.acting.role), 'sv').toLowerCase()
  const model = earlyEndRequestPaper({ ...head, ...content, by: { name: at.actor.name, title } })
  const asked = { step, by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const from = { name: at.actor.name, side: at.actor.acting.side }
    registerPartyPaper(at, inCase, { kind: 'earlyEndRequest', title: model.title, model, from })
    const to = await whoAreTold(at, inCase, partnership)
    const params = { by: at.actor.name, reason: content.ground }
    const mail = {
      kind: 'earlyEndRequested',
      ...params,
      endsOn: content.endsOn,
      answerBy: content.answerBy ?? null,
    } as const
    const news = { inCase, partnership, to, params, kind: mail.kind }
    await tell(at, { ...news, mail: (link) => ({ ...mail, ...link }) })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'avslut'), words(at.language).requested)
}

/** Where somebody else is to answer, the papers for the board are ready the day after the last day to answer. */
function papersFrom(at: SignedIn, ending: Ending): PlainDate {
  return isHeard(at, ending) ? addDays(addWorkingDays(at.today, workingDaysToAnswer), 1) : at.today
}

/** Whether an organisation other than the one that asks is to answer: by the rulebook that the case follows. */
function isHeard({ actor }: SignedIn, { file: { history, partnership } }: Ending): boolean {
  const others = partnership.parties.filter(({ side }) => side === 'party').length > 1
  return (
    (actor.acting.side === 'public' || others) && stepOf(history.rulebook, 'answer-early-end') !== undefined
  )
}

function problemsIn(at: Save, ending: Ending, typed: FormValue<typeof RequestForm>): Problem[] {
  const t = words(at.language)
  const { noticedOn, endsOn, answerBy } = typed
  const end = ending.agreement?.end
  const all: (Problem | false)[] = [
    isAfter(noticedOn, at.today) && { field: 'noticedOn', sentence: t.noticedLater },
    isBefore(endsOn, noticedOn) && { field: 'endsOn', sentence: t.endsBeforeNotice },
    end !== undefined &&
      isAfter(endsOn, end) && {
        field: 'endsOn',
        sentence: t.endsAfterEnd(dateInWords(end, at.language)),
      },
    isHeard(at, ending) &&
      (answerBy === null || !isBefore(at.today, answerBy)) && {
        field: 'answerBy',
        sentence: answerBy === null ? t.answerByMissing : t.answerByPassed,
      },
  ]
  return all.filter((problem) => problem !== false)
}
