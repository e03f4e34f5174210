import type { Connection } from './open.ts'

/**
 * `ok`, or what is wrong with the file; every page is read and, being sealed, proven. What is wrong with the search index
 * alone is not told: it is derived and made again from the rows, and must keep no copy from being made or brought back.
 */
export function checkPages(connection: Connection): string {
  const said = connection.pragma('quick_check') as { quick_check: string }[]
  return said.map(({ quick_check: fault }) => fault).find((fault) => fault !== 'ok' && !isOfIndex(fault)) ?? 'ok'
}

function isOfIndex(fault: string): boolean {
  return /fts5/iu.test(fault) && fault.includes('person_search')
}
