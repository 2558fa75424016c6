import { ownOrganisation } from '../../../../domain/actor.ts'
import { canRemindParty } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { upperFirst } from '../../../../kernel/upper-first.ts'
import { agreementOf } from '../../../../process/agreement/agreement.ts'
import { countPapers, freshnessRule } from '../../../../process/case/papers.ts'
import { listMeetings } from '../../../../store/meetings/meeting-list.ts'
import type { Entry } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { OwnDay } from '../own-day.tsx'
import { type Loaded, labelOf, loadWants, mayHandIn, wantedAddress } from './load.ts'
import { OrganisationFacts } from './organisation-facts.tsx'
import { PaperList } from './paper-list.tsx'
import { OfferedPapers } from './reuse-form.tsx'
import type { Wants } from './wanted.ts'
import { words } from './words.ts'

export const get = page(CaseParams, noQuery, show)

type At = SignedIn<CaseAt>

export async function show(at: At, entry: Entry) {
  const loaded = await loadWants(at)
  const day = await dayOfMeeting(at, loaded)
  return <DocumentsWanted at={at} entry={entry} loaded={loaded} day={day} />
}

type View = { at: At; entry: Entry; loaded: Loaded; day: string | null }

function DocumentsWanted({ at, entry, loaded, day }: View) {
  const t = words(at.language)
  const { file, wants } = loaded
  const isParty = at.actor.acting.side === 'party'
  const { missing, total } = countPapers(file.history, ownOrganisation(at.actor))
  const rule = freshnessRule(file.history.rulebook)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.title} lead={leadOf(at, file)} entry={entry}>
      <p class="turn-task">
        <strong>{t.count(missing, total)}</strong>{' '}
        {missing > 0 && day !== null && (isParty ? t.beforeMeeting(day) : t.meetingOn(day))}
      </p>
      {isParty && <OwnDay at={at} file={file} steps={['hand-in-document']} />}
      <MainAction at={at} loaded={loaded} />
      {wants.map((one, index) => (
        <OfOrganisation at={at} loaded={loaded} wants={one} index={index} />
      ))}
      {rule !== null && <p class="quiet">{upperFirst(inLanguage(rule, at.language))}</p>}
    </CasePage>
  )
}

/** Once an agreement is signed there is no first meeting to come: papers are renewed for the next agreement. */
function leadOf({ actor, language }: At, { history }: Loaded['file']): string {
  const t = words(language)
  const isParty = actor.acting.side === 'party'
  if (agreementOf(history) !== null) return isParty ? t.partyLeadAgain : t.staffLeadAgain
  return isParty ? t.partyLead : t.staffLead
}

/** The first thing that is missing, for the party; a reminder, for the staff unit. */
function MainAction({ at, loaded }: { at: At; loaded: Loaded }) {
  const t = words(at.language)
  const { file, wants } = loaded
  if (at.actor.acting.side === 'public') {
    if (countPapers(file.history).missing === 0 || !canRemindParty(at.actor, file.partnership.scope))
      return null
    return (
      <Actions>
        <ButtonLink href={at.to.inCase(file.partnership.number, 'underlag', 'paminnelse')} look="secondary">
          {t.remind}
        </ButtonLink>
      </Actions>
    )
  }
  const own = wants.find(({ organisation }) => mayHandIn(at, file, organisation.id))
  const first = own?.wanted.find(({ isNeeded, state }) => isNeeded && state === 'missing')
  if (own === undefined || first === undefined) return null
  const noun = first.document.kind === 'facts' ? 'uppgifter' : first.document.id
  return (
    <Actions>
      <ButtonLink href={wantedAddress(at, file, own.organisation.id, noun)}>
        {t.next(lowerFirst(labelOf(first, at)))}
      </ButtonLink>
    </Actions>
  )
}

type OfOrganisationProps = { at: At; loaded: Loaded; wants: Wants; index: number }

/** One party's documents and data; under its name where there are several. */
function OfOrganisation({ at, loaded: { file, wants: all }, wants, index }: OfOrganisationProps) {
  const mayChange = mayHandIn(at, file, wants.organisation.id)
  const several = all.length > 1
  const shared = { at, file, wants, mayChange, several }
  const suffix = index === 0 ? '' : `-${index + 1}`
  const content = (
    <>
      {isOwn(at, wants.organisation.id) && mayChange && <OfferedPapers {...shared} />}
      <PaperList {...shared} stage="firstMeeting" id={`firstMeeting${suffix}`} />
      <PaperList {...shared} stage="review" id={`review${suffix}`} />
      <OrganisationFacts {...shared} id={`uppgifter${suffix}`} />
    </>
  )
  if (!several) return content
  return (
    <Section title={wants.organisation.name} id={`organisation${suffix}`}>
      {content}
    </Section>
  )
}

function isOwn({ actor }: At, organisationId: string): boolean {
  return actor.acting.side === 'party' && actor.acting.organisationId === organisationId
}

/** The day of the first meeting, while it lies ahead. */
async function dayOfMeeting(at: At, { file }: Loaded): Promise<string | null> {
  const meetings = await listMeetings(at.db, file.partnership.id)
  const first = meetings.find(
    ({ kind, heldAt, cancelledAt }) => kind === 'first' && heldAt === null && cancelledAt === null,
  )
  if (first === undefined || isBefore(first.on, at.today)) return null
  return dateInWords(first.on, at.language)
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
