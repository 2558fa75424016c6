import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { ownHeadings } from '../../../../process/reports/report-template.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { missingIn } from '../report/sections.ts'
import { Voice } from '../report/voice.tsx'
import { isOwnOpen, isSettled, loadEvaluation } from './load.ts'
import { recordOwn } from './record-own.ts'
import { words } from './words.ts'

const HandInForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

/** A party reads its answers once more and hands them in. The last one opens everybody's. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, HandInForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { loaded, own, headings, missing, isLast, isLate } = await load(at)
  const t = words(at.language)
  const { partnership } = loaded.file
  const address = (...more: string[]) => at.to.inCase(partnership.number, 'utvardering', ...more)
  const open = isOwnOpen(loaded)
  const isWritten = ({ key }: { key: string }) => loaded.ownTexts.some(({ heading }) => heading === key)
  return (
    <CasePage
      {...{ at, partnership, entry }}
      title={t.handInTitle}
      lead={isLate ? t.handInLateLead(own.name) : t.handInLead(own.name)}
    >
      {!open && <Alert color="info">{t.closedOwn}</Alert>}
      {open && missing.length > 0 && <Missing at={at} headings={missing} />}
      {headings.filter(isWritten).map((heading) => (
        <Section title={inLanguage(heading.heading, at.language)} id={heading.key}>
          <Voice
            at={at}
            heading={heading}
            party={own}
            part={loaded.ownTexts.find((text) => text.heading === heading.key)}
            write={null}
          />
        </Section>
      ))}
      {open && missing.length === 0 && (
        <Form at={at} action={address('lamna')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          {isLast && <p>{t.handInLast}</p>}
          <Actions>
            <Button>{t.handIn}</Button>
            <ButtonLink href={address()} look="tertiary">
              {t.title}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

function Missing({ at, headings }: { at: SignedIn<CaseAt>; headings: Loaded['missing'] }) {
  const t = words(at.language)
  return (
    <Alert color="warning">
      <p>{t.missing}</p>
      <ul>
        {headings.map(({ key, heading }) => (
          <li>
            <a href={at.to.inCase(at.params.number, 'utvardering', 'svar', key)}>
              {inLanguage(heading, at.language)}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

async function save(at: Saving<CaseAt, typeof HandInForm>) {
  const { loaded, own, missing, isLast, isLate } = await load(at)
  const t = words(at.language)
  if (!isOwnOpen(loaded)) return refused(t.closedOwn)
  if (missing.length > 0) return refused(t.missing)
  if (at.form.lastSeq !== loaded.file.partnership.lastSeq) throw new ChangedMeanwhile()
  const outcome = await recordOwn(at, { loaded, own, isLast, isLate })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(
    at.to.inCase(at.params.number, 'utvardering'),
    isLate ? t.handedInLate : isLast ? t.openedNow : t.handedInNow,
  )
}

type Loaded = Awaited<ReturnType<typeof load>>

async function load(at: SignedIn<CaseAt>) {
  const loaded = await loadEvaluation(at)
  const { own, template, parties, ownTexts } = loaded
  if (own === null || loaded.phase === 'notBegun') throw new NotAllowed()
  const headings = ownHeadings(template, own.side)
  const others = parties.filter(({ id }) => id !== own.id)
  return {
    loaded,
    own,
    headings,
    missing: missingIn(headings, ownTexts, own.id),
    isLast: loaded.phase === 'apart' && others.every((party) => isSettled(loaded, party)),
    isLate: loaded.phase !== 'apart',
  }
}
