import { z } from 'zod'
import type { PersonId } from '../../../../domain/actor.ts'
import { canHandInOriginal } from '../../../../domain/permissions/permissions-signing.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { addOriginal } from '../../../../store/signing/signed-original.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { CheckboxGroup } from '../../../parts/choices.tsx'
import { DateField, FileField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { addFiles } from '../documents-wanted/record-paper.ts'
import { limits, takeFiles } from '../documents-wanted/take-files.ts'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { registerPaper } from '../register-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { loadSigning, type SigningFile } from './load.ts'
import { words } from './words.ts'

const OriginalForm = form(words, (t, field) =>
  z.object({ signedOn: field.date(t.original.dayMissing), signers: field.list() }),
)

const onePdf = { ...limits, maxFiles: 1 }

export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, OriginalForm, { show, save, uploads: onePdf })

type Save = Saving<CaseAt, typeof OriginalForm>

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { file, parties } = await load(at)
  const { partnership } = file
  const t = words(at.language).original
  const choices = parties.flatMap(({ party, set }) =>
    set.people.map(({ personId, name }) => ({
      value: `${party.id}:${personId}`,
      label: `${name}, ${party.name}`,
    })),
  )
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.explained} entry={entry}>
      <Form at={at} action={at.to.inCase(partnership.number, 'underskrift', 'original')} files>
        <FileField
          entry={entry}
          name="files"
          label={t.file}
          kinds={t.fileHint}
          accept=".pdf"
          language={at.language}
          limits={onePdf}
        />
        <DateField entry={entry} name="signedOn" label={t.day} language={at.language} />
        <CheckboxGroup entry={entry} name="signers" label={t.signers} choices={choices} />
        <Actions>
          <Button>{t.handIn}</Button>
          <ButtonLink href={at.to.inCase(partnership.number, 'underskrift')} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Save) {
  const t = words(at.language).original
  const loaded = await load(at)
  if (isAfter(at.form.signedOn, at.today)) return refused([{ field: 'signedOn', sentence: t.dayLater }])
  const signers = signersIn(at.form.signers, loaded)
  if (Object.values(signers).some((ids) => ids.length === 0))
    return refused([{ field: 'signers', sentence: t.signersMissing }])
  const taken = await takeFiles(at.deps.files, at.uploads, at.language)
  if (!taken.ok) return refused(taken.reason)
  const [file] = taken.value
  if (file === undefined || file.mediaType !== 'application/pdf')
    return refused([{ field: 'files', sentence: t.onlyPdf }])
  const outcome = await tryAgain(async () => record(at, await load(at), { taken: file, signers }))
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'underskrift'), t.handedIn)
}

async function load(at: SignedIn<CaseAt>): Promise<SigningFile> {
  const loaded = await loadSigning(at)
  if (loaded.stage !== 'open' || !canHandInOriginal(at.actor, loaded.file.partnership.scope))
    throw new NotAllowed()
  return loaded
}

/** Who signed for each party; whoever may not sign for it is left out. */
function signersIn(typed: readonly string[], { parties }: SigningFile): Record<string, readonly PersonId[]> {
  return Object.fromEntries(
    parties.map(({ party, set }) => [
      party.id,
      set.people.flatMap(({ personId }) => (typed.includes(`${party.id}:${personId}`) ? [personId] : [])),
    ]),
  )
}

type Written = { taken: Parameters<typeof addFiles>[2][number]; signers: Record<string, readonly PersonId[]> }

function record(at: Save, { file, signing, round }: SigningFile, { taken, signers }: Written) {
  const { partnership, history } = file
  if (signing === null) throw new NotAllowed()
  const { signedOn } = at.form
  const content = { signedOn, sha256: taken.sha256, textHash: signing.textHash }
  const asked = {
    step: 'hand-in-original',
    by: at.actor,
    on: at.today,
    at: at.now,
    content,
    track: round.track,
  }
  return recordStep(at.db, file, asked, async (inCase) => {
    const title = titleOfPaper(history.rulebook, 'hand-in-original')
    const files = await addFiles(at, inCase, [taken])
    const correspondent =
      at.actor.acting.side === 'party' ? at.actor.acting.organisationName : partnership.lead.boardName
    const paper = { kind: 'signedOriginal', title, files, shared: true }
    const { id: documentId } = registerPaper(at, inCase, { ...paper, direction: 'in', correspondent })
    await addOriginal(inCase.trx, {
      partnershipId: partnership.id,
      bodyId: partnership.lead.bodyId,
      signingId: signing.id,
      documentId,
      fileHash: taken.sha256,
      signedOn,
      signers,
      uploadedBy: at.actor.personId,
      at: at.now,
    })
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'originalHandedIn', params: { by: at.actor.name } })
  })
}
