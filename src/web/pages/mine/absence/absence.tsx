import { z } from 'zod'
import { addYears, isAfter, isBefore } from '../../../../kernel/plain-date.ts'
import { addAbsence } from '../../../../store/absence.ts'
import { goTo, refused } from '../../../answer.ts'
import { type Entry, type FormValue, form } from '../../../form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams, noQuery } from '../../../params.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import type { SignedIn } from '../../../visit.ts'
import { AbsenceForm, Others, Own, Standing } from './lists.tsx'
import { type Absences, loadAbsences, ownOffice } from './load.ts'
import { words } from './words.ts'

const NewAbsence = form(words, (t, field) =>
  z
    .object({
      from: field.date(t.dayMissing),
      to: field.date(t.dayMissing),
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
      <AbsenceForm at={at} candidates={absences.candidates} entry={entry} />
      <Others at={at} others={absences.others} />
    </>
  )
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

async function save(at: Saving<unknown, typeof NewAbsence>) {
  const t = words(at.language)
  const office = ownOffice(at)
  if (office === null) return refused(t.asDeputy)
  const absences = await loadAbsences(at, office)
  const deputy = absences.candidates.find(({ personId }) => personId === at.form.deputy)
  if (deputy === undefined) return refused([{ field: 'deputy', sentence: t.deputyMissing }])
  const problem = problemWith(at, absences, { ...at.form, deputyName: deputy.name })
  if (problem !== null) return refused([problem])
  const { personId } = at.actor
  const { from, to } = at.form
  const who = { bodyId: office.bodyId, membershipId: office.id, personId, deputyId: deputy.personId }
  await addAbsence(at.db, { ...who, from, to, by: personId, at: at.now })
  return goTo(at.to.myAbsence(), t.saved(deputy.name))
}

type Typed = FormValue<typeof NewAbsence> & { deputyName: string }

function problemWith(
  at: SignedIn,
  { own, standing, others }: Absences,
  { from, to, deputy, deputyName }: Typed,
) {
  const t = words(at.language)
  const meets = (one: { from: string; to: string }) => one.from <= to && one.to >= from
  if (isBefore(to, at.today)) return { field: 'to', sentence: t.past }
  if (own.some(meets)) return { field: 'from', sentence: t.overlaps }
  const away = [...standing, ...others].some((one) => one.personId === deputy && meets(one))
  return away ? { field: 'deputy', sentence: t.deputyAway(deputyName) } : null
}
