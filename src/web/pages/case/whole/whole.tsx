import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import { withQuery } from '../../../paths.ts'
import { CasePage } from '../case-page.tsx'
import { nameOf } from './file.ts'
import { loadWhole } from './load.ts'
import { words } from './words.ts'

/** What the file of the whole case holds, and the way to it. */
export const get = page(CaseParams, noQuery, async (at) => {
  const { file, documents, flagged } = await loadWhole(at)
  const t = words(at.language)
  const zip = at.to.inCase(file.partnership.number, 'export', nameOf(at))
  return (
    <CasePage at={at} partnership={file.partnership} title={t.title} lead={t.lead}>
      <Section title={t.holds} id="i-filen">
        <ul>
          {[t.index, t.papers(documents.length), t.data, t.chain, t.sums].map((part) => (
            <li>{part}</li>
          ))}
        </ul>
        <p>{t.notHere}</p>
        <p>{t.careful}</p>
      </Section>
      {flagged > 0 && (
        <Alert color="warning" title={t.flaggedTitle}>
          <p>{t.flaggedHere(flagged)}</p>
        </Alert>
      )}
      <Actions>
        <ButtonLink href={zip}>{flagged > 0 ? t.getWithout : t.get}</ButtonLink>
        {flagged > 0 && (
          <ButtonLink href={withQuery(zip, { sekretess: 'med' })} look="secondary">
            {t.getWith}
          </ButtonLink>
        )}
      </Actions>
    </CasePage>
  )
})
