import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { jarva } from '../../../test/support/duties.ts'
import type { Role } from '../../domain/roles.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { rungsReached } from './escalation.ts'

describe('a duty that is late', () => {
  const told = (responsible: Role, today: string) => {
    const duty = { responsible, due: plainDate('2027-03-01') }
    return rungsReached(duty, jarva, plainDate(today)).map(({ roles, from }) => `${from} ${roles.join()}`)
  }

  test('is told to nobody on its day, and to who has it the day after', () => {
    assert.deepEqual(told('unitHead', '2027-03-01'), [])
    assert.deepEqual(told('unitHead', '2027-03-02'), ['2027-03-02 unitHead'])
  })
  test('goes on to those above who has it, and never down', () => {
    assert.deepEqual(told('unitHead', '2027-12-01'), [
      '2027-03-02 unitHead',
      '2027-03-08 departmentHead',
      '2027-03-15 director',
    ])
    assert.deepEqual(told('departmentHead', '2027-12-01'), [
      '2027-03-02 departmentHead',
      '2027-03-15 director',
    ])
  })
  test('is told to who has it alone where no ladder is set', () => {
    assert.deepEqual(told('director', '2027-12-01'), ['2027-03-02 director'])
  })
})
