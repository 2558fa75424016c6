import * as access from '../pages/case/access/access.tsx'
import * as boardGoals from '../pages/case/board-goals/board-goals.tsx'
import * as conflict from '../pages/case/conflict/conflict.tsx'
import * as conflictLifting from '../pages/case/conflict/lifting.tsx'
import * as disposal from '../pages/case/disposal/disposal.tsx'
import * as caseDocument from '../pages/case/document/document.tsx'
import * as caseDocx from '../pages/case/document/docx.ts'
import * as caseFile from '../pages/case/document/file.ts'
import * as casePdf from '../pages/case/document/pdf.ts'
import * as journalFile from '../pages/case/journal/file.ts'
import * as caseJournal from '../pages/case/journal/journal.tsx'
import * as caseMessages from '../pages/case/messages/messages.tsx'
import * as caseNotes from '../pages/case/notes/notes.tsx'
import * as caseNoteTakenBack from '../pages/case/notes/take-back.ts'
import * as caseOverview from '../pages/case/overview/overview.tsx'
import * as parties from '../pages/case/parties/parties.tsx'
import * as replaceAgreement from '../pages/case/parties/replace-agreement.tsx'
import * as reviewNewcomer from '../pages/case/parties/review-newcomer.tsx'
import * as vouch from '../pages/case/parties/vouch.tsx'
import * as pause from '../pages/case/pause/pause.tsx'
import * as registryNumber from '../pages/case/registry/number.tsx'
import * as caseRegistry from '../pages/case/registry/registry.tsx'
import * as reopening from '../pages/case/reopening/reopening.tsx'
import * as rulebook from '../pages/case/rulebook/rulebook.tsx'
import * as secrecyLifting from '../pages/case/secrecy/lifting.tsx'
import * as secrecy from '../pages/case/secrecy/secrecy.tsx'
import * as trace from '../pages/case/trace/trace.tsx'
import * as wholeFile from '../pages/case/whole/file.ts'
import * as whole from '../pages/case/whole/whole.tsx'
import * as withdrawal from '../pages/case/withdrawal/withdrawal.tsx'
import type { Routes } from './route.ts'

/** The case itself, and what may be done in it at any time. */
export const caseRoutes: Routes = {
  '/arende/:number/namndens-mal': boardGoals,
  '/arende/:number/sparning': trace,
  '/arende/:number': caseOverview,
  '/arende/:number/anteckningar': caseNotes,
  '/arende/:number/anteckningar/:note/tillbakatagning': caseNoteTakenBack,
  '/arende/:number/atkomst': access,
  '/arende/:number/diarium': caseRegistry,
  '/arende/:number/diarium/:line': registryNumber,
  '/arende/:number/export': whole,
  '/arende/:number/export/:zip{.+[.]zip}': wholeFile,
  '/arende/:number/journal': caseJournal,
  '/arende/:number/journal/fil/:kind': journalFile,
  '/arende/:number/meddelanden': caseMessages,
  '/arende/:number/aterkallelse': withdrawal,
  '/arende/:number/ateroppning': reopening,
  '/arende/:number/jav': conflict,
  '/arende/:number/jav/:person/havning': conflictLifting,
  '/arende/:number/parter': parties,
  '/arende/:number/parter/:party/foretradare': vouch,
  '/arende/:number/parter/:party/hangavtal': replaceAgreement,
  '/arende/:number/parter/:party/granskning': reviewNewcomer,
  '/arende/:number/paus': pause,
  '/arende/:number/regelverk': rulebook,
  '/arende/:number/handling/:pdf{[0-9]+[.]pdf}': casePdf,
  '/arende/:number/handling/:docx{[0-9]+[.]docx}': caseDocx,
  '/arende/:number/handling/:document': caseDocument,
  '/arende/:number/handling/:document/gallring': disposal,
  '/arende/:number/handling/:document/sekretess': secrecy,
  '/arende/:number/handling/:document/sekretess/havning': secrecyLifting,
  '/arende/:number/handling/:document/fil/:file': caseFile,
}
