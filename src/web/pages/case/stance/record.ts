import { stancePaper } from '../../../../documents/papers/stance.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { officialReceivers } from '../../../../store/people/receivers.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { addFiles } from '../documents-wanted/record-paper.ts'
import type { TakenFile } from '../documents-wanted/take-files.ts'
import { registerPartyPaper } from '../party-paper.ts'
import { bothSides, tell } from '../tell.ts'
import type { StanceTyped } from './form.ts'
import type { OwnVoice, Stances } from './load.ts'

type Given = { stances: Stances; own: OwnVoice; form: StanceTyped; files: readonly TakenFile[] }

/** Records a party's stance with its paper, and tells everyone; a no ends the case. */
export async function recordStance(at: SignedIn, given: Given): Promise<StepOutcome> {
  const { stances, own, form, files } = given
  const { file, text } = stances
  const { lastSeq: _, answer, ...said } = form
  const step = answer === 'yes' ? 'take-stance' : 'decline-stance'
  const content = { ...said, for: own.party.id, textHash: text?.textHash ?? null }
  const model = await paperOf(at, given)
  const asked = { step, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    const fileIds = await addFiles(at, inCase, files)
    const paper = { kind: 'stance', title: model.title, model, files: fileIds }
    registerPartyPaper(at, inCase, { ...paper, from: own.party })
    await tellAll(at, given, inCase)
  })
}

type InCase = Parameters<Parameters<typeof recordStep>[3]>[0]

async function tellAll(at: SignedIn, { stances, own, form }: Given, inCase: InCase): Promise<void> {
  const { partnership } = stances.file
  const to = await bothSides(at, inCase, partnership)
  const params = { by: own.party.name, reason: form.reasons }
  if (form.answer === 'no') {
    const mail = { kind: 'stanceDeclined', ...params } as const
    await tell(at, {
      inCase,
      partnership,
      to,
      kind: 'stanceDeclined',
      params,
      mail: (link) => ({ ...mail, ...link }),
    })
    return
  }
  const isLast = stances.voices.every((voice) => voice.stance !== null || isSame(voice, own))
  await tell(at, { inCase, partnership, to, kind: 'stanceTaken', params })
  if (!isLast) return
  const openers = { roles: ['director', 'adminHead'], today: at.today } as const
  const directors = await officialReceivers(inCase.trx, partnership, openers)
  await tell(at, { inCase, partnership, to: directors, kind: 'stancesTaken', params: {} })
}

function isSame(voice: OwnVoice, own: OwnVoice): boolean {
  return voice.party.id === own.party.id && voice.role === own.role
}

/** The authority writes Swedish, and so does the form that the organisation fills in. */
async function paperOf(at: SignedIn, { stances, own, form }: Given) {
  const { file, text } = stances
  const head = await caseHead(at.db, file.partnership, { date: at.today, language: 'sv' })
  const title = inLanguage(stances.titles(own.role, own.party.bodyId ?? ''), 'sv')
  return stancePaper({
    ...head,
    ...form,
    party: own.party.name,
    by: { name: at.actor.name, title: title.toLowerCase() },
    text: text && { number: text.documentNumber, hash: text.textHash },
  })
}
