import { createHash } from 'node:crypto'
import net from 'node:net'
import { root } from './places.mjs'
import { say } from './say.mjs'

/**
 * Lets one command at a time set this clone up, so that `npm start` beside `npm test` cannot install or build into the
 * same folders. The lock is a name the operating system frees when its owner dies, however it dies: nothing can be stale.
 */
export async function alone(body) {
  const name = lockName(process.platform, root)
  let isTold = false
  let server
  while (!(server = await hold(name))) {
    if (!isTold) say('Another FairDesk command is setting up this folder; waiting for it to finish.')
    isTold = true
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  try {
    return await body()
  } finally {
    server.close()
  }
}

/** The name of a clone's lock: an abstract socket on Linux, a pipe on Windows; other systems have no name of that kind. */
export function lockName(platform, folder) {
  const id = `fairdesk-setup-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  return { linux: `\0${id}`, win32: `\\\\.\\pipe\\${id}` }[platform]
}

function hold(name) {
  if (!name) return { close() {} }
  return new Promise((resolve) => {
    const server = net.createServer((socket) => socket.destroy())
    // Anything but "taken" means that this system has no such names; set-up then goes on without the lock.
    server.once('error', (error) => resolve(error.code === 'EADDRINUSE' ? undefined : { close() {} }))
    server.listen(name, () => resolve(server.unref()))
  })
}
