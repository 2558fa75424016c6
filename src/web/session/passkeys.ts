import { digestOf } from '../../kernel/ids.ts'
import {
  findPasskeyToCheck,
  listPasskeys,
  type PasskeyToCheck,
  usePasskey,
} from '../../store/people/passkey.ts'
import { keepAttempt, takeAttempt } from '../../store/people/sign-in-attempt.ts'
import type { SignedIn, Visit } from '../visit.ts'
import { challengeIn, MadePasskey, SignedByPasskey } from './passkey-answers.ts'

/** How long somebody may take to find the right finger. */
const minutes = 10

/** Loaded when somebody first uses a passkey: most never do. */
const library = () => import('@simplewebauthn/server')

/** What the browser is to ask the device for: a key of its own for this person, which it can be found by. */
export async function askForNewPasskey(at: SignedIn) {
  const { generateRegistrationOptions } = await library()
  const kept = await listPasskeys(at.db, at.actor.personId)
  const question = await generateRegistrationOptions({
    rpName: 'Handslag',
    rpID: hostOf(at),
    userName: at.actor.email || at.actor.name,
    userDisplayName: at.actor.name,
    userID: new Uint8Array(Buffer.from(at.actor.personId)),
    excludeCredentials: kept.map(({ credential, transports }) => ({ id: credential, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepQuestion(at, 'passkeyAdded', question.challenge)
  return question
}

/** What the browser is to ask the device for: to sign with any key that it has here. */
export async function askByPasskey(at: Visit) {
  const { generateAuthenticationOptions } = await library()
  const question = await generateAuthenticationOptions({ rpID: hostOf(at), userVerification: 'required' })
  await keepQuestion(at, 'passkeyUsed', question.challenge)
  return question
}

/** The key that the device has made for the one who is signed in; null when it was not asked so, or cannot be right. */
export async function readNewPasskey(at: SignedIn, answer: string) {
  const read = MadePasskey.safeParse(answer)
  if (!read.success) return null
  const expectedChallenge = await challengeOf(at, 'passkeyAdded', read.data.response.clientDataJSON)
  if (expectedChallenge === null) return null
  const { verifyRegistrationResponse } = await library()
  const checked = await verifyRegistrationResponse({
    response: read.data,
    expectedChallenge,
    ...expectedOf(at),
  }).catch(() => null)
  if (!checked?.verified) return null
  const { id: credential, publicKey, counter } = checked.registrationInfo.credential
  return { credential, publicKey, counter, transports: read.data.response.transports }
}

/** The passkey that the device has signed with, which is now used; null when it is not known or cannot be right. */
export async function readPasskey(at: Visit, answer: string): Promise<PasskeyToCheck | null> {
  const read = SignedByPasskey.safeParse(answer)
  if (!read.success) return null
  const expectedChallenge = await challengeOf(at, 'passkeyUsed', read.data.response.clientDataJSON)
  const passkey = await findPasskeyToCheck(at.db, read.data.id)
  if (expectedChallenge === null || passkey === null) return null
  const { verifyAuthenticationResponse } = await library()
  const checked = await verifyAuthenticationResponse({
    response: read.data,
    expectedChallenge,
    ...expectedOf(at),
    credential: { ...passkey, id: passkey.credential },
  }).catch(() => null)
  if (!checked?.verified) return null
  await usePasskey(at.db, passkey.id, { counter: checked.authenticationInfo.newCounter, at: at.now })
  return passkey
}

type Kind = 'passkeyAdded' | 'passkeyUsed'

async function keepQuestion(at: Visit, kind: Kind, challenge: string): Promise<void> {
  const asked = { personId: at.actor?.personId ?? null, sessionId: at.session?.id ?? null, content: {} }
  await keepAttempt(at.db, { ...asked, kind, digest: digestOf(challenge), at: at.now, minutes })
}

/** The challenge in the answer, when it is one that we gave in this very session and that nobody has answered. */
async function challengeOf(at: Visit, kind: Kind, clientDataJson: string): Promise<string | null> {
  const challenge = challengeIn(clientDataJson)
  if (challenge === null) return null
  const asked = await takeAttempt(at.db, { kind, digest: digestOf(challenge), now: at.now })
  return asked !== null && asked.sessionId === (at.session?.id ?? null) ? challenge : null
}

function expectedOf(at: Visit) {
  return { expectedOrigin: at.origin, expectedRPID: hostOf(at), requireUserVerification: true }
}

/** A passkey holds for the name of this installation. */
function hostOf(at: Visit): string {
  return new URL(at.origin).hostname
}
