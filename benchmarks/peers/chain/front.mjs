// The usual design: a front end parses the expression and calls a service for each operation, one after the other, from left to
// right. Each service is a process; they listen on the four ports after the front end's.
import { fork } from 'node:child_process'
import { ask, serve } from './http.mjs'
import { parse } from './parser.mjs'

const port = Number(process.argv[2])
const services = { '+': port + 1, '-': port + 2, '*': port + 3, '/': port + 4 }

for (const [index, name] of ['sum', 'sub', 'mul', 'div'].entries()) {
  fork(new URL('operator.mjs', import.meta.url), [port + 1 + index, name])
    .on('exit', () => process.exit(1))
}

serve(port, async (text) => `result = ${await calculate(parse(text))}\n`)

async function calculate (tree) {
  if (typeof tree === 'number') {
    return tree
  }
  const left = await calculate(tree.left)
  const right = await calculate(tree.right)
  return ask(services[tree.sign], `${left} ${right}`)
}
