import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { onlyOutside } from './inside.ts'

const to =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

describe('an address that somebody has written', () => {
  test('leads inside when it is of this machine, of a network of ours, or of nobody in particular', async () => {
    const inside = [
      ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.31.0.1', '192.168.1.1', '100.64.0.1'],
      ...['169.254.169.254', '192.0.0.192', '198.19.0.1', '224.0.0.1', '255.255.255.255', '0177.1', '1'],
      ...[
        '[::]',
        '[::1]',
        '[::ffff:10.0.0.1]',
        '[fe80::1]',
        '[fd00:ec2::254]',
        '[64:ff9b::7f00:1]',
        '[ff02::1]',
      ],
      ...['[2002:7f00:1::]', '[2001::1]', '[::127.0.0.1]', '127.0.0.1.'],
    ]
    for (const host of inside) assert.ok(await onlyOutside().leadsInside(`https://${host}/in`), host)
  })

  test('leads outside when it is of the world', async () => {
    for (const host of ['93.184.215.14', '172.32.0.1', '192.169.0.1', '100.128.0.1', '[2606:2800:21f::1]'])
      assert.ok(!(await onlyOutside().leadsInside(`https://${host}/in`)), host)
  })

  test('leads where its name does, and inside as soon as one of its places is there', async () => {
    const leads = (...addresses: string[]) =>
      onlyOutside([], to(...addresses)).leadsInside('https://a.example/')
    assert.ok(!(await leads('93.184.215.14', '2606:2800:21f::1')))
    assert.ok(await leads('93.184.215.14', '10.0.0.1'))
    assert.ok(await leads('93.184.215.14', '::1'))
  })

  test('that stands for nothing leads nowhere', async () => {
    const nothing = () => Promise.reject(new Error('ENOTFOUND'))
    assert.ok(!(await onlyOutside([], nothing).leadsInside('https://a.example/')))
  })

  test('may lead to what the operator has named, and to nothing beside it', async () => {
    const named = onlyOutside(['10.1.0.0/16', 'diarium.local', 'fd00::/8', '192.168.1.9'], to('192.168.1.8'))
    for (const host of ['10.1.9.9', 'diarium.local', 'diarium.local.', '[fd12::1]', '192.168.1.9'])
      assert.ok(!(await named.leadsInside(`https://${host}/`)), host)
    for (const host of ['10.2.0.1', 'annat.local', '192.168.1.8', '[fe80::1]'])
      assert.ok(await named.leadsInside(`https://${host}/`), host)
  })
})
