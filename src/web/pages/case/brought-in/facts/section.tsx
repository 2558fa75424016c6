import { aidWords } from '../../../../../documents/papers/aid-words.ts'
import { canAssessAid } from '../../../../../domain/permissions/permissions-aid.ts'
import { canCorrectBroughtIn } from '../../../../../domain/permissions/permissions-brought-in.ts'
import { dateInWords } from '../../../../../kernel/date-words.ts'
import { euroCents, formatEuro } from '../../../../../kernel/euro.ts'
import { parsePlainDate } from '../../../../../kernel/plain-date.ts'
import { type AidFact, aidFacts, decisionFact } from '../../../../../process/agreement/brought-in-facts.ts'
import type { CaseDocument } from '../../../../../store/papers/document.ts'
import type { CaseAt } from '../../../../params.ts'
import { Actions, ButtonLink } from '../../../../parts/button.tsx'
import { type Fact, Facts } from '../../../../parts/facts.tsx'
import { Section } from '../../../../parts/heading.tsx'
import { Tag } from '../../../../parts/tag.tsx'
import type { SignedIn } from '../../../../visit.ts'
import { DocumentLink } from '../../document-link.tsx'
import type { BroughtInFile } from '../load.ts'
import { words } from './words.ts'

type Papers = readonly Omit<CaseDocument, 'model'>[]
type Props = { at: SignedIn<CaseAt>; loaded: BroughtInFile; documents: Papers }

/** What was decided and assessed before the case was kept here, marked as such. */
export function FactsFromBefore({ at, loaded, documents }: Props) {
  const t = words(at.language)
  const { partnership, history, status } = loaded.file
  const { scope, number } = partnership
  const facts: Fact[] = [
    ...decisionFacts({ at, loaded, documents }),
    ...aidFacts(history.events).map((fact): Fact => [t.aidTo(fact.party), aidInWords(at, fact)]),
  ]
  const mayDecision = status.open && canCorrectBroughtIn(at.actor, scope)
  const mayAid = status.open && canAssessAid(at.actor, scope)
  if (facts.length === 0 && !mayDecision && !mayAid) return null
  return (
    <Section title={t.title} id="fran-forr">
      <p>
        <Tag mood="calm">{t.broughtIn}</Tag> {t.lead}
      </p>
      {facts.length > 0 && <Facts facts={facts} />}
      {(mayDecision || mayAid) && (
        <Actions>
          {mayDecision && (
            <ButtonLink href={at.to.inCase(number, 'infort', 'beslut')} look="secondary">
              {t.stateDecision}
            </ButtonLink>
          )}
          {mayAid && (
            <ButtonLink href={at.to.inCase(number, 'infort', 'stod')} look="secondary">
              {t.stateAid}
            </ButtonLink>
          )}
        </Actions>
      )}
    </Section>
  )
}

function decisionFacts({ at, loaded, documents }: Props): Fact[] {
  const t = words(at.language)
  const { partnership, history } = loaded.file
  const { decidedOn, paragraph } = loaded.said
  const fact = decisionFact(history.events)
  const papers = documents.filter(({ kind }) => kind === 'broughtInMinutes')
  const { number } = partnership
  const { rulebook } = history
  return [
    ...(decidedOn === null
      ? []
      : [[t.decision, t.decisionLine(dateInWords(decidedOn, at.language), paragraph)] as const]),
    ...(fact === null || fact.number === '' ? [] : [[t.decisionNumber, fact.number] as const]),
    ...papers.map((document): Fact => [t.minutes, <DocumentLink {...{ at, number, rulebook, document }} />]),
  ]
}

function aidInWords({ language }: SignedIn, fact: AidFact): string {
  const t = words(language)
  const day = (text: string | null) => {
    const found = text === null ? null : parsePlainDate(text)
    return found === null ? t.unknown : dateInWords(found, language)
  }
  const { basis, eur, registered, registeredOn, event } = fact
  return [
    t.assessed(aidWords[language].bases[basis], day(fact.day)),
    eur !== null && t.granted(formatEuro(euroCents(eur), { cents: true }), day(fact.grantedOn), fact.giver),
    registered !== null &&
      [t.registered[registered], registeredOn !== null && t.registeredOn(day(registeredOn))]
        .filter(Boolean)
        .join(' '),
    t.statedBy(event.by.name, dateInWords(event.on, language)),
  ]
    .filter(Boolean)
    .join(' · ')
}
