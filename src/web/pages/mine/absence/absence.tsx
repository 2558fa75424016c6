import { z } from 'zod'
import type { PersonId } from '../../../../domain/actor.ts'
import { canHandOver } from '../../../../domain/permissions/permissions-handover.ts'
import { addYears, isAfter, isBefore } from '../../../../kernel/plain-date.ts'
import { withTransaction } from '../../../../store/db.ts'
import { addAbsence } from '../../../../store/people/absence.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, type FormValue, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams, noQuery } from '../../../params.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import type { SignedIn } from '../../../visit.ts'
import { AbsenceForm, Others, Own, Standing } from './lists.tsx'
import { type Absences, loadAbsences, type Member, type OwnOffice, ownOffice } from './load.ts'
import { words } from './words.ts'

const NewAbsence = form(words, (t, field) =>
  z
    .object({
      from: field.date(t.firstMissing),
      to: field.date(t.lastMissing),
      who: field.optionalText(60),
      deputy: field.text(t.deputyMissing, 60),
    })
    .check(({ value, issues }) => {
      const wrong = isBefore(value.to, value.from)
        ? t.notInOrder
        : isAfter(value.to, addYears(value.from, 1))
          ? t.tooLong
          : null
      if (wrong !== null) issues.push({ code: 'custom', input: value.to, path: ['to'], message: wrong })
    }),
)

/** When one is away, and who acts in one's place. */
export const get = page(noParams, noQuery, show)
export const post = handler(noParams, NewAbsence, { show, save })

async function show(at: SignedIn, entry: Entry) {
  const t = words(at.language)
  const office = ownOffice(at)
  const absences = office && (await loadAbsences(at, office))
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      {absences === null ? <NotHere at={at} /> : <Lists at={at} absences={absences} entry={entry} />}
      <p>
        <a href={at.to.mySettings()}>{t.toSettings}</a>
      </p>
    </Page>
  )
}

function Lists({ at, absences, entry }: { at: SignedIn; absences: Absences; entry: Entry }) {
  return (
    <>
      <Own at={at} own={absences.own} />
      <Standing at={at} standing={absences.standing} />
      <AbsenceForm at={at} absences={absences} entry={entry} />
      <Longer at={at} />
      <Others at={at} absences={absences} />
    </>
  )
}

/** Whoever is away for long or leaves has all cases handed over at once, which is not theirs to do. */
function Longer({ at }: { at: SignedIn }) {
  const t = words(at.language)
  const hands = canHandOver(at.actor)
  if (at.actor.acting.role !== 'coordinator' && !hands) return null
  return <p>{hands ? <a href={at.to.handover()}>{t.handOver}</a> : t.longer}</p>
}

function NotHere({ at }: { at: SignedIn }) {
  const t = words(at.language)
  if (at.actor.acting.side === 'public')
    return (
      <p>
        {t.asDeputy} <a href={at.to.actAs()}>{t.actNow(at.actor.name)}</a>
      </p>
    )
  return (
    <EmptyState title={t.party}>
      <p>{t.partyBody}</p>
    </EmptyState>
  )
}

async function save(at: Save) {
  const t = words(at.language)
  const office = ownOffice(at)
  if (office === null) return refused(t.asDeputy)
  const absences = await loadAbsences(at, office)
  const away = whoIsAway(at, office, absences)
  if (away === undefined) return refused([{ field: 'who', sentence: t.whoMissing }])
  const deputy = absences.candidates.find(({ personId }) => personId === at.form.deputy)
  const isSelf = at.form.deputy === at.actor.personId && away.personId !== at.actor.personId
  const deputyName = isSelf ? at.actor.name : deputy?.name
  if (deputyName === undefined) return refused([{ field: 'deputy', sentence: t.deputyMissing }])
  const problem = problemWith(at, absences, { ...at.form, deputyName, away: away.personId })
  if (problem !== null) return refused([problem])
  await keep(at, office, { away, deputyId: isSelf ? at.actor.personId : (deputy?.personId ?? away.personId) })
  return goTo(at.to.myAbsence(), t.saved(deputyName))
}

type Save = Saving<unknown, typeof NewAbsence>
type Away = Pick<Member, 'membershipId' | 'personId'>

/** Oneself, or somebody of one's unit. */
function whoIsAway({ actor, form }: Save, { id }: OwnOffice, { members }: Absences): Away | undefined {
  if (form.who === '') return { membershipId: id, personId: actor.personId }
  return members.find(({ membershipId }) => membershipId === form.who)
}

async function keep(at: Save, { bodyId }: OwnOffice, { away, deputyId }: { away: Away; deputyId: PersonId }) {
  const { from, to } = at.form
  const { personId: by, name } = at.actor
  await withTransaction(at.db, async (trx) => {
    await addAbsence(trx, { ...away, bodyId, deputyId, from, to, by, at: at.now })
    const personIds = [away.personId, deputyId].filter((id) => id !== by)
    const told = { personIds, kind: 'absenceEntered', params: { by: name, on: from } }
    await addNotices(trx, [told], { bodyId, partnershipId: null, at: at.now })
  })
}

type Typed = FormValue<typeof NewAbsence> & { deputyName: string; away: PersonId }

function problemWith(
  at: SignedIn,
  { own, standing, others }: Absences,
  { from, to, deputy, deputyName, away }: Typed,
) {
  const t = words(at.language)
  const meets = (one: { from: string; to: string }) => one.from <= to && one.to >= from
  if (isBefore(to, at.today)) return { field: 'to', sentence: t.past }
  if (deputy === away) return { field: 'deputy', sentence: t.deputyMissing }
  const all = [...own, ...standing, ...others]
  if (all.some((one) => one.personId === away && meets(one))) return { field: 'from', sentence: t.overlaps }
  const bothAway = all.some((one) => one.personId === deputy && meets(one))
  return bothAway ? { field: 'deputy', sentence: t.deputyAway(deputyName) } : null
}
