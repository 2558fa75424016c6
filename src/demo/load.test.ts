import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import pino from 'pino'
import { freshDatabase } from '../../test/support/database.ts'
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { memoryFiles } from '../outside/files/memory.ts'
import { gapLevels } from '../process/board/gap-guard-level.ts'
import { isBehind } from '../store/bodies/rulebook-version.ts'
import { verifyAll } from '../store/case/verify.ts'
import type { Db } from '../store/db.ts'
import { listPlannedPayments } from '../store/lists/payments.ts'
import { listUntold } from '../store/orders/demo-story.ts'
import { createApp } from '../web/app.ts'
import { findPlace } from './find-place.ts'
import { playDemo, prepareDemo } from './load.ts'

const config = {
  publicUrl: null,
  demo: true,
  secret: 'a secret of the tests, long enough to sign with',
  trustProxy: false,
  theme: 'handslag',
  varDir: '/tmp',
  rateFactor: 0,
}

/** The states that somebody who opens the demo on the day finds, and whether every chain holds. */
async function demoOn(instant: string) {
  const { db, close } = await freshDatabase()
  const [files, log] = [memoryFiles(), pino({ level: 'silent' })]
  const open = (clock: () => Date) => createApp({ db, config, clock, files, log })
  try {
    const faults: unknown[] = []
    const fault = (story: string, error: unknown) => faults.push(`${story}: ${error}`)
    const theatre = { db, origin: 'http://handslag.test', open }
    await prepareDemo(db, new Date(instant))
    await playDemo(theatre, { ...stoppingAfter(3), fault })
    const left = (await listUntold(db)).length
    await playDemo(theatre, { ...stoppingAfter(Number.POSITIVE_INFINITY), fault })
    const cases = await db
      .selectFrom('partnership')
      .select(['id', 'status', 'paused', 'gap_level', 'rulebook', 'rulebook_version as version'])
      .execute()
    const states = new Set(cases.map(({ status, paused }) => (paused ? 'PAUSED' : status)))
    const gaps = new Set(cases.flatMap(({ gap_level }) => gap_level ?? []))
    const events = await db.selectFrom('case_event').select('type').distinct().execute()
    const awaiting = await listAwaitingMinutes(db)
    const unapproved = await listUnapproved(db, addDays(plainDate(instant.slice(0, 10)), -60))
    const happened = new Set(events.map(({ type }) => type))
    const registries = await db.selectFrom('registry_case').select('partnership_id').execute()
    const ofCase = (id: string) => registries.filter(({ partnership_id }) => partnership_id === id).length
    const several = cases.filter(({ id }) => ofCase(id) > 1).map(({ status }) => status)
    const behind = await Promise.all(
      cases.map(({ rulebook, version }) => isBehind({ folder: rulebook, version })),
    )
    const asked = await db.selectFrom('disclosure_request').select(['answered_at', 'closed_at']).execute()
    const { breaks: broken } = await verifyAll(db)
    const coordinators = await listCoordinators(db)
    const wrong = await listDrawnUpByParties(db)
    const published = await listPublished(db)
    const unpaid = await listUnpaid(db, instant.slice(0, 10))
    const written = { ...(await listReports(db)), parties: await listParties(db) }
    return {
      states: [...states].sort(),
      gaps,
      happened,
      several,
      left,
      faults,
      broken,
      behind,
      asked,
      coordinators,
      awaiting,
      unapproved,
      wrong,
      published,
      unpaid,
      written,
    }
  } finally {
    await close()
  }
}

/** Cases whose board has decided about the agreement, and whose minutes nobody has announced. */
async function listAwaitingMinutes(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('case_event as e')
    .innerJoin('partnership as p', 'p.id', 'e.partnership_id')
    .select(['p.title', 'e.type', 'e.seq'])
    .where('e.type', 'in', ['boardApproved', 'boardRejected', 'boardReferredBack', 'minutesPublished'])
    .orderBy('e.seq')
    .execute()
  const ofCases = [...Map.groupBy(rows, ({ title }) => title).values()]
  const last = ofCases.flatMap((events) => events.at(-1) ?? [])
  return last.filter(({ type }) => type !== 'minutesPublished').map(({ title }) => title)
}

/** The days of group meetings before a day whose minutes somebody has not approved yet. */
async function listUnapproved(db: Db, before: PlainDate): Promise<string[]> {
  const rows = await db
    .selectFrom('meeting')
    .select('on_date')
    .where('kind', 'in', ['steering', 'working'])
    .where('held_at', 'is not', null)
    .where('minutes_approved_on', 'is', null)
    .where('on_date', '<', before)
    .execute()
  return rows.map(({ on_date }) => on_date)
}

/** What the lead body should have paid in agreements that are in force. */
async function listUnpaid(db: Db, today: string): Promise<string[]> {
  const { bodyId } = await findPlace(db)
  const planned = await listPlannedPayments(db, bodyId)
  return planned
    .filter(({ on, amount, paid }) => on < today && paid < amount)
    .map(({ title, on }) => `${title} ${on}`)
}

/** The names that the open register gives to cases. */
async function listPublished(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('register_partnership')
    .select((row) => row.ref('record').$castTo<{ title: string }>().as('record'))
    .where('partnership_id', 'is not', null)
    .execute()
  return rows.map(({ record }) => record.title)
}

