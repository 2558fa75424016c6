import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../test/support/database.ts'
import { addPublicBody } from '../store/public-body.ts'
import { themeOf } from './theme.ts'

test('pages have the theme of the body that came first, and an unknown one stops the start', async (t) => {
  const { db, close } = await freshDatabase()
  t.after(close)
  assert.equal(await themeOf(db), 'handslag')
  await addPublicBody(db, { key: 'a', name: 'Östra', rulebook: 'jarva', theme: 'jarva' })
  await addPublicBody(db, { key: 'b', name: 'Alby', rulebook: 'jarva' })
  assert.equal(await themeOf(db), 'jarva')
  await db.updateTable('public_body').set({ theme: 'rosa' }).execute()
  await assert.rejects(themeOf(db), /Temat "rosa" finns inte\. Det finns handslag, jarva\./)
})
