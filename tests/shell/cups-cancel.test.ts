import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { createCups } from '../../electron/shell/cups.ts'

/** A printing system that answers everything with one status of RFC 8011. */
async function cupsThatAnswers(status: number) {
  const server = createServer((_request, response) => {
    const answer = Buffer.from([2, 0, 0, 0, 0, 0, 0, 1, 3])
    answer.writeUInt16BE(status, 2)
    response.setHeader('content-type', 'application/ipp').end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { cups: createCups({ host: '127.0.0.1', port }), close: () => server.close() }
}

test.each([
  ['taken back', 0x0000, null],
  ['out already', 0x0404, null],
  ['no longer known', 0x0406, null],
  ['not ours to take back', 0x0403, /0x0403/],
  ['refused for want of a password', 0x0402, /0x0402/],
] as const)('a job that is %s is said to stay in the queue only where it does', async (_, status, error) => {
  const { cups, close } = await cupsThatAnswers(status)
  if (error === null) await expect(cups.cancel('Badge', 'Badge-7')).resolves.toBeUndefined()
  else await expect(cups.cancel('Badge', 'Badge-7')).rejects.toThrow(error)
  close()
})
