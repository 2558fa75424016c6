/** A colour as #rrggbb, in lower case. */
const written = /^#[0-9a-f]{6}$/

export function isColour(text: string): boolean {
  return written.test(text)
}

type Channels = readonly [red: number, green: number, blue: number]

/** How light a colour looks, from 0 (black) to 1 (white): relative luminance as WCAG 2.2 defines it. */
export function luminanceOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map(linear)
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** The hue of one colour, as light as another: what it is written on stays as readable as under the other. */
export function asLightAs(hue: string, other: string): string {
  const goal = luminanceOf(other)
  const { degrees, saturation } = hueOf(hue)
  let [low, high] = [0, 1]
  for (let turn = 0; turn < 24; turn++) {
    const middle = (low + high) / 2
    if (luminanceOf(fromHue(degrees, saturation, middle)) < goal) low = middle
    else high = middle
  }
  return fromHue(degrees, saturation, high)
}

function channelsOf(colour: string): Channels {
  const at = (place: number) => Number.parseInt(colour.slice(place, place + 2), 16) / 255
  return [at(1), at(3), at(5)]
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

/** Hue and saturation of the HSL model. */
function hueOf(colour: string): { degrees: number; saturation: number } {
  const [red, green, blue] = channelsOf(colour)
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const spread = most - least
  if (spread === 0) return { degrees: 0, saturation: 0 }
  const turn =
    most === red
      ? (green - blue) / spread
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4
  return { degrees: (turn * 60 + 360) % 360, saturation: spread / (1 - Math.abs(most + least - 1)) }
}

function fromHue(degrees: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (shift: number) => {
    const place = (shift + degrees / 30) % 12
    const value = lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1))
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}
