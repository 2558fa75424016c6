import type { KeptRule } from '../../../store/signing/signatory-rule.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { ruleInWords } from '../case/signing/office-words.ts'
import { ruleWords } from './rule-words.ts'

type Props = { at: SignedIn; kept: KeptRule | undefined; mayManage: boolean }

/** How the organisation signs, as it has said itself. */
export function SigningRule({ at, kept, mayManage }: Props) {
  const t = ruleWords(at.language)
  return (
    <Section title={t.section} id="firmateckning">
      <p>{kept === undefined ? t.none : `${ruleInWords(kept.rule.ways, at.language)}.`}</p>
      {mayManage && (
        <Actions>
          <ButtonLink href={at.to.organisation('firmateckning')} look="secondary">
            {t.change}
          </ButtonLink>
        </Actions>
      )}
    </Section>
  )
}
