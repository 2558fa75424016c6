import { ImageRun, Paragraph } from 'docx'
import type { DocumentModel, Logo } from '../model.ts'

/** As large as on the PDF, 14 mm high and at most 70 mm wide, in points of a screen. */
const highest = 53
const widest = 265

/** The logo above the paper, with what it shows in words; nothing where the picture is not at hand. */
export function logoParts({ logo }: Pick<DocumentModel, 'logo'>): Paragraph[] {
  if (logo?.picture === undefined) return []
  const { mediaType, bytes } = logo.picture
  const data = Buffer.from(bytes)
  const altText = { name: logo.alt, title: logo.alt, description: logo.alt }
  const shown = { data, altText, transformation: sizeOf(logo.picture) }
  const image =
    mediaType === 'image/png'
      ? new ImageRun({ type: 'png', ...shown })
      : new ImageRun({ type: 'svg', ...shown, fallback: { type: 'png', data: nothing } })
  return [new Paragraph({ children: [image] })]
}

type Picture = NonNullable<Logo['picture']>

function sizeOf({ mediaType, bytes }: Picture): { width: number; height: number } {
  const [across, down] = mediaType === 'image/png' ? pixelsOf(bytes) : drawnSizeOf(bytes)
  const scale = Math.min(highest / down, widest / across)
  return { width: Math.max(1, Math.round(across * scale)), height: Math.max(1, Math.round(down * scale)) }
}

/** As the header of a PNG says. */
function pixelsOf(bytes: Uint8Array): [number, number] {
  const header = Buffer.from(bytes)
  return [header.readUInt32BE(16), header.readUInt32BE(20)]
}

/** The picture was written anew when it was taken in, with its size in it; an older one has its view box. */
function drawnSizeOf(bytes: Uint8Array): [number, number] {
  const [root = ''] = /<svg[^>]*>/.exec(Buffer.from(bytes).toString('utf8')) ?? []
  const [across = 1, down = 1] = (/viewBox="([^"]*)"/.exec(root)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .slice(2)
    .map(Number)
  return [across || 1, down || 1]
}

/** For programs that cannot draw: one pixel that is not seen. */
const nothing = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
)
