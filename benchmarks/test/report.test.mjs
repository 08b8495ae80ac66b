import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'

test('a result is the median and the range of its rounds; ratios are calculated per round', () => {
  const report = reportOf(`
    calculator 15 32 400 8 20
    chain      15 32 100 30 60
    calculator 15 32 300 9 21
    chain      15 32  50 31 61
    calculator 15 32 500 7 22
    chain      15 32 200 32 62`)
  assert.match(report, /^\| 15 \| 32 \| calculator \| 400 \(300–500\) \| 8.00 \(7.00–9.00\) \| 21.00 .* \| 4.00 \(2.50–6.00\) \|/m)
  assert.match(report, /^\| throughput against the chain, 15 operations \| ≥ 4 \| 4.00 \(2.50–6.00\) \| reached \|$/m)
})

test('a goal that is not reached is reported as missed', () => {
  const report = reportOf(`
    calculator 15 32 399 8 20
    chain      15 32 100 30 60
    calculator 15 1  600 3 9
    chain      15 1  100 5 9`)
  assert.match(report, /^\| throughput against the chain, 15 operations .* \| 3.99 \| missed \|$/m)
  assert.match(report, /^\| p50 against the chain, .* \| 0.60 \| missed \|$/m)
  assert.match(report, /^\| rounds .* \| 10 \| reached \|$/m)
  assert.match(report, /^\| seconds from a clean start to ready .* \| 6.1 \| missed \|$/m)
})

function reportOf (results) {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'))
  try {
    const file = path.join(directory, 'results.tsv')
    fs.writeFileSync(file, results.trim().replace(/\n +/g, '\n').replace(/ +/g, '\t'))
    const script = new URL('../report.mjs', import.meta.url).pathname
    return execFileSync(process.execPath, [script, file, '6.1', '10'], { encoding: 'utf8' })
  } finally {
    fs.rmSync(directory, { recursive: true })
  }
}
