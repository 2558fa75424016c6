import * as addFiles from '../pages/disclosure/add-files.ts'
import * as answer from '../pages/disclosure/answer.tsx'
import * as assess from '../pages/disclosure/assess.tsx'
import * as choose from '../pages/disclosure/choose.tsx'
import * as close from '../pages/disclosure/close.tsx'
import * as copy from '../pages/disclosure/copy.tsx'
import * as correct from '../pages/disclosure/correct.tsx'
import * as appeal from '../pages/disclosure/follow/appeal.tsx'
import * as decision from '../pages/disclosure/follow/decision.tsx'
import * as ruling from '../pages/disclosure/follow/ruling.tsx'
import * as forget from '../pages/disclosure/forget.tsx'
import * as letter from '../pages/disclosure/letter.ts'
import * as masking from '../pages/disclosure/masking.tsx'
import * as newRequest from '../pages/disclosure/new.tsx'
import * as removeFile from '../pages/disclosure/remove-file.ts'
import * as removeItem from '../pages/disclosure/remove-item.ts'
import * as request from '../pages/disclosure/request.tsx'
import * as requests from '../pages/disclosure/requests.tsx'
import * as requestsFile from '../pages/disclosure/requests-file.ts'
import type { Routes } from './route.ts'

/** Requests for public documents. */
export const disclosureRoutes: Routes = {
  '/begaran': requests,
  '/begaran/ny': newRequest,
  '/begaran/fil/:kind': requestsFile,
  '/begaran/:request': request,
  '/begaran/:request/handlingar': { get: choose.get },
  '/begaran/:request/handlingar/ur/:number': { post: choose.post },
  '/begaran/:request/handlingar/:item': assess,
  '/begaran/:request/handlingar/:item/bort': removeItem,
  '/begaran/:request/handlingar/:item/maskning': masking,
  '/begaran/:request/handlingar/:item/filer': addFiles,
  '/begaran/:request/handlingar/:item/filer/:file': removeFile,
  '/begaran/:request/handlingar/:item/kopia': { get: copy.get },
  '/begaran/:request/handlingar/:item/kopia.pdf': copy.pdf,
  '/begaran/:request/svar': answer,
  '/begaran/:request/svar.pdf': letter,
  '/begaran/:request/uppgifter': forget,
  '/begaran/:request/rattelse': correct,
  '/begaran/:request/avslut': close,
  '/begaran/:request/beslut': decision,
  '/begaran/:request/overklagande': appeal,
  '/begaran/:request/avgorande': ruling,
}
