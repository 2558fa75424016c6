import { factBlocks } from '../../../../documents/papers/report-facts.ts'
import { canWriteTogether } from '../../../../domain/permissions/permissions-report.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { headingOf } from '../../../../process/reports/report-template.ts'
import { listReportVersions } from '../../../../store/reports/report-text.ts'
import type { SignedIn } from '../../../visit.ts'
import { type Desk, orderIn } from '../report/desk.ts'
import { voiceOf } from '../report/sections.ts'
import { writingPages } from '../report/writing.tsx'
import { factsOf, type HeadingAt, HeadingParams, loadEvaluation } from './load.ts'
import { words } from './words.ts'

/** What the parties say together, with every own answer above the field. */
export const { get, post, draft } = writingPages(HeadingParams, loadDesk)

async function loadDesk(at: SignedIn<HeadingAt>): Promise<Desk> {
  const loaded = await loadEvaluation(at)
  const { template, file, report, evaluation } = loaded
  const heading = headingOf(template, at.params.heading)
  if (heading === undefined) throw new NotFound()
  if (!canWriteTogether(at.actor, file.partnership.scope)) throw new NotAllowed()
  const { order, after } = orderIn(template.headings, heading)
  const place = { partnershipId: file.partnership.id, report, partyId: null, heading: heading.key }
  const address = (...more: string[]) => at.to.inCase(at.params.number, 'utvardering', ...more)
  const own = (evaluation?.parts ?? []).filter((part) => part.heading === heading.key && part.party !== null)
  return {
    file,
    place,
    heading,
    versions: await listReportVersions(at.db, place),
    facts: factBlocks(heading.fills, await factsOf(at, loaded), at.language),
    whose: '',
    voices: own.map((part) => voiceOf(part, heading, at.language)),
    address: address('gemensamt', heading.key),
    back: address(),
    order,
    next: after === undefined ? null : address('gemensamt', after.key),
    closed: loaded.phase === 'together' && !loaded.paused ? null : closedOf(at, loaded.paused),
  }
}

function closedOf({ language }: SignedIn, paused: boolean): string {
  return paused ? words(language).pausedNow : words(language).closedJoint
}
