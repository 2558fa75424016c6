import { z } from 'zod'
import type { Party } from '../../../../domain/partnership.ts'
import { canAddParty } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { type CaseFile, getCaseFile, makerOf } from '../../../../store/case/case-file.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { DateField, FileField, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { demandSeen } from '../demand-seen.ts'
import { limits, takeFiles } from '../documents-wanted/take-files.ts'
import { bothSides, tell } from '../tell.ts'
import { registerSideAgreement } from './side-agreement.ts'
import { words } from './words.ts'

const CompanyParams = CaseParams.extend({ party: z.uuid() })
type CompanyAt = z.output<typeof CompanyParams>

const ReplaceForm = form(words, (t, field) =>
  z.object({
    agreementOn: field.date(t.agreementOnMissing),
    reasons: field.text(t.replaceWhyMissing, 2000),
    lastSeq: field.lastSeq(),
  }),
)

/** A new side agreement in place of the one that a company takes part by. The earlier one stays to be read. */
export const get = page(CompanyParams, noQuery, begunIn(show))
export const post = handler(
  CompanyParams,
  ReplaceForm,
  keeping({ show, save, mayUpload: load, uploads: limits }),
)

async function show(at: SignedIn<CompanyAt>, entry: Entry) {
  const { file, company } = await load(at)
  const { partnership } = file
  const t = words(at.language)
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.replaceTitle(company.name)}
      lead={t.replaceLead}
      entry={entry}
    >
      <Form at={at} keeps={entry} action={replaceAddress(at, partnership.number, company.id)} files>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <DateField entry={entry} name="agreementOn" label={t.newAgreementOn} language={at.language} />
        <FileField
          {...{ entry, limits }}
          name="files"
          label={t.newAgreement}
          kinds={t.newAgreementKinds}
          language={at.language}
        />
        <TextArea entry={entry} name="reasons" label={t.replaceWhy} rows={4} />
        <Actions>
          <Button>{t.replace}</Button>
        </Actions>
      </Form>
      <p>
        <a href={at.to.inCase(partnership.number, 'parter')}>{t.toParties}</a>
      </p>
    </CasePage>
  )
}

async function save(at: Saving<CompanyAt, typeof ReplaceForm>) {
  const { file, company } = await load(at)
  const { id, number } = file.partnership
  const t = words(at.language)
  const { lastSeq, ...said } = at.form
  demandSeen(file, lastSeq)
  if (isAfter(said.agreementOn, at.today))
    return refused([{ field: 'agreementOn', sentence: t.newAgreementLater }])
  const taken = await takeFiles(at.deps.files, at.uploads, at.language)
  if (!taken.ok) return refused(taken.reason)
  const party = company.name
  await recordInCase(at.db, { partnershipId: id, lastSeq, at: at.now }, async (inCase) => {
    const content = { party, ...said }
    inCase.event({ type: 'sideAgreementReplaced', on: at.today, by: makerOf(at.actor), content })
    await registerSideAgreement(at, inCase, { company: party, taken: taken.value })
    const to = await bothSides(at, inCase, file.partnership)
    const params = { party, by: at.actor.name }
    await tell(at, { inCase, partnership: file.partnership, to, kind: 'sideAgreementReplaced', params })
  })
  return goTo(at.to.inCase(number, 'parter'), t.replaced(party))
}

async function load(at: SignedIn<CompanyAt>): Promise<{ file: CaseFile; company: Party }> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { scope, parties } = file.partnership
  const company = parties.find(({ id, side }) => id === at.params.party && side === 'associated')
  if (company === undefined) throw new NotFound()
  if (!canAddParty(at.actor, scope) || !file.status.open) throw new NotAllowed()
  return { file, company }
}

export function replaceAddress(at: SignedIn, number: string, party: string): string {
  return at.to.inCase(number, 'parter', party, 'hangavtal')
}
