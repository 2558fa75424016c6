import { z } from 'zod'
import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { canConcludeEvaluation } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { fingerprintOf } from '../board/memo-content.ts'
import { CasePage } from '../case-page.tsx'
import { registerPaper } from '../register-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { missingTogether } from './joint-state.tsx'
import { isSettled, type LoadedEvaluation, loadEvaluation } from './load.ts'
import { evaluationModel } from './model.ts'
import { words } from './words.ts'

const ConcludeForm = form(words, (_, field) =>
  z.object({ seen: z.string().max(64), lastSeq: field.lastSeq() }),
)

/** The coordinator compiles the evaluation: it is registered with every voice, and the texts are closed. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, ConcludeForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await load(at)
  const t = words(at.language)
  const { partnership } = loaded.file
  const obstacles = obstaclesTo(at, loaded)
  const isOpened = loaded.phase === 'together' || loaded.phase === 'done'
  const model = isOpened ? await evaluationModel(at, at.db, loaded) : null
  const address = (...more: string[]) => at.to.inCase(partnership.number, 'utvardering', ...more)
  return (
    <CasePage {...{ at, partnership, entry }} title={t.concludeTitle} lead={t.concludeLead}>
      {obstacles.length > 0 && (
        <Section title={t.notReady} id="aterstar">
          <ul>
            {obstacles.map(({ sentence, href }) => (
              <li>
                <a href={href}>{sentence}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {model !== null && (
        <Details summary={t.read}>
          <DocumentView model={model} heading="none" />
        </Details>
      )}
      {obstacles.length === 0 && model !== null && (
        <Form at={at} action={address('sammanstallning')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <input type="hidden" name="seen" value={fingerprintOf(model)} />
          <Actions>
            <Button>{t.conclude}</Button>
            <ButtonLink href={address()} look="tertiary">
              {t.title}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof ConcludeForm>) {
  const loaded = await load(at)
  const { partnership } = loaded.file
  const { lastSeq, seen } = at.form
  const [obstacle] = obstaclesTo(at, loaded)
  if (obstacle !== undefined) return refused(obstacle.sentence)
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const track = loaded.evaluation?.track
  const asked = { step: 'conclude-evaluation', by: at.actor, on: at.today, at: at.now }
  const outcome = await recordStep(
    at.db,
    loaded.file,
    { ...asked, ...(track && { track }) },
    async (inCase) => {
      const model = await evaluationModel(at, inCase.trx, loaded)
      if (fingerprintOf(model) !== seen) throw new ChangedMeanwhile()
      const paper = { kind: 'evaluation', title: model.title, model, shared: true }
      const correspondent = partnership.lead.boardName
      registerPaper(at, inCase, { ...paper, direction: 'drawn_up', correspondent })
      const to = await bothSides(at, inCase, partnership)
      await tell(at, { inCase, partnership, to, kind: 'evaluationCompleted', params: { by: at.actor.name } })
    },
  )
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'utvardering'), words(at.language).concluded)
}

type Obstacle = { sentence: string; href: string }

function obstaclesTo(at: SignedIn<CaseAt>, loaded: LoadedEvaluation): Obstacle[] {
  const t = words(at.language)
  const address = (...more: string[]) => at.to.inCase(at.params.number, 'utvardering', ...more)
  if (loaded.phase === 'done') return [{ sentence: t.closedJoint, href: address() }]
  const waited = loaded.parties.filter((party) => !isSettled(loaded, party))
  if (loaded.phase !== 'together') {
    const names = allOf(
      waited.map(({ name }) => name),
      at.language,
    )
    return [{ sentence: t.waitsFor(names), href: address('saknas') }]
  }
  return missingTogether(loaded).map(({ key, heading }) => ({
    sentence: t.missingJoint(inLanguage(heading, at.language)),
    href: address('gemensamt', key),
  }))
}

async function load(at: SignedIn<CaseAt>) {
  const loaded = await loadEvaluation(at)
  if (!canConcludeEvaluation(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  return loaded
}
