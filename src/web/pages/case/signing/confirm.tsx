import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import { mailLinkSigning } from '../../../../outside/signing/port.ts'
import { findAttempt, type SigningAttempt } from '../../../../store/signing/signing-attempt.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { StepWarnings } from '../step-warnings.tsx'
import { orderOf } from './begin.ts'
import { loadSigning, type SigningFile } from './load.ts'
import { demandReady, recordSignature } from './record.ts'
import { noAnswer, serviceName, unlessSilent } from './service.ts'
import { whyNotSign } from './signing.tsx'
import { TextToSign } from './text-to-sign.tsx'
import { words } from './words.ts'

const ConfirmParams = CaseParams.extend({ secret: z.string().regex(/^[\w-]{43}$/) })
type ConfirmAt = z.output<typeof ConfirmParams>
/** What a signing service adds to our address. */
const Returned = z.record(z.string(), z.string()).catch({})

/** The fresh link: reading it uses up nothing, the button signs. */
export const get = page(ConfirmParams, Returned, show)
export const post = handler(ConfirmParams, anyFields, { show: showAgain, save })

function showAgain(at: SignedIn<ConfirmAt>, entry: Entry) {
  return draw(at, entry, {})
}

function show(at: SignedIn<ConfirmAt, Record<string, string>>, entry: Entry) {
  return draw(at, entry, at.query)
}

async function draw(at: SignedIn<ConfirmAt>, entry: Entry, returned: Readonly<Record<string, string>>) {
  const { loaded, attempt } = await load(at)
  const why = whyNotSign(at, loaded)
  if (!isOpen(attempt, loaded, at.now) || why !== null)
    return <Over at={at} loaded={loaded} entry={entry} why={why && inLanguage(why, at.language)} />
  const { confirm: t, service } = words(at.language)
  const name = serviceName(at) ?? service.unnamed
  const isAway = attempt.leadsTo !== null && Object.keys(returned).length === 0
  return (
    <CasePage
      at={at}
      partnership={loaded.file.partnership}
      title={t.title}
      lead={t.lead(loaded.own?.party.name ?? '')}
      entry={entry}
    >
      <StepWarnings at={at} history={loaded.file.history} step="sign-agreement" />
      <TextToSign at={at} loaded={loaded} />
      {isAway && attempt.leadsTo !== null ? (
        <Actions>
          <ButtonLink href={attempt.leadsTo}>{service.goThere(name)}</ButtonLink>
        </Actions>
      ) : (
        <Form at={at} action={at.to.inCase(at.params.number, 'underskrift', 'bekrafta', at.params.secret)}>
          {attempt.leadsTo !== null && <p>{service.back(name)}</p>}
          {Object.entries(returned).map(([name, value]) => (
            <input type="hidden" name={`svar.${name}`} value={value} />
          ))}
          <Actions>
            <Button>{t.sign}</Button>
            <ButtonLink href={at.to.inCase(at.params.number, 'underskrift', 'avstaende')} look="tertiary">
              {t.decline}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

async function save(at: Saving<ConfirmAt, typeof anyFields>) {
  const { loaded, attempt } = await load(at)
  const t = words(at.language).confirm
  const ready = demandReady(loaded)
  if (!isOpen(attempt, loaded, at.now)) return refused(t.over)
  const port = at.deps.signing ?? mailLinkSigning
  const order = orderOf(at, ready, at.params.secret)
  const proof = await unlessSilent(at, () => port.finish(order, returnedIn(at.form)))
  if (proof === 'silent') return refused(noAnswer(at))
  if (!proof.ok) return refused(t.notProven[proof.reason])
  const { confirmation } = at.actor
  const evidence = {
    ...proof.value,
    asked: attempt.beganAt,
    confirmed: at.now.toISOString(),
    ...(confirmation && { confirmation }),
  }
  const given = { method: attempt.method, evidence, on: at.today, attempt: digestOf(at.params.secret) }
  const outcome = await recordSignature(at, ready, given)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  const said = words(at.language)
  return goTo(at.to.inCase(at.params.number, 'underskrift'), outcome.also.last ? said.allSigned : said.signed)
}

/** The attempt, for nobody but the one who began it in this very case. */
async function load(at: SignedIn<ConfirmAt>): Promise<{ loaded: SigningFile; attempt: SigningAttempt }> {
  const loaded = await loadSigning(at)
  const attempt = await findAttempt(at.db, digestOf(at.params.secret))
  if (attempt === null || attempt.partnershipId !== loaded.file.partnership.id) throw new NotFound()
  if (attempt.personId !== at.actor.personId) throw new NotAllowed()
  return { loaded, attempt }
}

/** Good for the text that it was asked for, for the same party, once, for a while. */
function isOpen(attempt: SigningAttempt, { signing, own }: SigningFile, now: Date): boolean {
  return (
    attempt.usedAt === null &&
    new Date(attempt.expiresAt) > now &&
    attempt.signingId === signing?.id &&
    attempt.partyId === own?.party.id
  )
}

function returnedIn(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const answers = Object.entries(fields).filter(([name]) => name.startsWith('svar.'))
  return Object.fromEntries(answers.map(([name, value]) => [name.slice(5), String(value)]))
}

type OverProps = { at: SignedIn<ConfirmAt>; loaded: SigningFile; entry: Entry; why: string | null }

function Over({ at, loaded, entry, why }: OverProps) {
  const t = words(at.language).confirm
  return (
    <CasePage
      at={at}
      partnership={loaded.file.partnership}
      title={t.title}
      lead={why ?? t.over}
      entry={entry}
    >
      <Actions>
        <ButtonLink href={at.to.inCase(at.params.number, 'underskrift')}>{t.back}</ButtonLink>
      </Actions>
    </CasePage>
  )
}
