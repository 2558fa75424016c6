import type { z } from 'zod'
import { ChangedMeanwhile, NotFound } from '../domain/thrown.ts'
import type { Answer, GoTo, View } from './answers/answer.ts'
import { withFlash } from './answers/flash.ts'
import { htmlResponse } from './answers/html.ts'
import { listOfPage } from './answers/list-of-page.ts'
import type { WebContext } from './context.ts'
import {
  blank,
  type Entry,
  type FormFields,
  type FormSchema,
  type FormValue,
  type Problem,
  parseForm,
} from './form/form.ts'
import { formWords } from './form/form-words.ts'
import { isMultipart, receive } from './form/receive.ts'
import type { Received, Upload, UploadLimits } from './form/uploads.ts'
import { whoChanged } from './form/who-changed.ts'
import { withoutNul } from './form/without-nul.ts'
import { csrfField, faultOfToken, fromOwnPage } from './guard/csrf.ts'
import { ConfirmFirst } from './pages/confirm/first.tsx'
import { notFromHerePage, signedOutPage } from './pages/error/error.tsx'
import { changeSession } from './session/cookie.ts'
import { confirmedVisit } from './session/demands.ts'
import { isSignedIn, type SignedIn, type Visit, visitOf } from './visit.ts'

export type Endpoint = (c: WebContext) => Promise<Response>

type Awaitable<Value> = Value | Promise<Value>
export type Show<At> = (at: At, entry: Entry) => Awaitable<View>
/** What save gets from people who have signed in: `Saving<CaseAt, typeof AssessmentForm>`. */
export type Saving<Params, Schema extends FormSchema<unknown>> = Filled<SignedIn<Params>, FormValue<Schema>>
/** What save gets from anybody. */
export type PublicSaving<Params, Schema extends FormSchema<unknown>> = Filled<
  Visit<Params>,
  FormValue<Schema>
>

type Filled<At, Form> = At & {
  readonly form: Form
  readonly uploads: readonly Upload[]
  /** The form as it came. */
  readonly typed: FormFields
}

export type Handling<At, Form> = {
  /** Draws the page: empty on GET, with what was typed and the problems when the form comes back. */
  show: Show<At>
  /** Load, decide, record; answers where to go, or why not. */
  save(at: Filled<At, Form>): Awaitable<Answer>
  uploads?: UploadLimits
  /** Throws unless they may hand in files, before any of them is read. Who may see the page may, unless told. */
  mayUpload?(at: At): Awaitable<unknown>
}

/** A page to read for people who have signed in. Others come to the sign-in page, and from there back here. */
export function page<P, Q>(params: z.ZodType<P>, query: z.ZodType<Q>, show: Show<SignedIn<P, Q>>): Endpoint {
  return async (c) => {
    const at = await visitOf(c, {
      params: parsed(params, c.req.param()),
      query: parsed(query, c.req.query()),
    })
    if (!isSignedIn(at)) return c.redirect(at.to.signIn({ vidare: at.address }), 303)
    return htmlResponse(c, await listOfPage(c, at, show(at, blank)))
  }
}

/** A page to read for anybody. */
export function publicPage<P, Q>(
  params: z.ZodType<P>,
  query: z.ZodType<Q>,
  show: Show<Visit<P, Q>>,
): Endpoint {
  return async (c) => {
    const at = await visitOf(c, {
      params: parsed(params, c.req.param()),
      query: parsed(query, c.req.query()),
    })
    return htmlResponse(c, await listOfPage(c, at, show(at, blank)))
  }
}

/** A form from people who have signed in. Whoever has been signed out meanwhile keeps the text. */
export function handler<P, Form>(
  params: z.ZodType<P>,
  schema: FormSchema<Form>,
  handling: Handling<SignedIn<P, unknown>, Form>,
): Endpoint {
  return (c) =>
    receiving(c, { params, uploads: handling.uploads, begin: beginning(handling) }, async (at, received) =>
      isSignedIn(at)
        ? saveAndAnswer(c, at, { schema, handling, received })
        : htmlResponse(c, signedOutPage(at, received.fields), 401),
    )
}

