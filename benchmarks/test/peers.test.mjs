import assert from 'node:assert/strict'
import { test } from 'node:test'
import { start } from './server.mjs'

const PORT = Number(process.env.PORT ?? 21000)

test('the chain calculates from left to right, with doubles', async (t) => {
  const answer = await start(t, PORT, 'chain/front.mjs')
  assert.equal(await answer('5+6'), '200 result = 11\n')
  assert.equal(await answer(' 7 - 2 * 3 / 4 '), '200 result = 5.5\n')
  assert.equal(await answer('8/4/2-(1-2)-3'), '200 result = -1\n')
  assert.equal(await answer('2*(3+.5)*(1.5-4)'), '200 result = -17.5\n')
  assert.equal(await answer('0.1+0.2'), '200 result = 0.30000000000000004\n')
})

test('the chain rejects malformed expressions', async (t) => {
  const answer = await start(t, PORT, 'chain/front.mjs')
  for (const mistake of ['', '5+', '(1', '1)', '1 2', '2(3)', '*3', '5%6']) {
    assert.match(await answer(mistake), /^400 /, mistake)
  }
})

test('mathjs calculates with fractions', async (t) => {
  const answer = await start(t, PORT, 'mathjs/server.mjs', 'Fraction')
  assert.equal(await answer('5+6'), '200 result = 11\n')
  assert.equal(await answer('0.1+0.2'), '200 result = 0.3\n')
  assert.equal(await answer('1/3*3-2*(3-8/5)'), '200 result = -1.8\n')
  assert.match(await answer('1/0'), /^400 /)
  assert.match(await answer('5+'), /^400 /)
})

test('mathjs calculates with doubles', async (t) => {
  const answer = await start(t, PORT, 'mathjs/server.mjs', 'number')
  assert.equal(await answer('5+6'), '200 result = 11\n')
  assert.equal(await answer('0.1+0.2'), '200 result = 0.30000000000000004\n')
})
