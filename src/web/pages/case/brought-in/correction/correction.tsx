import { z } from 'zod'
import { inLanguage } from '../../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../../domain/thrown.ts'
import { dateInWords } from '../../../../../kernel/date-words.ts'
import { allOf } from '../../../../../kernel/word-list.ts'
import { agreementTemplate } from '../../../../../process/agreement/agreement-sections.ts'
import { digestOfLines, withChanges } from '../../../../../process/agreement/brought-in-lines.ts'
import type { Correction } from '../../../../../process/agreement/corrections.ts'
import type { Rulebook } from '../../../../../process/rulebook/rulebook.ts'
import { goTo, refused } from '../../../../answers/answer.ts'
import { blank, type Entry, form } from '../../../../form/form.ts'
import { begunIn, entryFor } from '../../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../../handler.ts'
import { noQuery } from '../../../../params.ts'
import { Actions, Button } from '../../../../parts/button.tsx'
import { Facts } from '../../../../parts/facts.tsx'
import { TextArea } from '../../../../parts/fields.tsx'
import { Form } from '../../../../parts/form.tsx'
import { Section } from '../../../../parts/heading.tsx'
import type { SignedIn } from '../../../../visit.ts'
import { CasePage } from '../../case-page.tsx'
import { ChangesView } from '../lines-view.tsx'
import {
  answersCorrection,
  type CorrectionAt,
  CorrectionParams,
  isCorrectable,
  type LoadedCorrection,
  loadCorrection,
  partyNameIn,
} from './load.ts'
import { recordCorrection, recordMade } from './record.ts'
import { words } from './words.ts'

const YesForm = form(words, () => z.object({ digest: z.string().max(64).default('') }))

/** One correction: who proposed it and why, what it changes, and the answer of each party. */
export const get = page(CorrectionParams, noQuery, begunIn(show))
export const post = handler(CorrectionParams, YesForm, { show, save })

export async function show(at: SignedIn<CorrectionAt>, entry: Entry = blank) {
  const own = await loadCorrection(at)
  const { loaded, correction, standing } = own
  const t = words(at.language)
  const { partnership, history } = loaded.file
  const naming = { language: at.language, rulebook: history.rulebook, lines: standing.lines }
  return (
    <CasePage at={at} partnership={partnership} title={t.one(correction.id)} lead={t.lead} entry={entry}>
      <About at={at} own={own} />
      <ChangesView naming={naming} caption={t.changes} changes={correction.changes} />
      <Texts at={at} correction={correction} rulebook={history.rulebook} />
      <p>
        {t.digest}: <code class="hash">{correction.digest}</code>
      </p>
      {correction.outcome === 'open' && afterIn(own) !== correction.digest && <p>{t.movedOn}</p>}
      {correction.outcome === 'open' && answersCorrection(own) !== null && (
        <Answer at={at} entry={entry} isPossible={afterIn(own) === correction.digest} own={own} />
      )}
      {correction.outcome === 'open' && loaded.own?.id === correction.by && <TakeBack at={at} />}
      <p>
        <a href={at.to.inCase(partnership.number, 'infort')}>{t.back}</a>
      </p>
    </CasePage>
  )
}

type TextsProps = { at: SignedIn; correction: Correction; rulebook: Rulebook }

/** What each text said and would say, in full: a line has only the SHA-256 of it. */
function Texts({ at, correction: { texts, textsBefore }, rulebook }: TextsProps) {
  const t = words(at.language)
  const { sections } = agreementTemplate(rulebook)
  return (
    <>
      {Object.entries(texts).map(([key, text]) => {
        const heading = sections.find((one) => one.key === key)?.heading
        return (
          <Section title={heading ? inLanguage(heading, at.language) : key} id={`text-${key}`}>
            <h3>{t.textBefore}</h3>
            <p class="typed">{textsBefore[key] || t.textNone}</p>
            <h3>{t.textAfter}</h3>
            <p class="typed">{text || t.textNone}</p>
          </Section>
        )
      })}
    </>
  )
}

