import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { filesInZip, zipOf } from '../../test/support/zip.ts'
import type { Result } from '../kernel/result.ts'
import { paragraph } from './blocks.ts'
import { openDocx } from './docx/open-docx.ts'
import { toDocx } from './docx/to-docx.ts'
import { aPaper } from './papers/samples.ts'
import { listAsWorkbook } from './sheets/list-file.ts'
import { openSheetApart } from './sheets/open-apart.ts'

const folder = mkdtempSync(join(tmpdir(), 'apart-'))
after(() => rmSync(folder, { recursive: true }))

describe('a file that somebody has handed in', () => {
  test('is read', async () => {
    const [rows] = contentOf(await openSheetApart(aFile(await listAsWorkbook([['År'], ['2027']]), 'a.xlsx')))
    assert.deepEqual(rows, [['År'], ['2027']])
  })

  test('takes down nobody else when a row of it says that it is the thousand millionth', async () => {
    const whole = await filesInZip(await listAsWorkbook([['År'], ['2027']]))
    const files = [...whole].map(([name, bytes]) => [name, bytes.toString()])
    const sheet = 'xl/worksheets/sheet1.xml'
    const far = (whole.get(sheet)?.toString() ?? '')
      .replace('r="2"', 'r="1000000000"')
      .replace('"A2" t', '"A1000000000" t')
    const zip = await zipOf({ ...Object.fromEntries(files), [sheet]: far })
    assert.deepEqual(await openSheetApart(aFile(zip, 'a.xlsx')), { ok: false, reason: 'unreadable' })
  })

  test('is read after others, when many come at once', async () => {
    const file = aFile(await toDocx(aPaper({ blocks: [paragraph('Hej')] })), 'a.docx')
    const read = await Promise.all([1, 2, 3, 4].map(() => openDocx(file)))
    for (const one of read) assert.equal(contentOf(one).lines.at(-1)?.plain, 'Hej')
  })
})

function aFile(bytes: Buffer, name: string) {
  const path = join(folder, randomUUID())
  writeFileSync(path, bytes)
  return { path, name }
}

function contentOf<Value>(read: Result<Value, string>): Value {
  if (!read.ok) throw new Error(read.reason)
  return read.value
}
