import { z } from 'zod'
import { canOpenRenewal } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { addDays, addYears, isBefore } from '../../../../kernel/plain-date.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, type FormValue, form, type Problem } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { DateField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { bothSides, tell } from '../tell.ts'
import { askBeside, listUnasked } from './ask-papers.ts'
import { loadRenewal, type Renewal, unanswered } from './load.ts'
import { words } from './words.ts'

const ways = ['revised', 'changed', 'extension'] as const

const WayForm = form(words, (t, field) =>
  z.object({
    way: field.choice(ways, t.wayMissing),
    start: field.optionalDate(),
    end: field.optionalDate(),
    lastSeq: field.lastSeq(),
  }),
)

/** The way to the next agreement: a revised text, a material change, or an extension as its own kind. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, WayForm, { show, save })

async function load(at: SignedIn<CaseAt>): Promise<Renewal> {
  const renewal = await loadRenewal(at)
  if (!canOpenRenewal(at.actor, renewal.file.partnership.scope)) throw new NotAllowed()
  return renewal
}

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const renewal = await load(at)
  const { partnership } = renewal.file
  const t = words(at.language)
  const obstacle = obstacleIn(at, renewal)
  return (
    <CasePage at={at} partnership={partnership} title={t.wayTitle} lead={t.wayLead} entry={entry}>
      {obstacle !== null && <Alert color="warning">{obstacle}</Alert>}
      {renewal.material && <Alert color="info">{t.materialSaid}</Alert>}
      {obstacle === null || entry.typed !== null ? (
        <Fields at={at} entry={entry} renewal={renewal} />
      ) : (
        <p>
          <a href={at.to.inCase(partnership.number, 'fornyelse')}>{t.back}</a>
        </p>
      )}
    </CasePage>
  )
}

function Fields({ at, entry, renewal }: { at: SignedIn<CaseAt>; entry: Entry; renewal: Renewal }) {
  const t = words(at.language)
  const { partnership } = renewal.file
  const start = renewal.agreement === null ? null : addDays(renewal.agreement.end, 1)
  return (
    <Form at={at} action={at.to.inCase(partnership.number, 'fornyelse', 'vag')}>
      <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
      <RadioGroup
        entry={entry}
        name="way"
        label={t.wayField}
        value={renewal.material ? 'changed' : ''}
        choices={ways.map((value) => ({ value, label: t.ways[value], hint: t.wayHints[value] }))}
      />
      <DateField
        entry={entry}
        name="start"
        label={t.start}
        hint={t.periodHint}
        value={start ?? ''}
        language={at.language}
      />
      <DateField
        entry={entry}
        name="end"
        label={t.end}
        value={start === null ? '' : addDays(addYears(start, 2), -1)}
        language={at.language}
      />
      <Actions>
        <Button>{t.choose}</Button>
        <ButtonLink href={at.to.inCase(partnership.number, 'fornyelse')} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </Form>
  )
}

/** Why no way can be chosen now; null when one can. */
function obstacleIn(at: SignedIn, renewal: Renewal): string | null {
  const t = words(at.language)
  if (renewal.next !== null) return t.closed
  if (renewal.report === null) return t.waitsReport
  if (renewal.outcome === null) return t.waitsStances
  if (renewal.outcome !== 'renegotiate') return renewal.outcome === 'end' ? t.allEnd : t.apart
  return unanswered(renewal).length > 0 ? t.criteriaFirst : null
}

type Save = Saving<CaseAt, typeof WayForm>

async function save(at: Save) {
  const renewal = await load(at)
  const { file } = renewal
  const { partnership } = file
  const { way, lastSeq, start, end } = at.form
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const obstacle = obstacleIn(at, renewal)
  if (obstacle !== null) return refused(obstacle)
  const problems = problemsIn(at, renewal, at.form)
  if (problems.length > 0) return refused(problems)
  const criteria = [...renewal.criteria.values()].map(({ criterion, answer, ground }) => ({
    key: criterion,
    answer,
    ground,
  }))
  const content = { criteria, ...(way !== 'changed' && { start, end }) }
  const asked = { step: `renegotiate-${way}`, by: at.actor, on: at.today, at: at.now, content }
  const stale = await listUnasked(at, renewal)
  const outcome = await recordStep(at.db, file, asked, async (inCase, event) => {
    if (stale.length > 0) await askBeside(at, inCase, { renewal, stale, by: null, first: event })
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'renegotiationOpened', params: {} })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'fornyelse'), words(at.language).chosen)
}

/** A material change has its days settled in the draft; the others say when they hold. */
function problemsIn(at: Save, renewal: Renewal, typed: FormValue<typeof WayForm>): Problem[] {
  const t = words(at.language)
  const { way, start, end } = typed
  if (renewal.material && way !== 'changed') return [{ field: 'way', sentence: t.materialSaid }]
  if (way === 'changed') return []
  const present = renewal.agreement?.end
  const all: (Problem | false)[] = [
    start === null && { field: 'start', sentence: t.startMissing },
    end === null && { field: 'end', sentence: t.endMissing },
    start !== null && end !== null && isBefore(end, start) && { field: 'end', sentence: t.endBeforeStart },
    start !== null &&
      present !== undefined &&
      !isBefore(present, start) && {
        field: 'start',
        sentence: t.startsInside(dateInWords(present, at.language)),
      },
  ]
  return all.filter((problem) => problem !== false)
}
