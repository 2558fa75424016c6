import type { Partnership } from '../../../../domain/partnership.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { Guide } from './guide-load.ts'
import type { At } from './load.ts'
import { words } from './words.ts'

type GuideProps = { at: At; partnership: Pick<Partnership, 'number'>; guide: Guide; leads?: boolean }

/** The way to the conversation guide, and at the idea meetings to what it leads to. */
export function GuideSection({ at, partnership: { number }, guide, leads = false }: GuideProps) {
  const t = words(at.language)
  return (
    <Section title={t.guide} id="samtalsguiden">
      <p>{t.guideSoFar(guide.answered, guide.checklist.questions.length)}</p>
      <Actions>
        <ButtonLink href={at.to.inCase(number, 'idemoten', 'samtal')} look="secondary">
          {t.guideOpen}
        </ButtonLink>
        {leads && <a href={at.to.inCase(number, 'utkast')}>{t.toDraft}</a>}
        {leads && <a href={at.to.inCase(number, 'budget')}>{t.toBudget}</a>}
      </Actions>
    </Section>
  )
}
