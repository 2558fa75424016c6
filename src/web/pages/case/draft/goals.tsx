import { BlockView } from '../../../../documents/html/document-view.tsx'
import { goalBlocks } from '../../../../documents/papers/agreement-blocks.ts'
import { blank } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { loadPart } from './part-load.ts'
import { PartPage } from './part-page.tsx'
import { partsWords } from './parts-words.ts'

/** The goals of the agreement, each with the way to change it. */
export const get = page(CaseParams, noQuery, async (at) => {
  const loaded = await loadPart(at, 'goals')
  const t = partsWords(at.language)
  const goals = loaded.content
  const here = (goal: string) => at.to.inCase(at.params.number, 'utkast', 'delar', 'mal', goal)
  return (
    <PartPage at={at} entry={blank} loaded={loaded} title={t.goalsTitle} lead={t.goalsLead} now={[]}>
      {goals.length === 0 && <p>{t.noGoals}</p>}
      {goals.map((goal, index) => (
        <section class="section">
          <h2 class="ds-heading" data-size="sm" lang="sv">
            {index + 1}. {goal.text}
          </h2>
          <div class="document" lang="sv">
            {goalBlocks([goal], 'sv')
              .slice(1)
              .map((block) => (
                <BlockView block={block} language="sv" />
              ))}
          </div>
          <p>
            <a href={here(goal.id)}>{t.changeGoal}</a>
          </p>
        </section>
      ))}
      <Actions>
        <ButtonLink href={here('nytt')}>{t.addGoal}</ButtonLink>
      </Actions>
    </PartPage>
  )
})
