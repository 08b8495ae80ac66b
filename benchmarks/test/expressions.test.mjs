import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { test } from 'node:test'

for (const operations of [1, 15, 200]) {
  test(`${operations}.txt has ${operations} operations`, () => {
    const [expression] = read(operations).split('\n')
    assert.equal(expression.match(/[-+*/]/g).length, operations)
  })
}

test('200.txt is the output of the generator', () => {
  const generator = new URL('../expressions/generate.mjs', import.meta.url).pathname
  assert.equal(read(200), execFileSync(process.execPath, [generator, '200'], { encoding: 'utf8' }))
})

function read (operations) {
  return fs.readFileSync(new URL(`../expressions/${operations}.txt`, import.meta.url), 'utf8')
}
