import { canSeeReviewWork } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { sourceText } from '../../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { loadCase } from './load.ts'
import { words } from './words.ts'

/** The board's own conditions and the criteria that others use, side by side. */
export const get = page(CaseParams, noQuery, show)

async function show(at: SignedIn<CaseAt>) {
  const { partnership, history } = await loadCase(at)
  if (!canSeeReviewWork(at.actor, partnership.scope)) throw new NotAllowed()
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.criteriaSets} lead={t.criteriaSetsLead} width="wide">
      <div class="criteria-sets">
        {setsOf(history.rulebook).map(({ label, points, source }) => (
          <section>
            <h2 class="ds-heading" data-size="2xs">
              {inLanguage(label, at.language)}
            </h2>
            <ol>
              {points.map((point) => (
                <li>{inLanguage(point, at.language)}</li>
              ))}
            </ol>
            {source !== null && (
              <p class="quiet">
                {t.source}: {inLanguage(sourceText(history.rulebook, source), at.language)}
              </p>
            )}
          </section>
        ))}
      </div>
      <p>
        <a href={at.to.inCase(partnership.number, 'granskning')}>{t.toOverview}</a>
      </p>
    </CasePage>
  )
}

function setsOf({ name, conditions, criteriaSets }: Rulebook) {
  const own = {
    label: name,
    points: conditions.map(({ text }) => text),
    source: conditions[0]?.source ?? null,
  }
  const others = criteriaSets.map(({ label, points, source }) => ({
    label,
    points: points.map(({ text }) => text),
    source,
  }))
  return [own, ...others]
}
