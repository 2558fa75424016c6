import { z } from 'zod'
import { bridgingPaper } from '../../../../documents/papers/bridging.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { roleLabel } from '../../../../process/rulebook/lookup.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { caseHead } from '../case-head.ts'
import { registerPaper } from '../register-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { show } from './bridging.tsx'
import { type Bridging, completes, loadBridging } from './bridging-load.ts'
import { words } from './words.ts'

const SignForm = form(words, (t, field) =>
  z.object({ sure: field.mustTick(t.sureMissing), lastSeq: field.lastSeq() }),
)

/** A party's signature on the bridging that the board has said yes to; each is registered with those before it. */
export const post = handler(CaseParams, SignForm, { show, save })

type Save = Saving<CaseAt, typeof SignForm>

async function save(at: Save) {
  const bridging = await loadBridging(at)
  const { renewal, own, board, proposedEnd: end } = bridging
  const { partnership } = renewal.file
  if (own === null || board === null || end === null) throw new NotAllowed()
  if (at.form.lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const isEnough = completes(own, at.actor.personId)
  const model = await modelOf(at, bridging)
  const step = isEnough ? 'sign-bridging' : 'add-bridging-signature'
  const asked = { step, by: at.actor, on: at.today, at: at.now, track: board.track }
  const content = { end, for: own.party.id }
  const outcome = await recordStep(at.db, renewal.file, { ...asked, content }, async (inCase) => {
    if (isEnough) {
      const paper = { kind: 'bridging', title: model.title, model, shared: true }
      registerPaper(at, inCase, { ...paper, direction: 'drawn_up', correspondent: own.party.name })
    }
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'bridgingSigned', params: { by: at.actor.name } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'fornyelse', 'overbryggning'), words(at.language).signed)
}

async function modelOf(at: Save, { renewal, signers, own, proposedEnd }: Bridging) {
  const { partnership, history } = renewal.file
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const titleOf = (role: 'partySignatory' | 'director') => inLanguage(roleLabel(history.rulebook, role), 'sv')
  const signatures = signers.flatMap(({ party, role, signed, some }) => {
    const made = [...some, ...(signed === null ? [] : [signed])].map(({ by, on }) => ({ name: by.name, on }))
    const all = party.id === own?.party.id ? [...made, { name: at.actor.name, on: at.today }] : made
    return all.map((one) => ({ party: party.name, ...one, title: titleOf(role).toLowerCase() }))
  })
  const isLast = signers.every(({ signed, party }) => signed !== null || party.id === own?.party.id)
  return bridgingPaper({
    ...head,
    from: renewal.agreement?.agreedEnd ?? at.today,
    until: proposedEnd ?? at.today,
    signatures,
    isComplete: isLast,
  })
}
