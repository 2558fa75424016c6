import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import { pictureIn } from './picture.ts'

const svg = (inside: string, more = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" ${more}>${inside}</svg>`)

async function said(file: Uint8Array): Promise<string> {
  const outcome = await pictureIn(file)
  return outcome.ok ? Buffer.from(outcome.value.bytes).toString('utf8') : JSON.stringify(outcome.reason)
}

describe('an SVG', () => {
  test('is written anew from its shapes, with size, colours and gradients', async () => {
    const drawn = await said(
      svg(
        '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><path d="M0 0L4 4" style="fill:url(#a);stroke: red"/>',
      ),
    )
    assert.match(drawn, /^<svg xmlns="[^"]+" viewBox="0 0 40 20" width="40" height="20">/)
    assert.match(drawn, /<path d="M0 0L4 4" fill="url\(#a\)" stroke="red"\/>/)
  })

  test('has its classes written out, and loses what programs say of themselves', async () => {
    const drawn = await said(
      svg(
        '<metadata>me</metadata><style>.a,.b{fill:#123}/* x */.b{stroke:#fff}</style><g class="b" data-x="1"><title>T</title><rect width="4"/></g>',
      ),
    )
    assert.equal(drawn.replace(/^<svg[^>]*>/, ''), '<g fill="#123" stroke="#fff"><rect width="4"/></g></svg>')
  })

  for (const [what, file] of Object.entries({
    '<script>': svg('<script>alert(1)</script>'),
    '<foreignObject>': svg('<foreignObject/>'),
    '<image>': svg('<image href="https://example.org/a.png"/>'),
    '<use>': svg('<use href="#a"/>'),
    '<text>': svg('<text>Hej</text>'),
    '<animate>': svg('<g><animate attributeName="x"/></g>'),
    onload: svg('', 'onload="alert(1)"'),
    'xlink:href': svg(
      '<linearGradient xlink:href="https://example.org"/>',
      'xmlns:xlink="http://www.w3.org/1999/xlink"',
    ),
    '<style>': svg('<style>@import "https://example.org/a.css";</style>'),
    'fill=': svg('<rect fill="url(https://example.org/a)"/>'),
    '<!DOCTYPE': Buffer.from(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`),
    '<?xml-stylesheet': Buffer.from(`<?xml-stylesheet href="a"?>${svg('')}`),
  }))
    test(`with ${what} is refused by name`, async () => {
      const outcome = await pictureIn(file)
      assert.ok(
        !outcome.ok && outcome.reason.reason === 'forbidden' && outcome.reason.named?.includes(what),
        await said(file),
      )
    })

  test('that is cut off is damaged, and what is no picture is not one', async () => {
    assert.match(await said(svg('<g/>').subarray(0, -3)), /damaged/)
    assert.match(await said(Buffer.from('<html><body>hej</body></html>')), /notPicture/)
    assert.match(await said(Buffer.from('%PDF-1.7')), /notPicture/)
  })
})

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

type Wanted = { side?: number; rows?: number; extra?: Buffer }

function png({ side = 2, rows = side, extra = Buffer.alloc(0) }: Wanted = {}): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 0], 8)
  const pixels = chunk('IDAT', deflateSync(Buffer.alloc(rows * (side + 1))))
  const mark = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([mark, chunk('IHDR', header), extra, pixels, chunk('IEND', Buffer.alloc(0))])
}

describe('a PNG', () => {
  test('keeps its pixels and loses what else it carries, also after its end', async () => {
    const outcome = await pictureIn(
      Buffer.concat([png({ extra: chunk('tEXt', Buffer.from('Comment\0<script>')) }), Buffer.from('<svg')]),
    )
    assert.ok(outcome.ok)
    assert.deepEqual(Buffer.from(outcome.value.bytes), png())
  })

  test('is refused when it is broken, cut off, too wide or unfolds to more than it says', async () => {
    const broken = png()
    broken[50] = 1 + (broken[50] ?? 0)
    assert.match(await said(broken), /damaged/)
    assert.match(await said(png().subarray(0, 60)), /damaged/)
    assert.match(await said(png({ rows: 3 })), /damaged/)
    assert.match(await said(png({ side: 3001, rows: 1 })), /tooManyPixels/)
    assert.match(await said(Buffer.alloc(100_001)), /tooLarge/)
  })
})