/** A form from anybody. */
export function publicHandler<P, Form>(
  params: z.ZodType<P>,
  schema: FormSchema<Form>,
  handling: Handling<Visit<P, unknown>, Form>,
): Endpoint {
  return (c) =>
    receiving(c, { params, uploads: handling.uploads, begin: null }, (at, received) =>
      saveAndAnswer(c, at, { schema, handling, received }),
    )
}

type Asked<P> = {
  params: z.ZodType<P>
  uploads: UploadLimits | undefined
  /** Throws when somebody who has signed in may not hand in files here; null where anybody may. */
  begin: ((at: SignedIn<P>) => Awaitable<unknown>) | null
}

function beginning<P, Form>({ show, mayUpload }: Handling<SignedIn<P, unknown>, Form>) {
  return (at: SignedIn<P>) => (mayUpload === undefined ? show(at, blank) : mayUpload(at))
}

async function receiving<P>(
  c: WebContext,
  asked: Asked<P>,
  answer: (at: Visit<P, unknown>, received: Received) => Promise<Response>,
): Promise<Response> {
  const at = await visitOf(c, { params: parsed(asked.params, c.req.param()), query: {} as unknown })
  if (!fromOwnPage(c)) return htmlResponse(c, notFromHerePage(at), 403)
  const keeps = asked.begin === null || isSignedIn(at)
  if (asked.uploads !== undefined && isMultipart(c.req.raw) && isSignedIn(at)) await asked.begin?.(at)
  const received = await receive(c.req.raw, at, { limits: asked.uploads, keeps })
  try {
    return await answer(at, received)
  } finally {
    await received.discard()
  }
}

type Submission<At, Form> = { schema: FormSchema<Form>; handling: Handling<At, Form>; received: Received }

async function saveAndAnswer<At extends Visit, Form>(
  c: WebContext,
  at: At,
  { schema, handling, received }: Submission<At, Form>,
): Promise<Response> {
  const again = async (status: 409 | 422, problems: readonly Problem[]) => {
    const entry = { typed: received.fields, problems, changedMeanwhile: status === 409 }
    return htmlResponse(c, await handling.show(at, entry), status)
  }
  const t = formWords(at.language)
  const form = parseForm(schema, at.language, received.fields)
  if (!form.ok) return again(422, [...form.problems, ...received.problems])
  if (received.problems.length > 0) return again(422, received.problems)
  const fault = faultOfToken(at, received.fields[csrfField])
  if (fault !== null) return again(422, [{ sentence: t[fault] }])
  const confirmed = await confirmedVisit(c, at)
  if (confirmed === null) return htmlResponse(c, confirmFirst(at, received), 403)
  try {
    const { fields: typed, uploads } = received
    const answer = await handling.save({ ...confirmed, form: form.value, typed, uploads })
    if (answer instanceof Response) return answer
    if (answer.kind === 'refused') return again(422, answer.problems)
    return gone(c, at, answer)
  } catch (thrown) {
    if (thrown instanceof ChangedMeanwhile)
      return again(409, [{ sentence: t[await whoChanged(at, received.fields)] }])
    throw thrown
  }
}

/** What was written waits while the person shows that it is they. */
function confirmFirst(at: Visit, { fields, uploads }: Received): View {
  if (!isSignedIn(at)) return signedOutPage(at, fields)
  return ConfirmFirst({ at, written: fields, hadFiles: uploads.length > 0 })
}

/** 303 with the sentence for the next page; a script of ours that saves a draft gets the sentence itself. */
export function gone(c: WebContext, at: Visit, { address, sentence, session }: GoTo): Response {
  if (session !== undefined) changeSession(c, at, session)
  if (sentence === undefined) return c.redirect(address, 303)
  if (c.req.header('accept') === 'text/plain') return c.text(sentence)
  return c.redirect(withFlash(address, sentence, at), 303)
}

/** An address that cannot be read leads nowhere. The sign of no character is nothing that the database can keep. */
export function parsed<Value>(schema: z.ZodType<Value>, raw: Readonly<Record<string, string>>): Value {
  const entries = Object.entries(raw).map(([name, text]) => [name, withoutNul(text)])
  const outcome = schema.safeParse(Object.fromEntries(entries))
  if (!outcome.success) throw new NotFound()
  return outcome.data
}
