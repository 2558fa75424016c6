import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../test/support/database.ts'
import { addPublicBody } from '../store/bodies/public-body.ts'
import { themesOf } from './theme.ts'

test('shared pages have the look of the only body, of none where there are several, or the one that is chosen', async (t) => {
  const { db, close } = await freshDatabase()
  t.after(close)
  const none = { theme: 'handslag', onlyBody: null, themes: {}, logos: {} }
  assert.deepEqual(await themesOf(db), none)
  const place = { municipalityCode: '0180', theme: 'jarva' }
  const first = await addPublicBody(db, { key: 'a', name: 'Östra', rulebook: 'jarva', ...place })
  assert.equal((await themesOf(db)).onlyBody, first)
  assert.equal((await themesOf(db, 'jarva')).onlyBody, null)
  const second = await addPublicBody(db, { key: 'b', name: 'Alby', rulebook: 'jarva' })
  const themes = { '0180': 'jarva', [first]: 'jarva', [second]: 'handslag' }
  assert.deepEqual(await themesOf(db), {
    theme: 'handslag',
    onlyBody: null,
    themes,
    logos: { [first]: null, [second]: null },
  })
  assert.equal((await themesOf(db, 'jarva')).theme, 'jarva')
  await assert.rejects(themesOf(db, 'rosa'), /HANDSLAG_THEME: temat "rosa" finns inte/)
  await db.updateTable('public_body').set({ colour: '#7a1f4f' }).where('id', '=', second).execute()
  assert.equal((await themesOf(db)).themes[second], 'handslag-7a1f4f')
  await db.updateTable('public_body').set({ theme: 'rosa' }).execute()
  await assert.rejects(themesOf(db), /Temat "rosa" finns inte\. Det finns handslag, jarva\./)
})
