import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { Guide } from './guide-load.ts'
import type { At, IdeaMeetings } from './load.ts'
import { words } from './words.ts'

/** The way to the conversation guide and to what it leads to. */
export function GuideSection({ at, loaded, guide }: { at: At; loaded: IdeaMeetings; guide: Guide }) {
  const t = words(at.language)
  const { number } = loaded.file.partnership
  return (
    <Section title={t.guide} id="samtalsguiden">
      <p>{t.guideSoFar(guide.answered, guide.checklist.questions.length)}</p>
      <Actions>
        <ButtonLink href={at.to.inCase(number, 'idemoten', 'samtal')} look="secondary">
          {t.guideOpen}
        </ButtonLink>
        <a href={at.to.inCase(number, 'utkast')}>{t.toDraft}</a>
        <a href={at.to.inCase(number, 'budget')}>{t.toBudget}</a>
      </Actions>
    </Section>
  )
}
