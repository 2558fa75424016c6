import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../test/support/database.ts'
import { addPublicBody } from '../store/bodies/public-body.ts'
import { themesOf } from './theme.ts'

test('pages have the theme of the body that came first, and an unknown one stops the start', async (t) => {
  const { db, close } = await freshDatabase()
  t.after(close)
  assert.deepEqual(await themesOf(db), { theme: 'handslag', themes: {}, logo: null, logos: {} })
  const place = { municipalityCode: '0180', theme: 'jarva' }
  const first = await addPublicBody(db, { key: 'a', name: 'Östra', rulebook: 'jarva', ...place })
  const second = await addPublicBody(db, { key: 'b', name: 'Alby', rulebook: 'jarva' })
  const themes = { '0180': 'jarva', [first]: 'jarva', [second]: 'handslag' }
  assert.deepEqual(await themesOf(db), {
    theme: 'jarva',
    themes,
    logo: null,
    logos: { [first]: null, [second]: null },
  })
  await db.updateTable('public_body').set({ colour: '#7a1f4f' }).where('id', '=', second).execute()
  assert.equal((await themesOf(db)).themes[second], 'handslag-7a1f4f')
  await db.updateTable('public_body').set({ theme: 'rosa' }).execute()
  await assert.rejects(themesOf(db), /Temat "rosa" finns inte\. Det finns handslag, jarva\./)
})
