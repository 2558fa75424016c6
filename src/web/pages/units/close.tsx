import { z } from 'zod'
import type { UnitId } from '../../../domain/actor.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { listUnits, type Unit } from '../../../store/bodies/public-body.ts'
import { closeUnit, findUnitUse, isFree, type UnitUse } from '../../../store/bodies/unit-change.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { anyFields, type Entry } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { keptUnits } from './open.tsx'
import { words } from './words.ts'

const UnitParams = z.object({ unit: z.uuid() })
type UnitAt = z.output<typeof UnitParams>

/** A part of the administration is no more, once nothing rests on it. */
export const get = page(UnitParams, noQuery, show)
export const post = handler(UnitParams, anyFields, { show, save })

async function show(at: SignedIn<UnitAt>, entry: Entry) {
  const unit = await unitOf(at)
  const use = await findUnitUse(at.db, unit.id as UnitId, at.today)
  const t = words(at.language)
  return (
    <Page at={at} title={t.closeTitle(unit.name)} lead={t.closeLead} entry={entry}>
      {isLasting(unit) ? <p>{t.staff}</p> : isFree(use) ? <Close at={at} /> : <InTheWay at={at} use={use} />}
      <p>
        <a href={at.to.administration()}>{t.back}</a>
      </p>
    </Page>
  )
}

function Close({ at }: { at: SignedIn<UnitAt> }) {
  return (
    <Form at={at} action={at.to.administration('enheter', at.params.unit, 'nedlaggning')}>
      <Actions>
        <Button>{words(at.language).close}</Button>
      </Actions>
    </Form>
  )
}

function InTheWay({ at, use }: { at: SignedIn; use: UnitUse }) {
  const t = words(at.language)
  const reasons = (['people', 'cases', 'below'] as const).filter((what) => use[what] > 0)
  return (
    <>
      <p>{t.inTheWay}</p>
      <ul>
        {reasons.map((what) => (
          <li>{t[what](use[what])}</li>
        ))}
      </ul>
      <p>
        <a href={at.to.administration('personer')}>{t.toPeople}</a>
      </p>
    </>
  )
}

async function save(at: Saving<UnitAt, typeof anyFields>) {
  const unit = await unitOf(at)
  const t = words(at.language)
  if (isLasting(unit)) return refused(t.staff)
  const closing = {
    bodyId: keptUnits(at),
    unitId: unit.id,
    today: at.today,
    by: at.actor.personId,
    at: at.now,
  }
  if (!(await closeUnit(at.db, closing))) return refused(t.meanwhile)
  return goTo(at.to.administration(), t.closed(unit.name))
}

/** The unit that leads the process: every case needs one. */
function isLasting({ kind }: Unit): boolean {
  return kind === 'staffUnit' || kind === 'administration'
}

/** Throws NotAllowed, NotFound. */
async function unitOf(at: SignedIn<UnitAt>): Promise<Unit> {
  const units = await listUnits(at.db, keptUnits(at))
  const found = units.find(({ id }) => id === at.params.unit)
  if (found === undefined) throw new NotFound()
  return found
}