/** Papers of an organisation that a registry says were drawn up there, not received. */
async function listDrawnUpByParties(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('registry_entry as e')
    .innerJoin('document as d', 'd.id', 'e.document_id')
    .innerJoin('organisation_membership as m', 'm.person_id', 'd.created_by')
    .select('e.subject')
    .where('e.direction', '=', 'drawn_up')
    .where('d.kind', 'in', ['take-stance', 'sign-agreement'])
    .execute()
  return rows.map(({ subject }) => subject)
}

/** What the parties have written together in reports: how many texts, and which. */
async function listReports(db: Db) {
  const rows = await db.selectFrom('report_text').select(['body', 'party_id']).execute()
  const together = rows.flatMap(({ body, party_id }) => (party_id === null ? body : []))
  return { texts: rows.length, said: new Set(together), together: together.length }
}

/** How many associations the cases with several in force have, the most first. */
async function listParties(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom('partnership_party')
    .innerJoin('partnership', 'partnership.id', 'partnership_party.partnership_id')
    .select('partnership.id')
    .where('side', '=', 'party')
    .where('status', '=', 'ACTIVE')
    .execute()
  const counts = [...Map.groupBy(rows, ({ id }) => id).values()].map(({ length }) => length)
  return counts.filter((count) => count > 1).sort((a, b) => b - a)
}

/** How many cases each coordinator has. */
async function listCoordinators(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom('partnership_person')
    .select('person_id')
    .where('part', '=', 'coordinator')
    .where('until_day', 'is', null)
    .execute()
  return [...Map.groupBy(rows, ({ person_id }) => person_id).values()].map(({ length }) => length)
}

/** Stops the play between two moves when so many stories have been told: it goes on from there the next time. */
function stoppingAfter(stories: number) {
  const stopper = new AbortController()
  const progress = {
    of: 0,
    count: 0,
    get told() {
      return this.count
    },
    set told(count: number) {
      this.count = count
      if (count >= stories) stopper.abort()
    },
  }
  return { progress, stop: stopper.signal }
}

/** What happens to partnerships in force, and can be looked at in the demo. */
const inForce = [
  ...['evaluationStarted', 'finalReportOpened', 'renegotiationOpened', 'renewed', 'bridgingSigned'],
  ...['earlyEndRequested', 'terminatedEarly', 'expired', 'workingReportGiven', 'activityAdjusted'],
] as const

describe('the demo', () => {
  for (const day of ['2026-12-26']) {
    test(`opened on ${day}, is stopped, and goes on to a case in every state that the pages reach`, async () => {
      const { states, gaps, happened, several, left, faults, broken, behind, asked, ...more } = await demoOn(
        `${day}T09:00:00Z`,
      )
      const { coordinators, awaiting, unapproved, wrong, published, unpaid, written } = more
      assert.deepEqual(wrong, [], 'what a party wrote has come in from it')
      assert.ok(left > 10)
      assert.deepEqual(faults, [])
      assert.deepEqual(unpaid, [], 'what the plans say is paid')
      assert.equal(written.said.size, written.together, 'no two reports say the same in the same words')
      assert.ok(written.texts > 250, 'every report that is over is written')
      assert.deepEqual(written.parties, [3, 2], 'one runs with three associations, and one with two')
      assert.equal(published.length, 9, 'partnerships that run are in the open register')
      for (const title of published) assert.match(title, /\(exempel\)$/)
      assert.deepEqual(states, [
        'ABORTED_NO_CONSENSUS',
        'ACTIVE',
        'BOARD_APPROVED',
        'BOARD_PREPARATION',
        'BOARD_REFERRED_BACK',
        'BOARD_REJECTED',
        'CONSIDERATION_SUBMITTED',
        'DIRECTOR_DECLINED',
        'DIRECTOR_PROCEED',
        'DRAFT_AGREED',
        'EXPIRED',
        'FINAL_REPORTED',
        'FIRST_MEETING_CALLED',
        'FIRST_MEETING_HELD',
        'IDEA_MEETINGS',
        'INITIATIVE_RECEIVED',
        'PAUSED',
        'REDIRECTED',
        'REVIEW_FAILED',
        'REVIEW_PASSED_WITH_CONDITIONS',
        'SIGNED',
        'STANCE_DECLINED',
        'TABLED',
        'TERMINATED_EARLY',
        'UNDER_REVIEW',
        'WITHDRAWN',
      ])
      assert.deepEqual(gaps, new Set(gapLevels), 'as near a gap as one can be, and as far from it')
      for (const type of inForce) assert.ok(happened.has(type), type)
      assert.ok(several.includes('ACTIVE'), 'one runs with two boards, each with its own registry')
      assert.deepEqual(awaiting, [], 'the minutes of every decision are announced')
      assert.deepEqual(unapproved, [], 'everybody stands by the minutes of every meeting')
      assert.deepEqual(broken, [])
      assert.equal(behind.filter((is) => is).length, 1, 'one can be moved to a newer rulebook')
      assert.equal(asked.filter((one) => one.answered_at).length, 1, 'a request for documents is answered')
      assert.equal(asked.filter((one) => one.closed_at).length, 1, 'another was taken back')
      assert.equal(asked.length, 4)
      assert.ok(coordinators.length === 2 && coordinators.every((cases) => cases > 1), 'two coordinators')
    })
  }
})
