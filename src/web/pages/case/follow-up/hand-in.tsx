import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { commonHeadings, ownHeadings } from '../../../../process/reports/report-template.ts'
import type { ReportHeading } from '../../../../process/rulebook/report-schema.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { HandInField } from '../documents-wanted/hand-in-field.tsx'
import { limits, takeFiles } from '../documents-wanted/take-files.ts'
import type { WritingParty } from '../report/party-of.ts'
import { missingIn } from '../report/sections.ts'
import { Voice } from '../report/voice.tsx'
import { loadFollowUp, type OneFollowUp, type YearAt, YearParams } from './load.ts'
import { recordPart } from './record-part.ts'
import { words } from './words.ts'

const HandInForm = form(words, (_, field) =>
  z.object({ later: field.optionalText(2000), lastSeq: field.lastSeq() }),
)

/** A party reads its own part once more and hands it in; an organisation with its accounts. */
export const get = page(YearParams, noQuery, begunIn(show))
export const post = handler(YearParams, HandInForm, keeping({ show, save, uploads: limits }))

async function show(at: SignedIn<YearAt>, entry: Entry) {
  const { one, party, missing } = await load(at)
  const t = words(at.language)
  return (
    <CasePage
      {...{ at, entry }}
      partnership={one.file.partnership}
      title={t.handInTitle(one.followUp.year)}
      lead={t.handInLead(party.name)}
    >
      {!one.ownOpen && <Alert color="info">{t.locked}</Alert>}
      {missing.length > 0 && <Missing at={at} one={one} missing={missing} />}
      <OwnTexts at={at} one={one} party={party} />
      {one.ownOpen && missing.length === 0 && <Fields {...{ at, entry, one, party }} />}
    </CasePage>
  )
}

type Props = { at: SignedIn<YearAt>; one: OneFollowUp }

function Missing({ at, one, missing }: Props & { missing: readonly ReportHeading[] }) {
  const t = words(at.language)
  return (
    <Alert color="warning">
      <p>{t.handInMissing}</p>
      <ul>
        {missing.map(({ key, heading }) => (
          <li>
            <a href={at.to.inCase(at.params.number, 'uppfoljning', String(one.followUp.year), 'del', key)}>
              {inLanguage(heading, at.language)}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function OwnTexts({ at, one, party }: Props & { party: WritingParty }) {
  return (
    <>
      {ownHeadings(one.template, party.side).map((heading) => (
        <Section title={inLanguage(heading.heading, at.language)} id={heading.key}>
          <Voice
            at={at}
            heading={heading}
            party={party}
            part={one.followUp.parts.find(
              (part) => part.heading === heading.key && part.party?.id === party.id,
            )}
            write={null}
          />
        </Section>
      ))}
    </>
  )
}

function Fields({ at, entry, one, party }: Props & { entry: Entry; party: WritingParty }) {
  const t = words(at.language)
  const { partnership } = one.file
  const address = (...more: string[]) =>
    at.to.inCase(partnership.number, 'uppfoljning', String(one.followUp.year), ...more)
  return (
    <Form at={at} keeps={entry} action={address('lamna')} files>
      <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
      <HandInField
        at={at}
        entry={entry}
        label={party.side === 'public' ? t.attachment : t.accounts}
        kinds={t.accountsKinds}
        {...(party.side === 'public' && { optional: t.attachmentOptional })}
      />
      {party.side === 'party' && (
        <TextArea entry={entry} name="later" label={t.accountsLater} hint={t.accountsLaterHint} rows={3} />
      )}
      <Actions>
        <Button>{t.handIn}</Button>
        <ButtonLink href={address()} look="tertiary">
          {t.title}
        </ButtonLink>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<YearAt, typeof HandInForm>) {
  const { one, party, missing } = await load(at)
  const t = words(at.language)
  const { lastSeq, later } = at.form
  if (!one.ownOpen) return refused(t.locked)
  if (missing.length > 0) return refused(t.handInMissing)
  if (lastSeq !== one.file.partnership.lastSeq) throw new ChangedMeanwhile()
  const needsAccounts = party.side === 'party' && later === ''
  if (at.uploads.length === 0 && needsAccounts)
    return refused([{ field: 'files', sentence: t.accountsMissing }])
  const taken = at.uploads.length === 0 ? null : await takeFiles(at.deps.files, at.uploads, at.language)
  if (taken?.ok === false) return refused(taken.reason)
  const outcome = await recordPart(at, { one, party, note: later, files: taken?.value ?? [] })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  const left = missingIn(commonHeadings(one.template), one.followUp.parts, null).length
  const said = left === 0 ? t.handedInNow : `${t.handedInNow} ${t.commonLeft(left)}`
  return goTo(at.to.inCase(at.params.number, 'uppfoljning', String(one.followUp.year)), said)
}

async function load(at: SignedIn<YearAt>) {
  const one = await loadFollowUp(at)
  const party = one.own
  if (party === null) throw new NotAllowed()
  const missing = missingIn(ownHeadings(one.template, party.side), one.followUp.parts, party.id)
  return { one, party, missing }
}