/** The check value of what the correction leads to from what stands now. */
function afterIn({ correction, standing }: LoadedCorrection): string {
  return digestOfLines(withChanges(standing.lines, correction.changes))
}

function About({ at, own: { loaded, correction } }: { at: SignedIn; own: LoadedCorrection }) {
  const t = words(at.language)
  const { proposal, agreed } = correction
  const day = (on: typeof proposal.on) => dateInWords(on, at.language)
  return (
    <Facts
      facts={[
        [t.proposedBy, t.by(String(proposal.content.party), proposal.by.name, day(proposal.on))],
        [t.reason, <span class="typed">{correction.reason}</span>],
        [t.standing, standingInWords(at, { loaded, correction })],
        ...(agreed.length === 0
          ? []
          : [
              [
                t.yesBy,
                agreed.map(({ by, on, content }) => t.by(String(content.party), by.name, day(on))).join('; '),
              ] as const,
            ]),
      ]}
    />
  )
}

/** Whom it waits for, or how it ended. */
export function standingInWords(
  { language }: SignedIn,
  {
    loaded,
    correction: { outcome, ended, awaited },
  }: { loaded: LoadedCorrection['loaded']; correction: Correction },
): string {
  const t = words(language)
  if (outcome === 'open' || ended === null)
    return t.open(
      allOf(
        awaited.map((id) => partyNameIn(loaded.file, id)),
        language,
      ),
    )
  return t[outcome](dateInWords(ended.on, language), ended.by.name)
}

type AnswerProps = { at: SignedIn<CorrectionAt>; entry: Entry; own: LoadedCorrection; isPossible: boolean }

function Answer({ at, entry, own, isPossible }: AnswerProps) {
  const t = words(at.language)
  const here = (...more: string[]) => addressOf(at, ...more)
  const no = entryFor(at, entry, here('nej'))
  return (
    <Section title={t.yours} id="svar">
      <p>{t.yoursLead}</p>
      {isPossible && (
        <Form at={at} action={here()}>
          <input type="hidden" name="digest" value={own.correction.digest} />
          <Actions>
            <Button>{t.yes}</Button>
          </Actions>
        </Form>
      )}
      <Form at={at} keeps={no} action={here('nej')}>
        <TextArea entry={no} name="reasons" label={t.noWhy} rows={3} />
        <Actions>
          <Button look="secondary">{t.no}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

function TakeBack({ at }: { at: SignedIn<CorrectionAt> }) {
  return (
    <Form at={at} action={addressOf(at, 'tillbaka')}>
      <Actions>
        <Button look="secondary">{words(at.language).takeBack}</Button>
      </Actions>
    </Form>
  )
}

export function addressOf(at: SignedIn<CorrectionAt>, ...more: string[]): string {
  const { number, correction } = at.params
  return at.to.inCase(number, 'infort', 'rattelser', String(correction), ...more)
}

async function save(at: Saving<CorrectionAt, typeof YesForm>) {
  const own = await loadCorrection(at)
  const { loaded, correction } = own
  const t = words(at.language)
  if (correction.outcome !== 'open') return refused(t.over)
  const party = answersCorrection(own)
  if (party === null || !isCorrectable(loaded)) throw new NotAllowed()
  if (at.form.digest !== correction.digest) throw new ChangedMeanwhile()
  if (afterIn(own) !== correction.digest) return refused(t.movedOn)
  const others = correction.awaited.filter((id) => id !== party.id)
  const { file } = loaded
  const here = at.to.inCase(file.partnership.number, 'infort')
  if (others.length === 0) {
    await recordMade(at, own, party)
    return goTo(here, t.saidYes)
  }
  const content = {
    ...{ correction: correction.id, for: party.id, party: party.name },
    digest: correction.digest,
  }
  await recordCorrection(at, { file, type: 'broughtInCorrectionAgreed', content })
  const names = others.map((id) => partyNameIn(file, id))
  return goTo(here, t.saidYesOwn(allOf(names, at.language)))
}
