// One of sum, sub, mul and div: the request has two numbers as text, the response one.
import { serve } from './http.mjs'

const OPERATORS = {
  sum: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b
}

const [port, name] = process.argv.slice(2)
const operator = OPERATORS[name]

serve(port, (text) => {
  const [left, right] = text.split(' ')
  return String(operator(Number(left), Number(right)))
})
process.on('disconnect', () => process.exit())
