import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/**
 * Finds that whoever prints the page, zooms to 400 %, or has no mouse can use it as it stands: readable on paper also from
 * a dark screen, nothing to scroll sideways and nothing that hides the rest, and a place for the keyboard on
 * everything that can be pressed.
 */
export async function checkReach(page: Page): Promise<void> {
  await page.keyboard.press('Tab') // from now on the browser marks where the focus is
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.setViewportSize({ width: 700, height: 1000 })
  const printed = await page.evaluate(faultsOnPaper)
  await page.emulateMedia({ media: null, colorScheme: null })
  await page.setViewportSize({ width: 320, height: 256 })
  const zoomed = await page.evaluate(faultsInZoom)
  const keyboard = await page.evaluate(faultsOfKeyboard)
  assert.deepEqual([...printed, ...zoomed, ...keyboard], [], page.url())
}

function faultsOnPaper(): string[] {
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility())
      .map(({ outerHTML }) => outerHTML)
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(document.body).color.match(/[\d.]+/g) ?? []).map(
    Number,
  )
  const { scrollWidth, clientWidth } = document.documentElement
  return [
    ...shown('nav.site-nav, .site-tools, .site-footer').map((one) => `printed: ${one.slice(0, 80)}`),
    ...(shown('h1').length === 1 ? [] : ['no heading on paper']),
    ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide on paper of ${clientWidth} px`] : []),
    ...(red + green + blue > 300 ? [`pale text on paper: ${red} ${green} ${blue}`] : []),
  ]
}

function faultsInZoom(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const fixed = [...document.body.querySelectorAll('*')].filter((one) => {
    const { position } = getComputedStyle(one)
    return (position === 'fixed' || position === 'sticky') && one.getBoundingClientRect().height > 85
  })
  return [
    ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide at 400 %`] : []),
    ...fixed.map(({ outerHTML }) => `hides the rest at 400 %: ${outerHTML.slice(0, 80)}`),
  ]
}

function faultsOfKeyboard(): string[] {
  const pressed = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]'
  const all = [...document.querySelectorAll<HTMLElement>(pressed)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  )
  const isMarked = (one: HTMLElement) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  }
  return all.flatMap((one) => {
    const name = one.outerHTML.slice(0, 80)
    if (one.tabIndex > 0) return [`has a place of its own in the order of the keyboard: ${name}`]
    if (one.tabIndex < 0)
      return one.matches('a, button, input, select, textarea') ? [`cannot be reached: ${name}`] : []
    one.focus()
    if (document.activeElement !== one) return [`takes no focus: ${name}`]
    return isMarked(one) || isMarked(one.parentElement ?? one) ? [] : [`does not show its focus: ${name}`]
  })
}
