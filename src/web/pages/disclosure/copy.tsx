import { DocumentView } from '../../../documents/html/document-view.tsx'
import { countHidden } from '../../../documents/mask.ts'
import { toPdf } from '../../../documents/pdf/to-pdf.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { withPicture } from '../../../store/bodies/picture.ts'
import { pdfResponse } from '../../answers/file-answers.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Section } from '../../parts/heading.tsx'
import { ContactsLeft } from './contacts-left.tsx'
import { copyDraft, copyModel, modelOf } from './copy-draft.ts'
import { type ItemAt, ItemParams } from './load.ts'
import { attachedTo, itemToMask } from './masking.tsx'
import { words } from './words.ts'

/** The masked copy as it would be given out, to be read through before that. */
export const get = page(ItemParams, noQuery, async (at) => {
  const { request, item, model, mask, goesAlong } = await draftOf(at)
  const t = words(at.language).copy
  const here = (noun: string) => at.to.disclosure(request.id, 'handlingar', item.id, noun)
  const places = model === null ? 0 : countHidden(model, mask)
  const copy = model === null ? null : copyModel(model, mask, item)
  return (
    <Page at={at} title={t.title(item.title)} lead={t.lead}>
      {model !== null && <p>{places === 0 ? t.nothing : t.count(places)}</p>}
      {copy !== null && <ContactsLeft at={at} copy={copy} />}
      <Actions>
        {model !== null && (
          <ButtonLink href={here('kopia.pdf')} look="secondary">
            {t.openPdf}
          </ButtonLink>
        )}
        <ButtonLink href={here('maskning')} look="secondary">
          {t.change}
        </ButtonLink>
        <ButtonLink href={at.to.disclosure(request.id)}>{t.back}</ButtonLink>
      </Actions>
      <Section title={t.files} id="filer">
        {goesAlong.length === 0 ? (
          <p>{t.noFiles}</p>
        ) : (
          <ul>
            {goesAlong.map(({ name }) => (
              <li>{name}</li>
            ))}
          </ul>
        )}
      </Section>
      {copy !== null && (
        <>
          <Facts facts={[[t.heading, <span lang={copy.language}>{copy.title}</span>]]} />
          <DocumentView model={copy} heading="none" />
        </>
      )}
    </Page>
  )
})

/** The same as a PDF. */
export const pdf = {
  get: page(ItemParams, noQuery, async (at) => {
    const { item, model, mask } = await draftOf(at)
    if (model === null) throw new NotFound()
    return pdfResponse(await toPdf(await withPicture(at.db, copyModel(model, mask, item))), 'kopia.pdf')
  }),
}

async function draftOf(at: ItemAt) {
  const { request, item, shown } = await itemToMask(at)
  const mask = await copyDraft(at.db, item.id)
  const asTheyAre = attachedTo(shown).filter(({ fileId }) => mask.files.includes(fileId))
  const goesAlong = [...asTheyAre, ...item.maskedFiles]
  return { request, item, mask, goesAlong, model: await modelOf(at.db, shown) }
}
