import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { seededRandom } from '../../src/cli/generate/random.ts'
import { members, officials } from '../../src/demo/people.ts'
import { dayInStockholm } from '../../src/kernel/plain-date.ts'
import { runProgram } from '../support/program.ts'
import { newVarDir } from '../support/tiny-server.ts'
import { type KeptCase, type KeptDraft, keptCase, keptDraft } from './agreement-kept.ts'
import { type Seeded, seedCases } from './agreement-seed.ts'
import { type Done, marker, secretary, sectionWriter, signer } from './agreement-writers.ts'
import { browserOn } from './browser-on.ts'
import { inDatabase, type Kept, keptIn } from './kept.ts'
import { writeAndKill } from './rounds.ts'
import { signingLinks } from './signing-links.ts'
import { signIn, type Writer } from './writer.ts'

const seed = Number(process.env.DURABILITY_SEED ?? Date.now() % 1_000_000)
const kills = 5
const each = 4
const director = officials.director.name

describe(`an agreement on its way through ${kills} kills (DURABILITY_SEED=${seed})`, () => {
  let varDir: string
  let seeded: Seeded
  let acknowledged: Done[]
  let draft: KeptDraft
  let cases: Map<string, KeptCase>
  let kept: Kept
  before(async () => {
    varDir = await newVarDir()
    await command('generate', '--partnerships', '1')
    seeded = await inDatabase(varDir, (db) => seedCases(db, { each }))
    const writersOn = everybody(seeded)
    acknowledged = await writeAndKill({ varDir, random: seededRandom(seed), kills, pace: [4, 12], writersOn })
    await inDatabase(varDir, async (db) => {
      draft = await keptDraft(db, { number: seeded.draft, director })
      const numbers = [...seeded.toDecide, ...seeded.toSign]
      cases = new Map()
      for (const number of numbers) cases.set(number, await keptCase(db, { number, director }))
    })
    kept = await keptIn(varDir)
  })
  after(() => rm(varDir, { recursive: true }))

  test('keeps every text and every answer in samsyn that was acknowledged, once', () => {
    for (const [kind, all] of Object.entries({ text: draft.texts, mark: draft.notes })) {
      const saids = acknowledged.flatMap((done) => ('said' in done && done.kind === kind ? [done.said] : []))
      assert.ok(saids.length > 0)
      for (const said of saids) assert.equal(all.filter((one) => one.endsWith(said)).length, 1, said)
    }
  })

  test('says of every section what its text says', () => {
    const [written, worked] = draft.states
    assert.deepEqual(written, worked)
  })

  test('keeps every outcome that was acknowledged', () => {
    const decided = acknowledged.filter(({ kind }) => kind === 'outcome')
    assert.ok(decided.length > 0)
    for (const done of decided) if ('number' in done) assert.equal(cases.get(done.number)?.decided.events, 1)
  })

  test('keeps every signature that was acknowledged, once for each person', () => {
    const count = new Map<string, number>()
    for (const done of acknowledged)
      if (done.kind === 'signature') count.set(done.number, (count.get(done.number) ?? 0) + 1)
    assert.ok(count.size > 0)
    for (const [number, least] of count) {
      const people = cases.get(number)?.signed.rows.map((row) => row.split(' ')[1]) ?? []
      assert.ok(people.length >= least, number)
      assert.equal(new Set(people).size, people.length, number)
    }
  })

  test('is nowhere half decided: event, paper and registry entry, or nothing', () => {
    for (const number of seeded.toDecide) {
      const { decided, status, folded } = cases.get(number) ?? assert.fail(number)
      const all = decided.events
      assert.deepEqual(decided, { events: all, documents: all, entries: all }, number)
      assert.equal(status, folded, number)
      assert.equal(status === 'BOARD_APPROVED', all === 1, number)
    }
  })

  test('is nowhere half signed: event and row, and with the last one the registered agreement', () => {
    for (const number of seeded.toSign) {
      const { signed, finished, status, folded } = cases.get(number) ?? assert.fail(number)
      assert.deepEqual(signed.rows, signed.events, number)
      const all = signed.complete
      assert.deepEqual(finished, { signings: all, documents: all, entries: all }, number)
      assert.equal(all, signed.rows.length === 2 ? 1 : 0, number)
      assert.deepEqual(
        [status, folded],
        all === 1 ? ['SIGNED', 'SIGNED'] : ['BOARD_APPROVED', 'BOARD_APPROVED'],
      )
    }
  })

  test('leaves number series without a gap or a double, and every chain whole', async () => {
    for (const { last, numbers } of kept.series)
      assert.deepEqual(
        numbers,
        Array.from({ length: last }, (_, index) => index + 1),
      )
    assert.match(await command('verify'), /allt håller/)
  })

  async function command(...args: string[]): Promise<string> {
    const program = runProgram('src/cli.ts', args, { VAR_DIR: varDir })
    assert.equal(await program.ended, 0, program.printed())
    return program.printed()
  }
})

/** Both sides at work at once: two in the draft, the board's secretary, and one who signs for each party. */
function everybody({ draft, toDecide, toSign }: Seeded) {
  const names = {
    staff: officials.staff.name,
    secretary: officials.boardSecretary.name,
    chair: members.chair.name,
    director,
  }
  const today = dayInStockholm(new Date())
  const waiting = { tasks: [...toDecide] }
  let cookies: Record<keyof typeof names, string> | null = null
  let links: Awaited<ReturnType<typeof linksOn>> | null = null

  async function linksOn(address: string, signedIn: Record<keyof typeof names, string>) {
    const ask = (who: 'chair' | 'director') =>
      signingLinks(browserOn(address, signedIn[who]), { who, name: names[who], numbers: toSign })
    return { chair: { tasks: await ask('chair') }, director: { tasks: await ask('director') } }
  }

  return async (address: string, round: number): Promise<Writer<Done>[]> => {
    cookies ??= await cookiesOf(address, names)
    links ??= await linksOn(address, cookies)
    const name = `Omgång ${round}`
    const [staff, chair] = [browserOn(address, cookies.staff), browserOn(address, cookies.chair)]
    return [
      sectionWriter(staff, `/arende/${draft}/utkast/need`, `${name}, behov`),
      sectionWriter(staff, `/arende/${draft}/utkast/values`, `${name}, värden`),
      marker(chair, `/arende/${draft}/samsyn/avsnitt/safety`, `${name}, trygghet`),
      marker(chair, `/arende/${draft}/samsyn/avsnitt/need`, `${name}, samma avsnitt`),
      secretary(browserOn(address, cookies.secretary), waiting, today),
      signer(chair, links.chair),
      signer(browserOn(address, cookies.director), links.director),
    ]
  }
}

async function cookiesOf<Key extends string>(address: string, names: Record<Key, string>) {
  const signedIn: Partial<Record<Key, string>> = {}
  for (const key of Object.keys(names) as Key[]) signedIn[key] = await signIn(address, names[key])
  return signedIn as Record<Key, string>
}
