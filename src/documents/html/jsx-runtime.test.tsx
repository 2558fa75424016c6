import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { raw } from './jsx-runtime.ts'

describe('a view written as HTML', () => {
  test('has every sign that means something in HTML as an entity, in text and attributes', () => {
    const signs = `<&>'"`
    const written = '&lt;&amp;&gt;&#39;&quot;'
    assert.equal((<p title={signs}>{signs}</p>).toString(), `<p title="${written}">${written}</p>`)
  })

  test('leaves out what is nothing, and writes nought', () => {
    const view = (
      <p title={undefined}>
        {null}
        {false}
        {true}
        {undefined}
        {[0, '']}
      </p>
    )
    assert.equal(view.toString(), '<p>0</p>')
  })

  test('writes a switch when it is on, and says true and false of the rest', () => {
    const view = <details open={true} hidden={false} aria-busy={true} />
    assert.equal(view.toString(), '<details open="" aria-busy="true"></details>')
  })

  test('lets only what says that it is HTML stand as it is', () => {
    const looksLikeIt = { isEscaped: true, toString: () => '<b>' } as unknown as string
    assert.equal((<p>{raw('<b>')}</p>).toString(), '<p><b></p>')
    assert.equal((<p>{looksLikeIt}</p>).toString(), '<p>&lt;b&gt;</p>')
    assert.equal((<p>{new String('<b>') as unknown as string}</p>).toString(), '<p>&lt;b&gt;</p>')
  })

  test('waits for what is promised, and keeps its place', async () => {
    const Late = async ({ name }: { name: string }) => <b>{name}</b>
    const view = (
      <p>
        1<Late name="2" />3{Promise.resolve('<')}
      </p>
    )
    assert.equal(await view.toString(), '<p>1<b>2</b>3&lt;</p>')
  })

  test('fails as a whole when a part of it fails', async () => {
    const Broken = async (): Promise<string> => Promise.reject(new Error('Oh'))
    await assert.rejects(
      async () =>
        (
          <p>
            <Broken />
          </p>
        ).toString(),
      /Oh/,
    )
  })
})
