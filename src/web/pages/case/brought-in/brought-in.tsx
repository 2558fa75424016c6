import { canCorrectBroughtIn } from '../../../../domain/permissions/permissions-brought-in.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import { askedOf, silentOn } from '../../../../process/agreement/brought-in.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { blank, type Entry } from '../../../form/form.ts'
import { begunIn } from '../../../form/kept-forms.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { DocumentLink } from '../document-link.tsx'
import { isBeingBroughtIn } from '../draft/is-writable.ts'
import { Answer, ChangedMeanwhileHere } from './answer.tsx'
import { ConfirmedPart, LineByLine } from './confirmed.tsx'
import { Corrections } from './correction/list.tsx'
import { FactsFromBefore } from './facts/section.tsx'
import { type BroughtInFile, loadBroughtIn, standingOf } from './load.ts'
import { words } from './words.ts'

export const get = page(CaseParams, noQuery, begunIn(show))

type Props = { at: SignedIn<CaseAt>; loaded: BroughtInFile }

/** What was brought in and what the party says of it, with what each side does next. */
export async function show(at: SignedIn<CaseAt>, entry: Entry = blank) {
  const loaded = await loadBroughtIn(at)
  const { file, broughtIn } = loaded
  const { partnership } = file
  const t = words(at.language)
  const isOpen = isBeingBroughtIn(file)
  const standing = await standingOf(at.db, file)
  const naming = { language: at.language, rulebook: file.history.rulebook, lines: standing.lines }
  const part = { at, loaded, standing, naming }
  const documents = await listDocuments(at.db, partnership.id)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} entry={entry}>
      <ChangedMeanwhileHere {...part} entry={entry} />
      {broughtIn.answer === 'questioned' && <Questioned at={at} loaded={loaded} />}
      <What
        at={at}
        loaded={loaded}
        original={documents.find(({ kind, seq }) => kind === 'signedOriginal' && seq === loaded.first.seq)}
      />
      {isToAnswer(loaded) && canCorrectBroughtIn(at.actor, partnership.scope) && (
        <Actions>
          <ButtonLink
            href={at.to.inCase(partnership.number, 'infort', 'rattelse')}
            look={broughtIn.answer === 'questioned' ? 'primary' : 'secondary'}
          >
            {t.correct}
          </ButtonLink>
        </Actions>
      )}
      <Section title={isOpen ? t.putDown : t.putDownDone} id="overenskommet">
        {isOpen && <p>{t.putDownLead}</p>}
        <Actions>
          <ButtonLink href={at.to.inCase(partnership.number, 'budget')} look="secondary">
            {t.toBudget}
          </ButtonLink>
          <ButtonLink href={at.to.inCase(partnership.number, 'utkast')} look="secondary">
            {t.toDraft}
          </ButtonLink>
        </Actions>
      </Section>
      <ConfirmedPart {...part} />
      <Corrections at={at} loaded={loaded} />
      <FactsFromBefore at={at} loaded={loaded} documents={documents} />
      <LineByLine {...part} />
      {mayAnswer(loaded) && <Answer {...part} entry={entry} />}
    </CasePage>
  )
}

/** The answer is waited for also when the next agreement has been begun and nothing more is put down of this one. */
function isToAnswer({ file, broughtIn }: BroughtInFile): boolean {
  return broughtIn.answer !== 'confirmed' && file.status.open && file.status.paused === null
}

/** Speaks for a party that is asked and has not said yes to what stands now. */
function mayAnswer(loaded: BroughtInFile): boolean {
  const { file, broughtIn, own } = loaded
  if (!isToAnswer(loaded)) return false
  return broughtIn.answer === 'none' && own !== null && silentOn(file.history).includes(own.id)
}

/** The paper that was handed in together with it. */
type WhatProps = Props & { original: Awaited<ReturnType<typeof listDocuments>>[number] | undefined }

function What({ at, loaded, original }: WhatProps) {
  const { file, said, first, corrected } = loaded
  const t = words(at.language)
  const { number } = file.partnership
  const { rulebook } = file.history
  const day = (on: Parameters<typeof dateInWords>[0]) => dateInWords(on, at.language)
  return (
    <Facts
      facts={[
        [t.period, t.fromTo(day(said.start), day(said.end))],
        [t.signedOn, day(said.signedOn)],
        [t.decidedOn, said.decidedOn === null ? t.unknown : t.decided(day(said.decidedOn), said.paragraph)],
        ...(said.earlierNumber === '' ? [] : [[t.earlierNumber, said.earlierNumber] as const]),
        ...(original === undefined
          ? []
          : [[t.original, <DocumentLink {...{ at, number, rulebook }} document={original} />] as const]),
        [t.broughtInOn, t.by(day(first.on), first.by.name)],
        ...(corrected === null
          ? []
          : [
              [t.corrected(day(corrected.on), corrected.by.name), String(corrected.content.reasons)] as const,
            ]),
        [t.answer, answerOf({ at, loaded })],
      ]}
    />
  )
}

function answerOf({ at, loaded: { file, broughtIn, answered } }: Props): string {
  const t = words(at.language)
  if (answered === null || broughtIn.answer === 'none') {
    const silent = silentOn(file.history)
    const names = file.partnership.parties.filter(({ id }) => silent.includes(id)).map(({ name }) => name)
    return names.length === 0 ? t.waiting : t.waitingFor(allOf(names, at.language))
  }
  const several = askedOf(file.history).length > 1
  const day = dateInWords(answered.on, at.language)
  if (several && broughtIn.answer === 'confirmed') return t.confirmedByAll(day)
  return t[broughtIn.answer](day, answered.by.name)
}

function Questioned({ at, loaded }: Props) {
  const { answered } = loaded
  if (answered === null) return null
  return (
    <Alert color="warning">
      <p>{answerOf({ at, loaded })}.</p>
      <blockquote>{String(answered.content.reasons)}</blockquote>
    </Alert>
  )
}
