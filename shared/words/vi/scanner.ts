import { scannerCheck } from './scanner-check.ts'

/** Scanners: the page that checks them. */
export const scanner = { check: scannerCheck }
