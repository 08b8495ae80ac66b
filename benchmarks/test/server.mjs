import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Starts a peer's server and stops it after the test. */
export async function start (test, port, script, ...args) {
  const server = spawn(process.execPath, [new URL(`../peers/${script}`, import.meta.url).pathname, port, ...args],
    { stdio: 'inherit' })
  const stopped = once(server, 'exit')
  test.after(() => { server.kill(); return stopped })
  const deadline = Date.now() + 60_000
  while (!(await post(port, '1+1-1*1/1').catch(() => ({}))).ok) {
    if (server.exitCode !== null || Date.now() > deadline) {
      throw new Error(`${script} did not become ready`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return async (expression) => {
    const response = await post(port, expression)
    return `${response.status} ${await response.text()}`
  }
}

function post (port, body) {
  return fetch(`http://localhost:${port}`, { method: 'POST', body })
}
