import { readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { build, transform } from 'esbuild'
import { digestOf } from '../kernel/ids.ts'
import { stylesheet, withHue } from './stylesheet.ts'

/** `<theme>.css`, an island such as `autosave.js`, the font and the icon. */
export type Asset = `${string}.css` | `${string}.js` | 'inter.woff2' | 'icon.svg'

type Source = { digest: string; type: string; make: () => Promise<Uint8Array> }
type Made = { type: string; plain: Uint8Array; br: Uint8Array | null; gzip: Uint8Array | null }

const here = import.meta.dirname
const sources = new Map<string, Source>([...files(), ...islands()])
export const themeNames: readonly string[] = namesIn('themes', '.css').sort()
for (const theme of themeNames)
  sources.set(`${theme}.css`, themeSource(stylesheet(theme, assetPath('inter.woff2'))))
const made = new Map<string, Promise<Made>>()

/** The address of an asset. It changes with the content, so that browsers may keep it for ever. */
export function assetPath(asset: Asset): string {
  const source = sources.get(asset)
  if (source === undefined) throw new Error(`No asset '${asset}': there is ${[...sources.keys()].join(', ')}`)
  const [name, ending] = asset.split('.')
  return `/-/${name}.${source.digest.slice(0, 12)}.${ending}`
}

/** The name of a theme's asset, with a hue of its own or without. From now on it is served. */
export function themeIn(theme: string, colour: string | null): string {
  if (colour === null) return theme
  const name = `${theme}-${colour.slice(1)}`
  if (!sources.has(`${name}.css`)) {
    const css = stylesheet(theme, assetPath('inter.woff2'))
    sources.set(`${name}.css`, themeSource(withHue(css, colour)))
  }
  return name
}

/** The asset at an address that assetPath gave; null for any other. Made when first asked for, then kept. */
export async function findAsset(path: string): Promise<Made | null> {
  const [name, , ending] = path.slice('/-/'.length).split('.')
  const asset = `${name}.${ending}`
  const source = sources.get(asset)
  if (source === undefined || assetPath(asset as Asset) !== path) return null
  const kept = made.get(asset) ?? makeAsset(source)
  made.set(asset, kept)
  return kept
}

async function makeAsset({ type, make }: Source): Promise<Made> {
  const plain = await make()
  if (type === 'font/woff2') return { type, plain, br: null, gzip: null }
  const [br, zipped] = await Promise.all([promisify(brotliCompress)(plain), promisify(gzip)(plain)])
  return { type, plain, br, gzip: zipped }
}

function themeSource(css: string): Source {
  const make = async () => Buffer.from((await transform(css, { loader: 'css', minify: true })).code)
  return { digest: digestOf(css), type: 'text/css; charset=utf-8', make }
}

function islands(): [string, Source][] {
  return namesIn('islands', '.ts').map((island) => {
    const entry = `${here}/islands/${island}.ts`
    const type = 'text/javascript; charset=utf-8'
    return [`${island}.js`, { digest: digestOf(readFileSync(entry)), type, make: () => bundled(entry) }]
  })
}

async function bundled(entry: string): Promise<Uint8Array> {
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return bundle.outputFiles[0]?.contents ?? new Uint8Array()
}

function files(): [string, Source][] {
  const font = readFileSync(`${here}/fonts/inter.woff2`)
  const icon = readFileSync(`${here}/icon.svg`)
  return [
    ['inter.woff2', { digest: digestOf(font), type: 'font/woff2', make: async () => font }],
    ['icon.svg', { digest: digestOf(icon), type: 'image/svg+xml', make: async () => icon }],
  ]
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(`${here}/${folder}`)
    .filter((name) => name.endsWith(ending) && !name.includes('.test.'))
    .map((name) => name.slice(0, -ending.length))
}
