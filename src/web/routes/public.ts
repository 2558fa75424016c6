import * as aboutIop from '../pages/about-iop/about-iop.tsx'
import * as easyAboutIop from '../pages/about-iop/easy.tsx'
import * as glossary from '../pages/about-iop/glossary.tsx'
import * as processPicture from '../pages/about-iop/picture.ts'
import * as rulebookPage from '../pages/about-iop/rulebook-page.tsx'
import * as rulebookText from '../pages/about-iop/rulebook-text.ts'
import * as accessibility from '../pages/accessibility/accessibility.tsx'
import * as answerAccessibility from '../pages/accessibility/give-answer.tsx'
import * as accessibilityReceipt from '../pages/accessibility/receipt.tsx'
import * as reportAccessibility from '../pages/accessibility/report.tsx'
import * as accessibilityReports from '../pages/accessibility/reports.tsx'
import * as askForDocument from '../pages/asking/ask.tsx'
import * as askedFor from '../pages/asking/asked.tsx'
import * as askedForFile from '../pages/asking/file.ts'
import * as askedForLetter from '../pages/asking/letter.ts'
import * as contact from '../pages/contact/contact.tsx'
import * as robots from '../pages/crawlers/robots.ts'
import * as securityTxt from '../pages/crawlers/security-txt.ts'
import * as sitemap from '../pages/crawlers/sitemap.ts'
import * as sitemapIndex from '../pages/crawlers/sitemap-index.ts'
import * as embeddedComponent from '../pages/embed/component.ts'
import * as embeddedList from '../pages/embed/list.tsx'
import * as guide from '../pages/help/guide.tsx'
import * as help from '../pages/help/help.tsx'
import * as language from '../pages/language/language.tsx'
import * as openData from '../pages/open-data/open-data.tsx'
import * as openRegistryFile from '../pages/open-registry/file.ts'
import * as openRegistry from '../pages/open-registry/open-registry.tsx'
import * as picture from '../pages/picture/picture.ts'
import * as planCalendar from '../pages/planner/calendar.ts'
import * as planPdf from '../pages/planner/pdf.ts'
import * as planner from '../pages/planner/planner.tsx'
import * as privacy from '../pages/privacy/privacy.tsx'
import * as journalFile from '../pages/published-journal/file.ts'
import * as publishedJournal from '../pages/published-journal/journal.tsx'
import * as registerArea from '../pages/register/area/area.tsx'
import * as registerCorrection from '../pages/register/correction/correction.tsx'
import * as registerCorrections from '../pages/register/correction/corrections.tsx'
import * as answerRegisterCorrection from '../pages/register/correction/give-answer.tsx'
import * as registeredDocument from '../pages/register/document/document.tsx'
import * as registerDuplicates from '../pages/register/duplicates/duplicates.tsx'
import * as registered from '../pages/register/entry/entry.tsx'
import * as registerFigures from '../pages/register/figures/figures.tsx'
import * as registerMap from '../pages/register/map/map.tsx'
import * as joinOrganisations from '../pages/register/organisation/join.tsx'
import * as registerOrganisation from '../pages/register/organisation/organisation.tsx'
import * as registerOrganisations from '../pages/register/organisation/organisations.tsx'
import * as separateOrganisation from '../pages/register/organisation/separate.tsx'
import * as registerParties from '../pages/register/parties/parties.tsx'
import * as registerPlace from '../pages/register/place/place.tsx'
import * as register from '../pages/register/register.tsx'
import * as registerTimeline from '../pages/register/timeline/timeline.tsx'
import * as importColumns from '../pages/register-import/columns.ts'
import * as oneImport from '../pages/register-import/import.tsx'
import * as registerImports from '../pages/register-import/imports.tsx'
import * as importMoves from '../pages/register-import/moves.ts'
import * as importProgress from '../pages/register-import/progress.tsx'
import * as importTemplate from '../pages/register-import/template.ts'
import * as source from '../pages/source/source.tsx'
import * as wayExample from '../pages/way/example.tsx'
import * as wayPdf from '../pages/way/pdf.ts'
import * as way from '../pages/way/way.tsx'
import type { Routes } from './route.ts'

/** What anybody may read: the register, open data, tools and information. */
export const publicRoutes: Routes = {
  '/kallkod': source,
  '/logotyp/:digest': picture,
  '/sprak': language,
  '/badda-in/lista': embeddedList,
  '/badda-in/lista.js': embeddedComponent,
  '/oppna-data': openData,
  '/register-import': registerImports,
  '/register-import/mall.xlsx': importTemplate,
  '/register-import/:id': oneImport,
  '/register-import/:id/angrande': importMoves.undoing,
  '/register-import/:id/arbete': importProgress,
  '/register-import/:id/kolumner': importColumns,
  '/register-import/:id/omtag': importMoves.beginningAnew,
  '/register-import/:id/omval': importMoves.choosingAnew,
  '/register-import/:id/publicering': importMoves.publishing,
  '/register-import/:id/rader/:line': importMoves.choosing,
  '/register': register,
  '/register/karta': registerMap,
  '/register/tidslinje': registerTimeline,
  '/register/siffror': registerFigures,
  '/register/part/:side': registerParties,
  '/register/dubbletter': registerDuplicates,
  '/register/organisation': registerOrganisations,
  '/register/organisation/:slug': registerOrganisation,
  '/register/organisation/:slug/delning': separateOrganisation,
  '/register/organisationer': joinOrganisations,
  '/register/kommun/:code': registerPlace,
  '/register/omrade/:code': registerArea,
  '/register/rattelser': registerCorrections,
  '/register/rattelser/:correction': answerRegisterCorrection,
  '/register/:id': registered,
  '/register/:id/rattelse': registerCorrection,
  '/register/:id/handling/:pdf': registeredDocument,
  '/planera': planner,
  '/planera/plan.ics': planCalendar,
  '/planera/plan.pdf': planPdf,
  '/vagval': way,
  '/vagval/exempel': wayExample,
  '/vagval/rad.pdf': wayPdf,
  '/tillganglighet': accessibility,
  '/tillganglighet/anmalan': reportAccessibility,
  '/tillganglighet/anmalan/:token': accessibilityReceipt,
  '/tillganglighet/anmalningar': accessibilityReports,
  '/tillganglighet/anmalningar/:report': answerAccessibility,
  '/personuppgifter': privacy,
  '/om-iop': aboutIop,
  '/om-iop/lattlast': easyAboutIop,
  '/om-iop/ordlista': glossary,
  '/kontakt': contact,
  '/begar-ut': askForDocument,
  '/begar-ut/:token': askedFor,
  '/begar-ut/:token/svar.pdf': askedForLetter,
  '/begar-ut/:token/fil/:sha256': askedForFile,
  '/oppet-diarium': openRegistry,
  '/oppet-diarium/fil/:kind': openRegistryFile,
  '/journal': publishedJournal,
  '/journal/:file{[0-9-]+[.]txt}': journalFile,
  '/hjalp': help,
  '/hjalp/:guide': guide,
  '/robots.txt': robots,
  '/sitemap.xml': sitemapIndex,
  '/sitemap/:file': sitemap,
  '/.well-known/security.txt': securityTxt,
  '/om-iop/process/:rulebook': processPicture,
  '/om-iop/regelbok/:rulebook': rulebookPage,
  '/om-iop/regelbok/:rulebook/text': rulebookText,
}
