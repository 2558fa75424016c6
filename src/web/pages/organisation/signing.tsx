import { ruleFault, signingSetOf } from '../../../domain/signatory-rule.ts'
import type { KeptRule } from '../../../store/signing/signatory-rule.ts'
import { Alert } from '../../parts/alert.tsx'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { ruleInWords } from '../case/signing/office-words.ts'
import { isInForce, type Member } from './load.ts'
import { ruleWords } from './rule-words.ts'

type Props = { at: SignedIn; kept: KeptRule | undefined; members: readonly Member[]; mayManage: boolean }

/** How the organisation signs, as it has said itself. */
export function SigningRule({ at, kept, members, mayManage }: Props) {
  const t = ruleWords(at.language)
  return (
    <Section title={t.section} id="firmateckning">
      <p>{kept === undefined ? t.none : `${ruleInWords(kept.rule.ways, at.language)}.`}</p>
      {kept !== undefined && !canBeMet(at, kept, members) && <Alert color="warning">{t.nobody}</Alert>}
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

/** Whoever signs may have left since the rule was written, or come since: the rule does not know them. */
function canBeMet({ today }: SignedIn, { rule }: KeptRule, members: readonly Member[]): boolean {
  const signatories = members.filter((one) => one.role === 'partySignatory' && isInForce(one, today))
  return ruleFault(signingSetOf(rule, signatories)) === null
}
