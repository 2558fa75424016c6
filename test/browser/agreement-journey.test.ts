import { after, before, describe, test } from 'node:test'
import { anApp } from '../support/app.ts'
import { openSite, type Site } from './harness.ts'
import { considerAndAssess, handInIdea, meetForTheFirstTime } from './journey/beginning.ts'
import { decide, sign, start, takeStances } from './journey/deciding.ts'
import {
  agree,
  changeTogether,
  meetAboutTheIdea,
  reckonStateAid,
  writeTheBudget,
  writeTheDraft,
} from './journey/drafting.ts'
import { review } from './journey/reviewing.ts'
import { type Languages, openStage, type Stage } from './journey/stage.ts'
import { traveller } from './traveller.ts'

const ways: readonly (Languages & { width: number; scripts: boolean; mouse: boolean })[] = [
  { official: 'sv', party: 'en', width: 1280, scripts: true, mouse: true },
  { official: 'en', party: 'sv', width: 320, scripts: false, mouse: false },
]
const met = new Set<string>()

for (const { width, scripts, mouse, ...languages } of ways)
  describe(`from an idea to a partnership that runs, ${width} px wide, ${mouse ? 'mostly by mouse' : 'by keyboard alone'}, the association in ${languages.party}`, () => {
    let site: Site
    let stage: Stage
    before(async () => {
      site = await openSite(await anApp({ at: '2026-11-02T10:00:00Z' }))
      stage = openStage(site, await traveller(site, { met, width, scripts, mouse }), languages)
    })
    after(() => site.close())

    const chapters: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
      'the association hands in its idea and its papers': handInIdea,
      'they meet for the first time': meetForTheFirstTime,
      'the administration considers, and the director goes on': considerAndAssess,
      'the association is heard, and the review is passed': review,
      'they meet about the idea': meetAboutTheIdea,
      'both write in the draft': writeTheDraft,
      'each side says what it puts in': writeTheBudget,
      'state aid is declared and reckoned': reckonStateAid,
      'a suggestion becomes the text': changeTogether,
      'both agree to every section': agree,
      'each party stands behind the text': takeStances,
      'the board says yes': decide,
      'both sign': sign,
      'the partnership starts': start,
    }
    for (const [what, chapter] of Object.entries(chapters)) test(what, () => chapter(stage))
  })
