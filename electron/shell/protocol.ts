import { protocol, type Session } from 'electron'

/** The window's address; its scheme is known in our session only. */
export const windowOrigin = 'app://fair'

/** Makes `app:` a scheme like https: with an origin, fetch, streams and kept compiled scripts. Only before `ready`. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

/** Answers the window's requests out of this process, with no socket in between. */
export function answerWindow(session: Session, answer: (request: Request) => Promise<Response>): void {
  session.protocol.handle('app', (request) =>
    request.url.startsWith(`${windowOrigin}/`) ? answer(request) : new Response(null, { status: 404 }),
  )
}
