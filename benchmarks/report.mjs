// report.mjs RESULTS START_SECONDS ROUNDS prints the tables of benchmarks/compare.
import fs from 'node:fs'

const NAMES = {
  calculator: 'calculator',
  chain: 'chain',
  fraction: 'mathjs Fraction',
  number: 'mathjs number',
  livez: 'calculator, bare /livez'
}

const [file, startSeconds, rounds] = process.argv.slice(2)
const runs = fs.readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => {
  const [server, operations, connections, ...figures] = line.split('\t')
  const [throughput, p50, p99] = figures.map(Number)
  return { server, operations, connections, throughput, p50, p99 }
})

printResults()
printGoals()

function printResults () {
  printTable('operations, connections, server, requests/s, p50 ms, p99 ms, × chain, × mathjs Fraction'.split(', '))
  const loads = new Map(runs.map((run) => [`${run.server} ${run.operations} ${run.connections}`, run]))
  for (const { server, operations, connections } of loads.values()) {
    const of = (figure) => figures(server, operations, connections, figure)
    const times = (other) => ratios(of('throughput'), figures(other, operations, connections, 'throughput'))
    printRow(operations === '0' ? '' : operations, connections, NAMES[server], spread(of('throughput'), 0),
      spread(of('p50'), 2), spread(of('p99'), 2), spread(times('chain'), 2), spread(times('fraction'), 2))
  }
}

function printGoals () {
  const throughput = (server, operations) => figures(server, operations, '32', 'throughput')
  const p50 = (server) => figures(server, '15', '1', 'p50')
  const times = (operations, other) => ratios(throughput('calculator', operations), throughput(other, operations))

  console.log()
  printTable(['goal', 'wanted', 'measured', ''])
  atLeast(1, 'throughput against the chain, 1 operation', times('1', 'chain'))
  atLeast(4, 'throughput against the chain, 15 operations', times('15', 'chain'))
  atLeast(15, 'throughput against the chain, 200 operations', times('200', 'chain'))
  atLeast(1, 'throughput against mathjs Fraction, 200 operations', times('200', 'fraction'))
  atLeast(0.5, 'throughput against mathjs Fraction, 15 operations', times('15', 'fraction'))
  atLeast(0.4, 'throughput of 1 operation against the bare /livez',
    ratios(throughput('calculator', '1'), throughput('livez', '0')))
  atMost(0.5, 'p50 against the chain, 15 operations, 1 connection', ratios(p50('calculator'), p50('chain')))
  atMost(11, 'rounds for a sum of 1,000 terms', [Number(rounds)], 0)
  atMost(6, 'seconds from a clean start to ready', [Number(startSeconds)], 1)
}

function atLeast (wanted, goal, measured) {
  printRow(goal, `≥ ${wanted}`, spread(measured, 2), median(measured) >= wanted ? 'reached' : 'missed')
}

function atMost (wanted, goal, measured, decimals = 2) {
  printRow(goal, `≤ ${wanted}`, spread(measured, decimals), median(measured) <= wanted ? 'reached' : 'missed')
}

/** One figure for each round. */
function figures (server, operations, connections, figure) {
  return runs.filter((run) => run.server === server && run.operations === operations && run.connections === connections)
    .map((run) => run[figure])
}

function ratios (ours, theirs) {
  return theirs.map((their, round) => ours[round] / their)
}

function spread (values, decimals) {
  if (values.length === 0) {
    return ''
  }
  const text = (value) => value.toFixed(decimals)
  return values.length === 1 ? text(values[0])
    : `${text(median(values))} (${text(Math.min(...values))}–${text(Math.max(...values))})`
}

function median (values) {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

function printTable (columns) {
  printRow(...columns)
  printRow(...columns.map(() => '---'))
}

function printRow (...cells) {
  console.log(`| ${cells.join(' | ')} |`)
}
