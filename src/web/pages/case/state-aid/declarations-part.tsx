import {
  canAskForAidDeclaration,
  canDeclareAidOf,
  canWriteAidDeclarationOf,
} from '../../../../domain/permissions/permissions-aid.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { parsePlainDate } from '../../../../kernel/plain-date.ts'
import { whyNot } from '../../../../process/engine.ts'
import { makerOf } from '../../../../store/case/case-file.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { whyNotToday } from '../why-not.ts'
import { DeclaredList } from './declared-list.tsx'
import { type AidFile, type AidParty, aidAddress } from './load.ts'
import { words } from './words.ts'

type PartProps = { at: SignedIn; loaded: AidFile }

/** What each idea-based party has declared, and what to do about it. */
export function DeclarationsPart({ at, loaded }: PartProps) {
  const t = words(at.language)
  const several = loaded.parties.length > 1
  return (
    <Section title={t.declarationTitle} id="intyg">
      {loaded.parties.map((party) => (
        <>
          {several && <Heading level={3}>{party.name}</Heading>}
          <OfParty at={at} loaded={loaded} party={party} />
        </>
      ))}
      <Ask at={at} loaded={loaded} />
    </Section>
  )
}

function OfParty({ at, loaded, party }: PartProps & { party: AidParty }) {
  const t = words(at.language)
  const { declaration } = party
  if (declaration === null)
    return (
      <>
        <p>
          <Tag mood="waiting">{t.declarationNone}</Tag> {askedLine(at, loaded)}
        </p>
        {loaded.asked !== null && <p class="quiet">{t.declarationOtherwise}</p>}
        <Declare at={at} loaded={loaded} party={party} />
      </>
    )
  const made = t.declarationMade(dateInWords(declaration.on, at.language), declaration.signatory)
  const { documentNumber } = declaration
  return (
    <>
      <p>
        {documentNumber === null ? (
          made
        ) : (
          <a href={at.to.inCase(loaded.file.partnership.number, 'handling', String(documentNumber))}>
            {made}
          </a>
        )}
      </p>
      <DeclaredList at={at} declared={declaration.content} />
      <Declare at={at} loaded={loaded} party={party} />
    </>
  )
}

function askedLine(at: SignedIn, { asked }: AidFile): string {
  if (asked === null) return ''
  const t = words(at.language)
  const day = asked.by === null ? null : parsePlainDate(asked.by)
  const say = at.actor.acting.side === 'party' ? t.declarationAsked : t.declarationAskedOf
  return say(dateInWords(asked.on, at.language), day && dateInWords(day, at.language))
}

/** For the organisation itself: make it, or fill it in for whoever signs. */
function Declare({ at, loaded: { file }, party }: PartProps & { party: AidParty }) {
  const t = words(at.language)
  const { scope } = file.partnership
  if (!canWriteAidDeclarationOf(party.organisationId)(at.actor, scope)) return null
  const signatory = { ...makerOf(at.actor), role: 'partySignatory' as const }
  if (whyNot(file.history, { step: 'declare-aid', by: signatory, on: at.today }) !== null) return null
  const isNew = party.declaration === null
  const may = canDeclareAidOf(party.organisationId)(at.actor, scope)
  const label = isNew ? (may ? t.declare : t.prepare) : t.declareAnew
  return (
    <Actions>
      <ButtonLink href={aidAddress(at, file, 'intyg')} look={isNew ? 'primary' : 'secondary'}>
        {label}
      </ButtonLink>
    </Actions>
  )
}

function Ask({ at, loaded: { file, parties, asked } }: PartProps) {
  const t = words(at.language)
  if (!canAskForAidDeclaration(at.actor, file.partnership.scope)) return null
  if (parties.every(({ declaration }) => declaration !== null)) return null
  if (whyNotToday(at, file.history, 'ask-for-aid-declaration') !== null) return null
  return (
    <Actions>
      <ButtonLink href={aidAddress(at, file, 'begaran')} look="secondary">
        {asked === null ? t.ask : t.askAgain}
      </ButtonLink>
    </Actions>
  )
}
