import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../../../kernel/plain-date.ts'
import type { Link } from '../../../../process/agreement/chain.ts'
import { paths } from '../../../paths.ts'
import { AgreementChain } from './chain.tsx'

describe('the agreements of a partnership', () => {
  const first = aLink({ kind: 'first', start: '2026-09-01', end: '2029-08-31' })
  const second = { kind: 'extension', start: '2029-10-01', end: '2031-08-31', gapBefore: 30 }

  test('are drawn on a line with the time between them, and stand in a table beside', () => {
    const html = drawn(first, aLink(second))
    assert.match(html, /<svg[^>]* role="img"/)
    assert.equal(html.match(/chart-period-main/g)?.length, 2)
    assert.equal(html.match(/chart-period-gap/g)?.length, 1)
    assert.match(html, /<table.*2029-10-01.*30 dagar/s)
  })

  test('are drawn without a gap where one follows on the other, and with what was bridged', () => {
    const bridged = aLink({ kind: 'first', start: '2026-09-01', end: '2029-12-31', agreedEnd: '2029-08-31' })
    const html = drawn(bridged, aLink({ ...second, start: '2030-01-01', gapBefore: 0 }))
    assert.doesNotMatch(html, /chart-period-gap/)
    assert.equal(html.match(/chart-period-quiet/g)?.length, 1)
  })

  test('need no line where there is one', () => assert.doesNotMatch(drawn(first), /<svg/))
})

type Given = { kind: string; start: string; end: string; agreedEnd?: string; gapBefore?: number }

function aLink({ kind, gapBefore = 0, ...days }: Given): Link {
  const [start, end] = [plainDate(days.start), plainDate(days.end)]
  return {
    ...{ track: 'round-1', kind, start, end, keptFrom: start, gapBefore },
    ...{ last: end, signedEnd: end, agreedEnd: plainDate(days.agreedEnd ?? days.end) },
    ...{ decidedOn: null, signedOn: null, conferredOn: null, earlyEnd: null, endedOn: null },
  }
}

function drawn(...links: Link[]): string {
  const at = { actor: null, language: 'sv', today: plainDate('2030-02-01'), to: paths } as const
  return String(<AgreementChain at={at} links={links} />)
}
