import type { Topic } from '../../shared/contract/procedure.ts'
import type { Caller, House } from '../../electron/core/ports.ts'

/** A house with one room and no database: it says who called and what was asked. */
export function stubHouse(
  overrides: Partial<House> = {},
): House & { announce(topics: readonly Topic[]): void; isClosed(): boolean } {
  const tokens = new Map<string, Caller>()
  const codes = new Set<string>()
  const listeners = new Set<(topics: readonly Topic[]) => void>()
  let closed = false
  return {
    dispatch: (procedure, input, caller) => Promise.resolve({ ok: true, value: { procedure, input, caller } }),
    windowCaller: () => ({ door: 'window', stationId: 'own', role: 'office' }),
    identify: (token) => tokens.get(token) ?? null,
    signIn({ code, isHere }) {
      if (!isHere || !codes.delete(code)) return { ok: false, failure: { code: 'sign-in-code-wrong', field: 'code' } }
      const token = `token-${tokens.size + 1}`
      tokens.set(token, { door: 'browser', stationId: token, role: 'office' })
      return { ok: true, value: { token, role: 'office' } }
    },
    offerSignIn() {
      const code = `CODE${codes.size + 1}`
      codes.add(code)
      return code
    },
    exportFile: (name) =>
      Promise.resolve(
        name === 'attendance.csv'
          ? {
              ok: true,
              value: {
                fileName: 'attendance.csv',
                mediaType: 'text/csv; charset=utf-8',
                body: new TextEncoder().encode('Họ và tên\n'),
              },
            }
          : { ok: false, failure: { code: 'not-found' } },
      ),
    settleFile: () => undefined,
    takeFile: ({ fileName }) => ({ ok: true, value: { handle: fileName } }),
    listens: () => () => undefined,
    isRevoked: () => false,
    isHere: () => true,
    isLocked: () => false,
    noteRefusal: () => undefined,
    onStale(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    lastCopy: () => Promise.resolve(),
    close() {
      closed = true
    },
    announce: (topics) => listeners.forEach((listen) => listen(topics)),
    isClosed: () => closed,
    ...overrides,
  }
}
