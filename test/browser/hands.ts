import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

/** How somebody reaches what is on a page. */
export type Hands = {
  press(page: Page, target: Locator): Promise<void>
  type(page: Page, field: Locator, text: string): Promise<void>
  /** A box is ticked, and one of several is chosen. */
  tick(page: Page, box: Locator): Promise<void>
}

export const byMouse: Hands = {
  press: click,
  type: async (_, field, text) => {
    if (await isSelect(field)) await field.selectOption(text)
    else await field.fill(text)
  },
  tick: async (page, box) => {
    if (await box.isChecked()) return
    await click(page, box)
    assert.ok(await box.isChecked(), `A click does not tick ${box} on ${page.url()}`)
  },
}

/** Where it can be seen and nothing lies over it. The browser's driver waits for frames first, for longer than the page takes. */
async function click(page: Page, target: Locator): Promise<void> {
  const { x, y, hindrance } = await target.evaluate(pointOf)
  assert.equal(hindrance, null, `${target} cannot be clicked on ${page.url()}: ${hindrance}`)
  await page.mouse.click(x, y)
}

function pointOf(target: Element): { x: number; y: number; hindrance: string | null } {
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const [box = target.getBoundingClientRect()] = target.getClientRects()
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const hit = document.elementFromPoint(x, y)
  const isHit = hit !== null && (target.contains(hit) || hit.closest('label')?.control === target)
  if (target.matches(':disabled')) return { x, y, hindrance: 'it is disabled' }
  return { x, y, hindrance: isHit ? null : (hit?.outerHTML.slice(0, 200) ?? 'it is out of sight') }
}

/** From stop to stop with the keys alone, as somebody without a mouse. */
export const byKeyboard: Hands = {
  press: async (page, target) => {
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  },
  type: async (page, field, text) => {
    await tabTo(page, field)
    if (await isSelect(field)) return arrowTo(page, field, text)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(text)
  },
  tick: async (page, box) => {
    if (await box.isChecked()) return
    if ((await box.getAttribute('type')) === 'radio') await tabToGroup(page, box)
    else await tabTo(page, box)
    if (!(await box.isChecked())) await page.keyboard.press('Space')
    assert.ok(await box.isChecked(), `The keys do not tick ${box} on ${page.url()}`)
  },
}

async function isSelect(field: Locator): Promise<boolean> {
  return (await field.and(field.page().locator('select')).count()) > 0
}

const mostStops = 120

async function tabTo(page: Page, target: Locator): Promise<void> {
  await stopAt(page, target, (one) => one === document.activeElement)
}

/** The first stop of the group, and from there by the arrows. */
async function tabToGroup(page: Page, radio: Locator): Promise<void> {
  await stopAt(
    page,
    radio,
    (one) => one.getAttribute('name') === document.activeElement?.getAttribute('name'),
  )
  for (let step = 0; step < mostStops; step++) {
    if (await radio.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('ArrowDown')
  }
}

/** An option is known by its value or by how it reads. */
async function arrowTo(page: Page, select: Locator, text: string): Promise<void> {
  const isThere = () =>
    select.evaluate(
      (one: HTMLSelectElement, wanted) =>
        one.value === wanted || one.selectedOptions[0]?.label.trim() === wanted,
      text,
    )
  await page.keyboard.press('Home')
  for (let step = 0; step < mostStops && !(await isThere()); step++) await page.keyboard.press('ArrowDown')
  assert.ok(await isThere(), `${select} has no ${text} on ${page.url()}`)
}

async function stopAt(page: Page, target: Locator, isThere: (one: Element) => boolean): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    if (await target.evaluate(isThere)) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`${target} is not among the first ${mostStops} stops on ${page.url()}`)
}
