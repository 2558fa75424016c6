import { readFile } from 'node:fs/promises'
import { answerPlan, type PlanAnswer, type PlanQuestion, planQuestion } from '../process/duties/plan.ts'
import { planFaults } from '../process/duties/plan-faults.ts'
import type { Rulebook } from '../process/rulebook/rulebook.ts'
import { rulebookNames, shippedRulebook } from '../store/bodies/rulebook-files.ts'
import { findRulebook, followedIn } from '../store/bodies/rulebook-version.ts'
import { type Output, terminal } from './output.ts'
import { readJson } from './plan-json.ts'
import { withInstallation } from './with-database.ts'

/** `handslag plan FILE.json`: prints duties and gap guard as JSON. Wrong input: what is wrong, and exit code 2. */
export async function run(args: readonly string[], output: Output = terminal): Promise<number> {
  const answer = await answerOf(args)
  if ('faults' in answer) {
    for (const fault of answer.faults) output.bad(fault)
    return 2
  }
  output.good(JSON.stringify(answer, null, 2))
  return 0
}

type Refused = { faults: readonly string[] }

async function answerOf(args: readonly string[]): Promise<PlanAnswer | Refused> {
  const [file, ...others] = args
  if (file === undefined || others.length > 0) return { faults: ['Skriv: handslag plan FIL.json'] }
  const question = await questionIn(file)
  if ('faults' in question) return { faults: question.faults.map((fault) => `${file}: ${fault}`) }
  const names = await rulebookNames()
  if (names.includes(question.rulebook)) return answerPlan(question, await shippedRulebook(question.rulebook))
  const own = await ownRulebook(question.rulebook)
  if (own !== null) return answerPlan(question, own)
  return {
    faults: [`${file}: rulebook är "${question.rulebook}" men ska vara någon av ${names.join(', ')}.`],
  }
}

/** A version that a body has made in the product, as `jarva@1.8.0+ab12cd34`: those stand in the database of the environment. */
async function ownRulebook(name: string): Promise<Rulebook | null> {
  return followedIn(name).own === null ? null : withInstallation((db) => findRulebook(db, name))
}

async function questionIn(file: string): Promise<PlanQuestion | Refused> {
  const text = await textIn(file)
  if (text === null) return { faults: ['Filen finns inte eller går inte att läsa.'] }
  const read = readJson(text)
  if (!read.ok) return { faults: [`Det här är inte JSON: fel på rad ${read.line}, tecken ${read.column}.`] }
  const parsed = planQuestion.safeParse(read.value)
  return parsed.success ? parsed.data : { faults: planFaults(parsed.error) }
}

async function textIn(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  } catch {
    return null
  }
}
