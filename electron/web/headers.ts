import type { MiddlewareHandler } from 'hono'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import type { Wire } from './door.ts'

/**
 * The headers every answer carries. Nothing may be loaded but from our own door, nothing may frame us,
 * and nothing tells other sites where the reader came from. Styles that the component library makes in the page and the lines
 * that open a page again (renderer/load-again.mjs) carry the nonce; 'wasm-unsafe-eval' is for the camera's QR reader, whose worker is held to its own answer's policy.
 */
export function safeHeaders(): MiddlewareHandler<Wire> {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'", NONCE],
      styleSrc: ["'self'", NONCE],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      mediaSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    crossOriginEmbedderPolicy: 'require-corp',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // Electron 42 aborts on a page of a custom scheme that asks for a process of its own (measured).
    originAgentCluster: false,
    // Kept for the whole host name by browsers: it would shut out every other program served on localhost.
    strictTransportSecurity: false,
    permissionsPolicy: { camera: ['self'], microphone: [], geolocation: [], usb: [], serial: [], hid: [], payment: [] },
  })
}
