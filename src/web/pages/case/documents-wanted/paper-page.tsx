import { inLanguage } from '../../../../domain/text.ts'
import type { Entry } from '../../../form/form.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { CasePage } from '../case-page.tsx'
import { type At, labelOf, loadPaper, type View, wantedAddress } from './load.ts'
import { MarkSection } from './mark-section.tsx'
import { NotHere } from './not-here-form.tsx'
import { PaperFields } from './paper-fields.tsx'
import { PaperNow, StateTag } from './paper-list.tsx'
import { OfferedPaper } from './reuse-form.tsx'
import { words } from './words.ts'

/** One document: what there is of it, and how to hand it in, to say that there is none, or to mark it. */
export async function show(at: At, entry: Entry) {
  return <PaperPage at={at} entry={entry} loaded={await loadPaper(at)} />
}

function PaperPage({ at, entry, loaded }: View) {
  const t = words(at.language)
  const { file, wanted } = loaded
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={labelOf(wanted, at)}
      lead={inLanguage(wanted.document.help, at.language)}
      entry={entry}
    >
      {wanted.paper !== null && (
        <Section title={t.nowHere} id="nu">
          <p>
            <StateTag at={at} wanted={wanted} />
          </p>
          <PaperNow at={at} file={file} wanted={wanted} />
        </Section>
      )}
      {at.actor.acting.side === 'party' && <OfferedPaper at={at} {...loaded} />}
      <FilesForm at={at} entry={entry} loaded={loaded} />
      {at.actor.acting.side === 'party' ? (
        <NotHere at={at} entry={entry} loaded={loaded} />
      ) : (
        <MarkSection at={at} entry={entry} loaded={loaded} />
      )}
      <p>
        <a href={wantedAddress(at, file)}>{t.backToAll}</a>
      </p>
    </CasePage>
  )
}

function FilesForm({ at, entry: onPage, loaded: { file, organisation, wanted } }: View) {
  const t = words(at.language)
  const isParty = at.actor.acting.side === 'party'
  const action = wantedAddress(at, file, organisation.id, wanted.document.id)
  const entry = entryFor(at, onPage, action)
  return (
    <Form at={at} keeps={entry} action={action} files>
      <PaperFields at={at} entry={entry} document={wanted.document} />
      <p class="quiet">{t.whoReads}</p>
      <Actions>
        <Button>{isParty ? t.handIn : t.handInFor(organisation.name)}</Button>
      </Actions>
    </Form>
  )
}
