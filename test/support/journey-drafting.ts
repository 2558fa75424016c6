import { accepted, as, type Stage } from './journey-stage.ts'

const longer = 'Det är vi överens om efter samtalen i höst, och så har vi tänkt göra det tillsammans i Husby.'

/** Both sides write the agreement, section by section: what stands in brackets is replaced, and every text is a version. */
export async function writeSections(stage: Pick<Stage, 'see'>): Promise<void> {
  const draft = await stage.see('staff', '/utkast')
  const links = [...draft.document.querySelectorAll('.draft-section a')]
  const keys = links.flatMap((link) => /\/utkast\/(\w+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [])
  for (const [index, key] of [...new Set(keys)].entries()) {
    const who = index % 2 === 0 ? 'staff' : 'representative'
    const page = await stage.see(who, `/utkast/${key}/text`)
    const text = page.valueOf('text')
    if (!text.includes('[')) continue
    accepted(
      await page.submit('Spara som ny version', {
        text: `${text.replace(/\[[^\]]+\]/g, 'tre')}\n\n${longer}`,
      }),
    )
  }
}

/** What is written once and shown in its section: goals, groups, statistics, and how long. */
export async function writeParts(
  stage: Stage,
  { start, end }: { start: string; end: string },
): Promise<void> {
  const { press, see } = stage
  const form = await (await see('staff', '/utkast/delar/mal')).follow('Lägg till ett mål')
  accepted(
    await form.submit('Spara målet', {
      text: 'Fler unga har en vuxen att prata med',
      subgoals: 'Öppet tre kvällar i veckan',
      activities: 'Öppna kvällar',
      'name-0': 'Besök i veckan',
      'baseline-0': '0',
      'target-0': '60',
      'source-0': 'Egen räkning',
      'owner-0': 'Föreningen',
    }),
  )
  await press('representative', '/utkast/delar/grupper', 'Spara', {
    steeringPerYear: '3',
    steeringMembers: 'Avdelningschef och ordförande',
    workingPerYear: '4',
    workingMembers: 'Koordinator och verksamhetsledare',
    coordinator: 'Koordinator vid enheten',
  })
  await press('representative', '/utkast/delar/statistik', 'Spara', {
    'what-0': 'Antal besök',
    'how-0': 'Räknas i dörren',
    'often-0': 'quarter',
  })
  await press('staff', '/utkast/delar/tid', 'Spara', { start, end })
}

/** Each side says what it puts in during a year, and what it costs. */
export async function writeBudget(stage: Stage): Promise<void> {
  for (const who of ['staff', 'chair'] as const) {
    const page = await stage.see(who, '/budget')
    const [link] = [...page.document.querySelectorAll('a')].filter((one) =>
      /insatser$/.test(one.getAttribute('href') ?? ''),
    )
    const form = await (await as(stage.app, who)).get(link?.getAttribute('href') ?? '')
    const costs = accepted(
      await form.submit('Spara och gå vidare till kostnaderna', { 'amount-cash': '200 000' }),
    )
    accepted(await costs.submit('Spara kostnaderna', { 'amount-staff-cash': '200 000' }))
  }
}

/** Both parties say yes to every section, each for itself. */
export async function agreeOnEverything(stage: Stage): Promise<void> {
  for (const who of ['staff', 'representative'] as const) {
    const page = await stage.see(who, '/samsyn')
    const boxes = [...page.document.querySelectorAll('input[type=checkbox][name=section]')]
    const section = boxes.map((box) => box.getAttribute('value') ?? '')
    accepted(await page.submit('Vi är överens om de valda', { section }))
  }
}
