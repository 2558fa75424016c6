import { canSeeMessages } from '../../../../domain/permissions/permissions.ts'
import { canNoteGapRisk, canOpenBridging } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage, type Language } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { anyOf } from '../../../../kernel/word-list.ts'
import { roleName, stateOf, stepOf } from '../../../../process/rulebook/lookup.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, entryFor } from '../../../form/kept-forms.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox } from '../../../parts/choices.tsx'
import { DueWords } from '../../../parts/date-words.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { DateField, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { StepWarnings } from '../step-warnings.tsx'
import { whyNotToday } from '../why-not.ts'
import { type Bridging, loadBridging } from './bridging-load.ts'
import { words } from './words.ts'

/** What both sides see when the final report is late: the risk, and the offer of a short bridging as a board case. */
export const get = page(CaseParams, noQuery, begunIn(show))

type Props = { at: SignedIn<CaseAt>; bridging: Bridging; entry: Entry }

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const bridging = await loadBridging(at)
  const { file } = bridging.renewal
  const t = words(at.language)
  const props = { at, bridging, entry }
  return (
    <CasePage at={at} partnership={file.partnership} title={t.bridging} lead={t.bridgingLead} entry={entry}>
      {bridging.atRisk ? <Risk {...props} /> : bridging.board === null && <NoRisk at={at} />}
      {bridging.board !== null && <Standing {...props} />}
      <StepWarnings at={at} history={file.history} step="sign-bridging" />
      {bridging.own !== null && <Sign {...props} />}
      {mayPropose(props) && <Propose {...props} />}
      <p>
        <a href={at.to.inCase(file.partnership.number, 'fornyelse')}>{t.back}</a>
      </p>
    </CasePage>
  )
}

function NoRisk({ at }: Pick<Props, 'at'>) {
  const t = words(at.language)
  return (
    <EmptyState title={t.noRisk}>
      <p>{t.noRiskWhy}</p>
    </EmptyState>
  )
}

function Risk({ at, bridging }: Props) {
  const t = words(at.language)
  const { renewal, noted } = bridging
  const { partnership } = renewal.file
  const end = renewal.agreement === null ? '' : dateInWords(renewal.agreement.end, at.language)
  return (
    <Alert color="warning">
      <p>{t.risk(end)}</p>
      {bridging.board === null && <LastMeeting at={at} meeting={bridging.lastMeeting} />}
      {bridging.board === null && !mayPropose({ at, bridging }) && (
        <p>
          {t.whoProposes(rolesThatPropose(bridging, at.language))}{' '}
          {canSeeMessages(at.actor, partnership.scope) && (
            <a href={at.to.inCase(partnership.number, 'meddelanden')}>{t.askForIt}</a>
          )}
        </p>
      )}
      {noted !== null && <p>{t.notedOn(dateInWords(noted.on, at.language))}</p>}
      {noted === null && canNoteGapRisk(at.actor, partnership.scope) && (
        <Form at={at} action={at.to.inCase(partnership.number, 'fornyelse', 'overbryggning', 'anteckning')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <p>{t.noteMeans}</p>
          <Actions>
            <Button look="secondary">{t.noteRisk}</Button>
          </Actions>
        </Form>
      )}
    </Alert>
  )
}

/** A bridging is of use only where the board can still decide on it before the end. */
function LastMeeting({ at, meeting }: Pick<Props, 'at'> & { meeting: Bridging['lastMeeting'] }) {
  const t = words(at.language)
  if (meeting === null) return <p>{t.noMeetingBefore}</p>
  return (
    <p>
      {t.lastMeetingBefore(dateInWords(meeting.date, at.language))} {t.bridgingPapers}{' '}
      <DueWords at={at} due={meeting.memoStop} />.
    </p>
  )
}

function Standing({ at, bridging }: Props) {
  const t = words(at.language)
  const { board, proposedEnd, signers, renewal } = bridging
  if (board === null || proposedEnd === null) return null
  const { partnership, history } = renewal.file
  const end = dateInWords(proposedEnd, at.language)
  const isSigning = board.state === 'CASE_APPROVED' || board.state === 'BRIDGED'
  return (
    <Section title={t.bridging} id="forslaget">
      <p>{board.state === 'BRIDGED' ? t.bridged(end) : t.proposal(end)}</p>
      <p>
        <Tag mood={board.open ? 'waiting' : 'neutral'}>
          {inLanguage(stateOf(history.rulebook, board.state).label, at.language)}
        </Tag>{' '}
        <a href={at.to.inCase(partnership.number, 'namnd')}>{t.toBoard}</a>
      </p>
      <p>
        {bridging.aidOn === null
          ? t.bridgingAidWaits
          : t.bridgingAidDone(dateInWords(bridging.aidOn, at.language))}{' '}
        <a href={at.to.inCase(partnership.number, 'statsstod')}>{t.toAid}</a>
      </p>
      {isSigning && (
        <Facts
          facts={signers.map(({ party, signed, some }) => [
            party.name,
            signed === null ? (
              <>
                <Tag mood="waiting">{some.length === 0 ? t.notSigned : t.moreToSign}</Tag>{' '}
                {some.map(({ by, on }) => t.by(by.name, dateInWords(on, at.language))).join(', ')}
              </>
            ) : (
              t.by(signed.by.name, dateInWords(signed.on, at.language))
            ),
          ])}
        />
      )}
    </Section>
  )
}

function Sign({ at, bridging, entry }: Props) {
  const t = words(at.language)
  const { board, proposedEnd, renewal } = bridging
  const { partnership } = renewal.file
  if (board === null || proposedEnd === null) return null
  const reason = whyNotToday(at, renewal.file.history, 'sign-bridging')
  if (reason !== null) return <Alert color="info">{inLanguage(reason, at.language)}</Alert>
  return (
    <Section title={t.sign} id="underskrift">
      <Form at={at} action={at.to.inCase(partnership.number, 'fornyelse', 'overbryggning', 'underskrift')}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <p>{t.signMeans(dateInWords(proposedEnd, at.language))}</p>
        <Checkbox entry={entry} name="sure" label={t.sure} />
        <Actions>
          <Button>{t.signNow}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** Whoever may not propose it themselves, the party among them, reads whom to ask. */
function rolesThatPropose({ renewal: { file } }: Bridging, language: Language): string {
  const { rulebook } = file.history
  const roles = stepOf(rulebook, 'open-bridging')?.by ?? []
  const names = roles.map((role) => inLanguage(roleName(rulebook, role), language))
  return anyOf(names, language)
}

function mayPropose({ at, bridging }: Pick<Props, 'at' | 'bridging'>): boolean {
  const { history, partnership } = bridging.renewal.file
  if (!canOpenBridging(at.actor, partnership.scope)) return false
  return whyNotToday(at, history, 'open-bridging') === null
}

function Propose({ at, bridging, entry: onPage }: Props) {
  const t = words(at.language)
  const { partnership } = bridging.renewal.file
  const action = at.to.inCase(partnership.number, 'fornyelse', 'overbryggning', 'forslag')
  const entry = entryFor(at, onPage, action)
  return (
    <Section title={t.proposeTitle} id="foresla">
      <Form at={at} keeps={entry} action={action}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <p>{t.bridgingAid}</p>
        <DateField entry={entry} name="proposedEnd" label={t.proposedEnd} language={at.language} />
        <TextArea entry={entry} name="reasons" label={t.bridgingReasons} rows={4} />
        <Actions>
          <Button>{t.propose}</Button>
        </Actions>
      </Form>
    </Section>
  )
}
