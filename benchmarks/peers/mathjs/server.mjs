// The alternative without services: mathjs behind HTTP, in one process.
import http from 'node:http'
import { all, create } from 'mathjs'

const [port, number] = process.argv.slice(2)
const math = create(all, { number })

http.createServer((request, response) => {
  let expression = ''
  request.setEncoding('utf8')
  request.on('data', (chunk) => { expression += chunk })
  request.on('end', () => answer(response, expression))
}).listen(port, 'localhost')

function answer (response, expression) {
  let status = 200
  let text
  try {
    text = `result = ${math.evaluate(expression)}\n`
  } catch (error) {
    status = 400
    text = `${error.message}\n`
  }
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Content-Length': Buffer.byteLength(text) })
  response.end(text)
}
