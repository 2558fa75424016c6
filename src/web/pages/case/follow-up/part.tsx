import { z } from 'zod'
import { factBlocks } from '../../../../documents/papers/report-facts.ts'
import { canWriteTogether } from '../../../../domain/permissions/permissions-report.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { commonHeadings, headingOf, ownHeadings } from '../../../../process/reports/report-template.ts'
import type { ReportHeading } from '../../../../process/rulebook/report-schema.ts'
import { followUpKey } from '../../../../store/reports/report.ts'
import { listReportVersions } from '../../../../store/reports/report-text.ts'
import type { SignedIn } from '../../../visit.ts'
import { type Desk, orderIn } from '../report/desk.ts'
import type { WritingParty } from '../report/party-of.ts'
import { writingPages } from '../report/writing.tsx'
import { factsOf, loadFollowUp, type OneFollowUp, YearParams } from './load.ts'
import { words } from './words.ts'

const PartParams = YearParams.extend({ heading: z.string().regex(/^[a-zA-Z]{2,30}$/) })
type PartAt = z.output<typeof PartParams>

/** One heading of the year's follow-up: a party's own part, or what the parties write together. */
export const { get, post, draft } = writingPages(PartParams, loadDesk)

async function loadDesk(at: SignedIn<PartAt>): Promise<Desk> {
  const one = await loadFollowUp(at)
  const heading = headingOf(one.template, at.params.heading)
  if (heading === undefined) throw new NotFound()
  const party = writerOf(at, one, heading)
  const all = party === null ? commonHeadings(one.template) : ownHeadings(one.template, party.side)
  const { order, after } = orderIn(all, heading)
  const place = {
    partnershipId: one.file.partnership.id,
    report: followUpKey(one.followUp.year),
    partyId: party?.id ?? null,
    heading: heading.key,
  }
  const address = (...more: string[]) =>
    at.to.inCase(at.params.number, 'uppfoljning', String(one.followUp.year), ...more)
  return {
    file: one.file,
    place,
    heading,
    versions: await listReportVersions(at.db, place),
    facts: factBlocks(heading.fills, await factsOf(at, one), at.language),
    whose: party?.name ?? '',
    address: address('del', heading.key),
    back: address(),
    order,
    next: after === undefined ? handIn(one, party, address('lamna')) : address('del', after.key),
    closed: (party === null ? one.open : one.ownOpen) ? null : closedOf(at, one),
  }
}

/** The party that the reader writes this for; null where it is written together. */
function writerOf(at: SignedIn, one: OneFollowUp, { by }: ReportHeading) {
  if (by === 'together') {
    if (!canWriteTogether(at.actor, one.file.partnership.scope)) throw new NotAllowed()
    return null
  }
  if (one.own === null || (by === 'party' && one.own.side !== 'party')) throw new NotAllowed()
  return one.own
}

/** After its last heading a party hands in its part, where it has not. */
function handIn({ followUp }: OneFollowUp, party: WritingParty | null, address: string): string | null {
  const isIn = followUp.handedIn.some(({ partyId }) => partyId === party?.id)
  return party === null || isIn ? null : address
}

function closedOf(at: SignedIn, { file }: OneFollowUp): string {
  const t = words(at.language)
  return file.status.paused === null ? t.locked : t.pausedNow
}
