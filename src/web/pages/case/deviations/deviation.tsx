import { z } from 'zod'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { keepTurn } from '../../../../store/case/case-turn.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import {
  type Deviation,
  deviationKinds,
  listDeviationHistory,
  saveDeviation,
} from '../../../../store/reports/deviation.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Details } from '../../../parts/details.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { DeviationFields } from './fields.tsx'
import { loadDeviations } from './load.ts'
import { words } from './words.ts'

/** A new one has no id of its own yet. */
const DeviationParams = CaseParams.extend({ deviation: z.union([z.literal('ny'), z.uuid()]) })
type At = SignedIn<z.output<typeof DeviationParams>>

const DeviationForm = form(words, (t, field) =>
  z.object({
    kind: field.choice(deviationKinds, t.kindMissing),
    text: field.text(t.textMissing, 2000),
    measure: field.text(t.measureMissing, 2000),
    owner: field.text(t.ownerMissing, 60),
    by: field.optionalDate(),
    outcome: field.optionalText(2000),
    basedOn: z.coerce.number().int().min(0).catch(0),
  }),
)

/** One risk or deviation, written and closed by either side; every version is kept. */
export const get = page(DeviationParams, noQuery, begunIn(show))
export const post = handler(
  DeviationParams,
  DeviationForm,
  keeping({ show, save: (at) => tryAgain(() => save(at)) }),
)

async function load(at: At) {
  const loaded = await loadDeviations(at)
  if (!loaded.mayWrite) throw new NotAllowed()
  const { deviation: id } = at.params
  if (id === 'ny') return { ...loaded, now: null, earlier: [] }
  const [now, ...earlier] = await listDeviationHistory(at.db, loaded.file.partnership.id, id)
  if (now === undefined) throw new NotFound()
  return { ...loaded, now, earlier }
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { file, now, earlier, owners } = await load(at)
  const { partnership } = file
  return (
    <CasePage at={at} partnership={partnership} title={now === null ? t.add : t.changeTitle} entry={entry}>
      <DeviationFields at={at} entry={entry} now={now} owners={owners} />
      {earlier.length > 0 && (
        <Details summary={t.earlier}>
          <ul>
            {earlier.map((one) => (
              <li>{said(at, one)}</li>
            ))}
          </ul>
        </Details>
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'avvikelser')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

function said(at: At, { kind, text, measure, owner, writtenBy, writtenAt }: Deviation): string {
  const t = words(at.language)
  const day = dayInStockholm(new Date(writtenAt))
  return `${t.kindShort[kind]}: ${text}. ${measure} (${owner}), ${t.writtenBy(writtenBy, day)}`
}

async function save(at: Saving<z.output<typeof DeviationParams>, typeof DeviationForm>) {
  const t = words(at.language)
  const { file, now, owners } = await load(at)
  const { partnership } = file
  const { owner: chosen, basedOn, ...form } = at.form
  const owner = owners.find(({ personId }) => personId === chosen)
  if (owner === undefined) return refused([{ field: 'owner', sentence: t.ownerMissing }])
  const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  const saved = await whileCaseStands(at.db, partnership, async (trx) => {
    const outcome = await saveDeviation(trx, which, {
      ...form,
      ...(now !== null && { id: now.id }),
      ...{ basedOn, owner: owner.name, ownerId: owner.personId, personId: at.actor.personId, at: at.now },
      closedOn: form.outcome === '' ? null : (now?.closedOn ?? at.today),
      side: at.actor.acting.side,
    })
    const personIds = owners.map(({ personId }) => personId).filter((id) => id !== at.actor.personId)
    const params = { by: at.actor.name, title: form.text }
    if (outcome === 'saved')
      await addNotices(trx, [{ personIds, kind: 'deviationWritten', params }], { ...which, at: at.now })
    return outcome
  })
  if (saved === 'changed') return refused(t.changedMeanwhile(now?.writtenBy ?? ''))
  await keepTurn(at.db, file, at.today)
  return goTo(at.to.inCase(partnership.number, 'avvikelser'), t.saved)
}
