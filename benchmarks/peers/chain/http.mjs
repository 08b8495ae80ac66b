import http from 'node:http'

const agent = new http.Agent({ keepAlive: true })

/** Starts a server that answers each request with the result of calculate for its body. */
export function serve (port, calculate) {
  return http.createServer(async (request, response) => {
    try {
      write(response, 200, await calculate(await read(request)))
    } catch (error) {
      write(response, error instanceof SyntaxError ? 400 : 500, `${error.message}\n`)
    }
  }).listen(port, 'localhost')
}

/** Posts a text to a server on this machine and resolves to the body of the response. */
export function ask (port, text) {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'text/plain', 'Content-Length': Buffer.byteLength(text) }
    http.request({ agent, port, host: 'localhost', method: 'POST', headers }, (response) => {
      read(response).then((answer) => {
        response.statusCode === 200 ? resolve(answer) : reject(new Error(answer))
      }, reject)
    }).on('error', reject).end(text)
  })
}

function read (message) {
  return new Promise((resolve, reject) => {
    let text = ''
    message.setEncoding('utf8')
    message.on('data', (chunk) => { text += chunk })
    message.on('end', () => resolve(text))
    message.on('error', reject)
  })
}

function write (response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Content-Length': Buffer.byteLength(text) })
  response.end(text)
}
