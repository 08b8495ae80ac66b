// generate.mjs OPERATIONS prints an expression with that many operations, and its exact value on the next line. The same number
// always gives the same expression. All values are small terminating decimals, so that all exact calculators print the same result.
const operations = Number(process.argv[2])

const random = mulberry32(operations)
const { text, value } = tree(operations)
console.log(text)
console.log(decimal(value))

function tree (operations) {
  if (operations === 0) {
    return leaf()
  }
  const before = Math.floor(random() * operations)
  const left = tree(before)
  const right = tree(operations - 1 - before)
  // division is listed three times, because few quotients are terminating decimals
  return pick([...'+-*///'].map((sign) => join(sign, left, right)).filter(({ value }) => small(value)))
}

function leaf () {
  const digits = BigInt(1 + Math.floor(random() * 25))
  const value = lowestTerms(digits, pick([1n, 1n, 1n, 1n, 10n]))
  return { text: decimal(value), value, level: 3 }
}

function join (sign, left, right) {
  const level = '+-'.includes(sign) ? 1 : 2
  const first = left.level < level ? `(${left.text})` : left.text
  const second = right.level <= level ? `(${right.text})` : right.text
  return { text: first + sign + second, value: calculate(sign, left.value, right.value), level }
}

function calculate (sign, a, b) {
  switch (sign) {
    case '+': return lowestTerms(a.n * b.d + b.n * a.d, a.d * b.d)
    case '-': return lowestTerms(a.n * b.d - b.n * a.d, a.d * b.d)
    case '*': return lowestTerms(a.n * b.n, a.d * b.d)
    case '/': return lowestTerms(a.n * b.d, a.d * b.n)
  }
}

function lowestTerms (n, d) {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d]
  while (b) {
    [a, b] = [b, a % b]
  }
  return d < 0n ? { n: -n / a, d: -d / a } : { n: n / a, d: d / a }
}

/** Whether the value is not zero (it may become a divisor), less than a million, and has at most four decimals. */
function small ({ n, d }) {
  return n !== 0n && d !== 0n && 10000n % d === 0n && n / d < 1000000n && n / d > -1000000n
}

function decimal ({ n, d }) {
  const digits = String((n < 0n ? -n : n) * (10000n / d)).padStart(5, '0')
  return (n < 0n ? '-' : '') + `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, '')
}

function pick (from) {
  return from[Math.floor(random() * from.length)]
}

/** A generator of random numbers from 0 to 1; the same seed gives the same numbers. */
function mulberry32 (seed) {
  return () => {
    seed = seed + 0x6D2B79F5 | 0
    let t = Math.imul(seed ^ seed >>> 15, 1 | seed)
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t
    return ((t ^ t >>> 14) >>> 0) / 2 ** 32
  }
}
