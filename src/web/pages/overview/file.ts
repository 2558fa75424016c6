import { z } from 'zod'
import type { ListCell } from '../../../documents/sheets/list-file.ts'
import { takesPaymentsOf } from '../../../domain/permissions/permissions-overview.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { ore } from '../../../kernel/money.ts'
import { addYears } from '../../../kernel/plain-date.ts'
import { listDeclined } from '../../../store/lists/declined.ts'
import { listPlannedPayments } from '../../../store/lists/payments.ts'
import { listFile, listKinds, wholeKronor } from '../../answers/list-file.ts'
import { page } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import type { SignedIn } from '../../visit.ts'
import { chartsOf } from './charts.ts'
import { loadOverview, stateNamesOf } from './load.ts'
import { words } from './words.ts'

const FileParams = z.object({ list: z.enum(['siffror', 'nej', 'betalningar']), kind: z.enum(listKinds) })

/** The figures, or what did not come about with the reasons, for a spreadsheet. Kronor are whole. */
export const get = page(FileParams, noQuery, async (at) => {
  const { file } = words(at.language)
  const { list, kind } = at.params
  if (list === 'betalningar') return listFile(`${file.payments}-${at.today}`, kind, await paymentRows(at))
  if (list === 'nej') return listFile(`${file.declined}-${at.today}`, kind, await declinedRows(at))
  return listFile(`${file.figures}-${at.today}`, kind, await figureRows(at))
})

async function figureRows(at: SignedIn): Promise<ListCell[][]> {
  const t = words(at.language)
  const loaded = await loadOverview(at.db, at)
  const counted = chartsOf(at, loaded).flatMap(({ title, lines }) =>
    lines.map(({ name, count }): ListCell[] => [title, name, count]),
  )
  const money = loaded.overview.money.flatMap((one) => [
    [`${t.money}: ${t.publicSide} (${t.inKronor})`, String(one.year), wholeKronor(one.public)],
    [`${t.money}: ${t.publicGiven} (${t.inKronor})`, String(one.year), wholeKronor(one.publicGiven)],
    [`${t.money}: ${t.partySide} (${t.inKronor})`, String(one.year), wholeKronor(one.party)],
    [`${t.money}: ${t.partyGiven} (${t.inKronor})`, String(one.year), wholeKronor(one.partyGiven)],
    [`${t.money}: ${t.partnerships}`, String(one.year), one.count],
  ])
  return [[t.table, '', t.count], ...counted, ...money]
}

async function declinedRows(at: SignedIn): Promise<string[][]> {
  const t = words(at.language)
  const declined = await listDeclined(at.db, at.actor, { from: addYears(at.today, -1) })
  const stateNames = await stateNamesOf(at.db, at.language, declined)
  const rows = declined.map(({ number, title, partyNames, status, closedOn, reasons }) => [
    number,
    title,
    partyNames,
    stateNames.get(status) ?? status,
    closedOn,
    reasons ?? '',
  ])
  return [[t.caseNumber, t.case, t.parties, t.outcome, t.closedOn, t.why], ...rows]
}

/** What is to be paid and has been paid, a row for each day of each agreement, as the books of a municipality want it. */
async function paymentRows(at: SignedIn): Promise<ListCell[][]> {
  const t = words(at.language)
  const bodyId = takesPaymentsOf(at.actor)
  if (bodyId === null) throw new NotFound()
  const payments = await listPlannedPayments(at.db, bodyId)
  const rows = payments.map(({ on, caseNumber, registryNumber, title, receivers, amount, paid }) => [
    ...[on, caseNumber, registryNumber, title, receivers],
    ...[amount, paid, ore(amount - paid)].map(wholeKronor),
    paid < amount && on < at.today ? t.paymentLate : '',
  ])
  return [[...t.paymentColumns], ...rows]
}
