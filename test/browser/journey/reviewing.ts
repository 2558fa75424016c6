import { as } from '../../support/journey-stage.ts'
import { answerBlock } from '../../support/reviewing.ts'
import { followTo, type Stage } from './stage.ts'

const found = { 'answer-*': 'yes', 'ground-*': 'Det framgår av stadgarna och av det första mötet.' }

/** Two review, a lawyer is asked, the association is heard about a no, and the answer changes the result. */
export async function review(stage: Stage): Promise<void> {
  stage.day(18)
  await answerBlocks(stage)
  await askLawyer(stage)
  await assessValuesToo(stage)
  await hear(stage)
  await conclude(stage)
}

async function answerBlocks(stage: Stage): Promise<void> {
  const { someone, site, number } = stage
  await stage.as('staff', '/granskning')
  await someone.press('/granskning')
  await someone.follow('/granskning/del/a')
  await someone.fill({ ...found, 'answer-a5': 'no', 'answer-a6': 'notApplicable', 'answer-a8': 'no' })
  await someone.press()
  await someone.press('/granskning/del/b/kriterier')
  await someone.fill(found)
  await someone.press()
  const staff = await as(site.app, 'staff')
  for (const block of ['c', 'd', 'f']) await answerBlock(staff, number, block)
  await stage.as('staff', '/granskning', '/granskning/del/e')
  await someone.fill({ later: 'Beloppen kommer fram under idémötena.' })
  await someone.press()
  await someone.fill({ 'ground-*': 'Vi räknar när budgeten finns.' })
  await someone.press('/granskning/del/e')
  for (const block of ['c', 'f']) {
    await stage.as('staff', '/granskning', `/granskning/del/${block}`)
    await someone.look()
  }
  for (const page of ['del/d', 'kriterier']) await stage.as('staff', '/granskning', `/granskning/${page}`)
}

async function askLawyer(stage: Stage): Promise<void> {
  const { someone } = stage
  await stage.as('staff', '/granskning', '/granskning/juridik')
  await someone.fill({ block: 'd', question: 'Är det ett köp när vi betalar hyran?', answerBy: '2026-12-02' })
  await someone.press()
  await stage.as('legal', '/granskning')
  await followTo(someone, /juridik\/\d+$/)
  await someone.fill({ stance: 'noObstacle', opinion: 'Nej. Ingen av er köper något av den andra.' })
  await someone.press()
}

async function assessValuesToo(stage: Stage): Promise<void> {
  await stage.as('colleague', '/granskning', '/granskning/del/b')
  await stage.someone.fill(found)
  await stage.someone.press()
}

async function hear(stage: Stage): Promise<void> {
  const { someone } = stage
  await stage.as('colleague', '/granskning', '/granskning/slutsats')
  await someone.fill({ outcome: 'failed', reasons: 'Stadgarna säger inte att alla får vara med.' })
  await someone.press()
  await someone.follow('/granskning/preliminart')
  await someone.press('/granskning/preliminart')
  await someone.look()
  stage.day(20)
  await stage.as('chair', '/granskning', '/granskning/svar')
  await someone.fill({ answer: 'Vi ändrar stadgarna på årsmötet: alla unga får vara med.' })
  await someone.press()
}

const condition = 'Kvällarna är öppna för alla unga utan medlemskap.'

async function conclude(stage: Stage): Promise<void> {
  const { someone } = stage
  await stage.as('colleague', '/granskning', '/granskning/slutsats')
  await someone.fill({
    outcome: 'passedWithConditions',
    reasons: 'Föreningen är idéburen och öppnar för alla.',
  })
  await someone.press()
  await someone.follow('/granskning/slutsats')
  await someone.fill({ condition, becomes: 'clause', section: 'target' })
  await someone.press()
  await someone.follow('/granskning')
  await someone.follow('/granskning/avslut')
  await someone.press('/granskning/avslut')
  await someone.look()
  await stage.as('chair', '/granskning')
  await someone.reads(new RegExp(condition))
  await someone.look()
}
