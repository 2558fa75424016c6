import { addDays, type PlainDate, plainDate } from '../../src/kernel/plain-date.ts'
import { actorOf } from './journey.ts'
import { fillIn } from './journey-aid.ts'
import { signAs } from './journey-signing.ts'
import { accepted, as, type Stage } from './journey-stage.ts'

type Aid = { by: PlainDate; grantOn: PlainDate }

/** The association declares what it has received, and the staff unit concludes that the aid is small. */
export async function assessAid(stage: Stage, { by, grantOn }: Aid): Promise<void> {
  await stage.press('staff', '/statsstod/begaran', 'Be om intyget', { by })
  const declared = { received: 'none', linked: 'no', sure: 'ja' }
  await stage.press('chair', '/statsstod/intyg', 'Lämna intyget', declared)
  await fillIn(await as(stage.app, 'staff'), stage.number, { cash: '600 000', grantOn })
  const basis = { basis: 'general', reasons: 'Stödet ryms under det allmänna taket.' }
  await stage.press('staff', '/statsstod/slutsats', 'Registrera slutsatsen', basis)
}

/** Each party says yes to what is agreed. */
export async function standBehind(stage: Stage, on: PlainDate): Promise<void> {
  stage.on(on)
  const files = [new File(['Styrelsen ställer sig bakom förslaget.'], 'protokoll.txt')]
  const decided = { ground: 'minutes', decidedBy: 'styrelsen', decidedOn: on, files }
  await stage.press('chair', '/stallningstagande', 'Lämna svaret', { answer: 'yes', ...decided })
  for (const who of ['director', 'adminHead'] as const)
    await stage.press(who, '/stallningstagande', 'Lämna svaret', { answer: 'yes' })
}

type Deciding = { track: string; from: PlainDate; meetingOn: string; announcedOn: string }

/** From the opened board case to the announced minutes of a yes. */
export async function decideInBoard(stage: Stage, { track, from, ...days }: Deciding): Promise<void> {
  const { meetingOn, announcedOn } = days
  stage.on(from)
  const board = `/namnd/${track}`
  await stage.press('director', '/namnd', 'Öppna ärendet till nämnden')
  for (const section of ['economy', 'children', 'equality', 'accessibility', 'legal', 'opinion'])
    await stage.press('staff', `${board}/forslag/${section}`, 'Spara avsnittet', {
      body: `Det här gäller ${section}.`,
    })
  await stage.press('staff', `${board}/forslag`, 'Lämna för godkännande')
  await stage.press('director', `${board}/godkannande`, 'Godkänn och registrera')
  stage.on(addDays(plainDate(meetingOn), -9))
  await stage.press('boardSecretary', `${board}/utskick`, 'Anteckna att handlingarna', { meetingOn })
  stage.on(plainDate(meetingOn))
  const yes = { outcome: 'approved', paragraph: '§ 87', decidedOn: meetingOn }
  await stage.press('boardSecretary', `${board}/beslut`, 'Registrera beslutet', yes)
  await stage.press('staff', `${board}/besked`, 'Registrera och skicka brevet')
  stage.on(plainDate(announcedOn))
  const announced = { approvedOn: announcedOn, announcedOn }
  await stage.press('boardSecretary', `${board}/protokoll`, 'Anteckna protokollet', announced)
}

/** Both sides sign the decided text, each by the link in their own mail. */
export async function signByMail({ app, number }: Stage, on: PlainDate): Promise<void> {
  for (const who of ['chair', 'director'] as const) {
    const { email } = await actorOf(app, who, on)
    accepted(await signAs(app, await as(app, who), { number, email }))
  }
}
