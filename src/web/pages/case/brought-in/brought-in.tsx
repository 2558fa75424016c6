import {
  canAnswerBroughtIn,
  canCorrectBroughtIn,
} from '../../../../domain/permissions/permissions-brought-in.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { blank, type Entry } from '../../../form/form.ts'
import { begunIn, entryFor } from '../../../form/kept-forms.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { DocumentLink } from '../document-link.tsx'
import { isBeingBroughtIn } from '../draft/is-writable.ts'
import { type BroughtInFile, loadBroughtIn } from './load.ts'
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
  const answers = isOpen && broughtIn.answer === 'none' && canAnswerBroughtIn(at.actor, partnership.scope)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} entry={entry}>
      {broughtIn.answer === 'questioned' && <Questioned at={at} loaded={loaded} />}
      <What at={at} loaded={loaded} original={await originalOf(at, loaded)} />
      {isOpen && canCorrectBroughtIn(at.actor, partnership.scope) && (
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
      {answers && <Answer at={at} entry={entry} />}
    </CasePage>
  )
}

/** The paper that was handed in together with it, and is the first of the case. */
async function originalOf(at: SignedIn, { file }: BroughtInFile) {
  const documents = await listDocuments(at.db, file.partnership.id)
  return documents.find(({ kind }) => kind === 'signedOriginal')
}

type WhatProps = Props & { original: Awaited<ReturnType<typeof originalOf>> }

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

function answerOf({ at, loaded: { broughtIn, answered } }: Props): string {
  const t = words(at.language)
  if (answered === null || broughtIn.answer === 'none') return t.waiting
  return t[broughtIn.answer](dateInWords(answered.on, at.language), answered.by.name)
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

function Answer({ at, entry }: { at: SignedIn<CaseAt>; entry: Entry }) {
  const t = words(at.language)
  const here = (noun: string) => at.to.inCase(at.params.number, 'infort', noun)
  const wrong = entryFor(at, entry, here('fel'))
  return (
    <Section title={t.yours} id="svar">
      <p>{t.yoursLead}</p>
      <Form at={at} action={here('bekraftelse')}>
        <Actions>
          <Button>{t.confirm}</Button>
        </Actions>
      </Form>
      <Form at={at} keeps={wrong} action={here('fel')}>
        <TextArea entry={wrong} name="reasons" label={t.wrong} hint={t.wrongHint} rows={4} />
        <Actions>
          <Button look="secondary">{t.question}</Button>
        </Actions>
      </Form>
    </Section>
  )
}
