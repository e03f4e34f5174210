import { request } from 'node:http'
import { decodeAnswer, encodeRequest, type IppAnswer, type IppAttribute, ippGroups } from './ipp.ts'

export type IppQuestion = {
  operation: number
  attributes: readonly IppAttribute[]
  /** Attributes of a job to be made. */
  job: readonly IppAttribute[]
  path: string
  document: Uint8Array | null
  /** ms */
  patience: number
}
export type IppAddress = { socketPath: string } | { host: string; port: number }

/** Where libcups would look: `CUPS_SERVER` (a socket, or host:port), else the system's socket. */
export function cupsAddress(said = process.env['CUPS_SERVER'] ?? ''): IppAddress {
  if (said === '') return { socketPath: '/run/cups/cups.sock' }
  if (said.startsWith('/')) return { socketPath: said }
  const [, host = said, port = '631'] = /^(.*?)(?::(\d+))?$/.exec(said) ?? []
  return { host, port: Number(port) }
}

/** Asks a printing system one question. Throws where it does not answer in time or in IPP. */
export function postIpp(address: IppAddress, question: IppQuestion): Promise<IppAnswer> {
  const body = bodyOf(question)
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/ipp', 'content-length': body.length, host: 'localhost' }
    const sent = request(
      { ...address, path: question.path, method: 'POST', headers, agent: false, timeout: question.patience },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.once('error', reject)
        response.once('end', () => {
          try {
            resolve(decodeAnswer(Buffer.concat(parts)))
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)))
          }
        })
      },
    )
    sent.once('timeout', () => sent.destroy(new Error('The printing system does not answer')))
    sent.once('error', reject)
    sent.end(body)
  })
}

function bodyOf({ operation, attributes, job, document }: IppQuestion): Buffer {
  const language: IppAttribute[] = [
    { tag: 'charset', name: 'attributes-charset', values: ['utf-8'] },
    { tag: 'language', name: 'attributes-natural-language', values: ['en'] },
  ]
  const groups = [{ kind: ippGroups.operation as number, attributes: [...language, ...attributes] }]
  if (job.length > 0) groups.push({ kind: ippGroups.job, attributes: [...job] })
  return Buffer.concat([encodeRequest(operation, groups), document ?? Buffer.alloc(0)])
}
