import { expect, test } from 'vitest'
import { standingOfCups } from '../../electron/shell/cups-standing.ts'
import { decodeAnswer, encodeRequest, ippGroups } from '../../electron/shell/ipp.ts'
import { cupsAddress } from '../../electron/shell/ipp-post.ts'

/** An answer of CUPS 2.4.2 to CUPS-Get-Printers for a queue out of paper, as it came over the socket. */
const recorded = Buffer.from(
  'AgAAAAAAAAEBRwASYXR0cmlidXRlcy1jaGFyc2V0AAV1dGYtOEgAG2F0dHJpYnV0ZXMtbmF0dXJhbC1sYW5ndWFnZQACZW4EIgAZcHJpbnRlci1pcy1hY2NlcHRpbmctam9icwABASMADXByaW50ZXItc3RhdGUABAAAAAQxAB5wcmludGVyLXN0YXRlLWNoYW5nZS1kYXRlLXRpbWUACwfqCxoEIgAAKwAARAAVcHJpbnRlci1zdGF0ZS1yZWFzb25zABNtZWRpYS1lbXB0eS13YXJuaW5nRAAAABFjb3Zlci1vcGVuLXJlcG9ydCEAEHF1ZXVlZC1qb2ItY291bnQABAAAAAFCAAxwcmludGVyLW5hbWUABUJhZGdlNAARbWVkaWEtY29sLWRlZmF1bHQAAEoAAAAKbWVkaWEtc2l6ZTQAAAAASgAAAAt4LWRpbWVuc2lvbiEAAAAEAABR/koAAAALeS1kaW1lbnNpb24hAAAABAAAdAg3AAAAAEoAAAATbWVkaWEtYm90dG9tLW1hcmdpbiEAAAAEAAAAAEoAAAARbWVkaWEtbGVmdC1tYXJnaW4hAAAABAAAAABKAAAAEm1lZGlhLXJpZ2h0LW1hcmdpbiEAAAAEAAAAAEoAAAAQbWVkaWEtdG9wLW1hcmdpbiEAAAAEAAAAADcAAAAAAw==',
  'base64',
)

test('a recorded answer of CUPS is read: names, states, every reason, and what is not asked for left out', () => {
  const { status, groups } = decodeAnswer(recorded)
  expect(status).toBe(0)
  const printer = groups.find(({ kind }) => kind === ippGroups.printer)
  expect(printer?.attributes.get('printer-name')).toEqual(['Badge'])
  expect(printer?.attributes.get('printer-state')).toEqual([4])
  expect(printer?.attributes.get('printer-state-reasons')).toEqual(['media-empty-warning', 'cover-open-report'])
  expect(printer?.attributes.get('printer-is-accepting-jobs')).toEqual([true])
  expect(printer?.attributes.get('queued-job-count')).toEqual([1])
})

test('an answer cut short anywhere is an error or fewer printers, never a crash of another kind', () => {
  for (let length = 0; length < recorded.length; length += 1) {
    try {
      expect(decodeAnswer(recorded.subarray(0, length)).groups.length).toBeLessThanOrEqual(2)
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError)
    }
  }
})

test('what is written is read again: text with marks, numbers, lists; a paper size travels as a collection', () => {
  const bytes = encodeRequest(2, [
    {
      kind: ippGroups.operation,
      attributes: [
        { tag: 'name', name: 'job-name', values: ['Nguyễn Thị Đặng Hoà'] },
        { tag: 'integer', name: 'job-ids', values: [7, -1, 2_147_483_647] },
        { tag: 'boolean', name: 'last', values: [true] },
      ],
    },
    {
      kind: ippGroups.job,
      attributes: [
        {
          tag: 'collection',
          name: 'media-col',
          values: [
            [
              {
                tag: 'collection',
                name: 'media-size',
                values: [[{ tag: 'integer', name: 'x-dimension', values: [9000] }]],
              },
            ],
          ],
        },
        { tag: 'keyword', name: 'sides', values: ['one-sided'] },
      ],
    },
  ])
  const [operation, job] = decodeAnswer(bytes).groups
  expect(Object.fromEntries(operation?.attributes ?? [])).toEqual({
    'job-name': ['Nguyễn Thị Đặng Hoà'],
    'job-ids': [7, -1, 2_147_483_647],
    last: [true],
  })
  // Nobody asks CUPS for collections, so that none is read; what follows it is.
  expect(Object.fromEntries(job?.attributes ?? [])).toEqual({ sides: ['one-sided'] })
  expect(bytes.toString('latin1')).toContain('x-dimension')
})

const well = { state: 3, reasons: ['none'], isAccepting: true, waiting: 0 }
const stuck = (reasons: string[]) => standingOfCups({ ...well, state: 4, reasons, waiting: 1 })

test('every way a printer stands is told apart by its reasons, whatever their severity', () => {
  expect(standingOfCups(well)).toBe('ready')
  expect(standingOfCups({ ...well, state: 5, reasons: ['paused'] })).toBe('paused')
  expect(standingOfCups({ ...well, isAccepting: false })).toBe('refusing')
  expect(stuck(['media-empty-error'])).toBe('no-paper')
  expect(stuck(['offline-report', 'media-empty'])).toBe('no-paper')
  expect(stuck(['media-jam-warning'])).toBe('jammed')
  expect(stuck(['door-open-report'])).toBe('needs-hand')
  expect(stuck(['connecting-to-device'])).toBe('offline')
  expect(stuck(['media-low-report', 'toner-low-warning', 'com.vendor-strange'])).toBe('ready')
})

test('what a printer said of its last job counts no more once nothing waits there, or nothing would ever be sent again', () => {
  expect(standingOfCups({ ...well, reasons: ['media-jam-error', 'media-empty-warning'] })).toBe('ready')
  expect(standingOfCups({ ...well, reasons: ['media-jam-error'], state: 5 })).toBe('paused')
})

test('CUPS is looked for where its own commands look', () => {
  expect(cupsAddress('')).toEqual({ socketPath: '/run/cups/cups.sock' })
  expect(cupsAddress('/tmp/own.sock')).toEqual({ socketPath: '/tmp/own.sock' })
  expect(cupsAddress('in.local')).toEqual({ host: 'in.local', port: 631 })
  expect(cupsAddress('in.local:8631')).toEqual({ host: 'in.local', port: 8631 })
})
