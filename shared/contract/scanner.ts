/** Procedures of scanners that speak over a serial line instead of typing. */
export const scannerProcedures = {} as const
