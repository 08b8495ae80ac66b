const PRECEDENCE = { '+': 1, '-': 1, '*': 2, '/': 2 }
const TOKEN = /\s*(?:(\d+\.?\d*|\.\d+)|([-+*/()]))\s*/y

/** Parses an expression into a tree: a number, or { sign, left, right }. */
export function parse (text) {
  const tokens = tokenize(text)
  let next = 0

  function chain (level) {
    let left = operand()
    while (PRECEDENCE[tokens[next]] >= level) {
      const sign = tokens[next++]
      left = { sign, left, right: chain(PRECEDENCE[sign] + 1) }
    }
    return left
  }

  function operand () {
    const token = tokens[next++]
    if (token === '(') {
      const inner = chain(1)
      expect(')')
      return inner
    }
    if (typeof token !== 'number') {
      throw new SyntaxError(`A number is expected, not ${token ?? 'the end'}`)
    }
    return token
  }

  function expect (wanted) {
    if (tokens[next++] !== wanted) {
      throw new SyntaxError(`${wanted ?? 'The end'} is expected`)
    }
  }

  const tree = chain(1)
  expect(undefined)
  return tree
}

function tokenize (text) {
  const tokens = []
  TOKEN.lastIndex = 0
  for (let end = 0; end < text.length; end = TOKEN.lastIndex) {
    const match = TOKEN.exec(text)
    if (!match) {
      throw new SyntaxError(`Neither a number nor a sign: ${text[end]}`)
    }
    tokens.push(match[1] ? Number(match[1]) : match[2])
  }
  return tokens
}
