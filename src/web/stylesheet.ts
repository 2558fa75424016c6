import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asLightAs } from '../kernel/colour.ts'

// Only what our parts use of the design system, so that a first visit stays small.
const components = [
  'heading',
  'button',
  'label',
  'input',
  'field',
  'fieldset',
  'validation-message',
  'error-summary',
  'alert',
  'list',
  'table',
  'tag',
  'skip-link',
]

const here = import.meta.dirname
const designSystem = dirname(fileURLToPath(import.meta.resolve('@digdir/designsystemet-css')))

/** Everything that styles our pages in one theme: layers first, then the theme, the components, our own rules. */
export function stylesheet(theme: string, fontPath: string): string {
  return [
    '@layer reset, ds.theme, ds.base, ds.components, own;',
    fontFace(fontPath),
    inLayer('reset', `${here}/styles/reset.css`),
    onWhitePaper(readFileSync(`${here}/themes/${theme}.css`, 'utf8')),
    inLayer('ds.base', `${designSystem}/base.css`),
    ...components.map((name) => inLayer('ds.components', `${designSystem}/${name}.css`)),
    inLayer('own', `${here}/../documents/html/document.css`),
    ...ownFiles().map((name) => inLayer('own', `${here}/styles/${name}`)),
  ].join('\n')
}

/** The same with another hue for what stands out. Each shade stays as light as it was, and so as readable. */
export function withHue(css: string, colour: string): string {
  return css.replace(
    /(--ds-color-accent-[a-z-]+:\s*)(#[0-9a-f]{6})/g,
    (_, name: string, shade: string) => name + asLightAs(colour, shade),
  )
}

/** A dark screen is printed in the colours of a light one. */
function onWhitePaper(theme: string): string {
  return theme
    .replace('@media (prefers-color-scheme: light)', '@media print, (prefers-color-scheme: light)')
    .replace('@media (prefers-color-scheme: dark)', '@media screen and (prefers-color-scheme: dark)')
}

function inLayer(layer: string, file: string): string {
  return `@layer ${layer} {\n${readFileSync(file, 'utf8')}\n}`
}

function ownFiles(): string[] {
  return readdirSync(`${here}/styles`)
    .filter((name) => /^\d.*\.css$/.test(name))
    .sort()
}

function fontFace(path: string): string {
  return `@font-face { font-family: Inter; font-weight: 400 650; font-display: swap; src: url("${path}") format("woff2") }`
}
