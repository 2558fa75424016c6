import { dateInWords } from '../../../../kernel/date-words.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { NextForParty } from './next-for-party.tsx'
import { otherFormIn } from './other-forms.ts'
import { Told } from './told.tsx'
import { type Given, verdictIn } from './verdict.ts'
import { words } from './words.ts'

type AnswerProps = { at: SignedIn; file: CaseFile; given: Given }

/** What was assessed and why: for the organisation with what happens next, for colleagues with whether it was told. */
export async function Answer({ at, file, given }: AnswerProps) {
  const t = words(at.language)
  const isParty = at.actor.acting.side === 'party'
  const { event } = given
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={isParty ? t.answerTitle : t.shortTitle}
      lead={isParty ? leadFor(at, given) : verdictIn(at.language, given)}
    >
      {!isParty && <Told at={at} file={file} given={given} />}
      <Section title={t.why} id="skal">
        <div class="kept-text">{given.reasons}</div>
        <p class="quiet">{t.assessedBy(event.by.name, dateInWords(event.on, at.language))}</p>
      </Section>
      {isParty && (await NextForParty({ at, file, given }))}
      <LetterLink at={at} file={file} letter={await letterNumber(at, file, given)} />
    </CasePage>
  )
}

function leadFor(at: SignedIn, { outcome, otherForm }: Given): string {
  const { answerLead } = words(at.language)
  return outcome === 'otherForm'
    ? answerLead.otherForm(otherFormIn(at.language, otherForm ?? '').name)
    : answerLead[outcome]
}

function LetterLink({ at, file, letter }: { at: SignedIn; file: CaseFile; letter: number | null }) {
  const t = words(at.language)
  if (letter === null) return null
  return (
    <Section title={t.letter} id="brevet">
      <p>
        <a href={at.to.inCase(file.partnership.number, 'handling', String(letter))}>{t.readLetter}</a>
      </p>
    </Section>
  )
}

async function letterNumber(
  at: SignedIn,
  { partnership }: CaseFile,
  { told }: Given,
): Promise<number | null> {
  if (told === null) return null
  const documents = await listDocuments(at.db, partnership.id)
  return documents.find(({ seq }) => seq === told.seq)?.number ?? null
}
