/** Procedures of the desk's lock: a PIN over the screen while its clerk is away, everything typed kept. */
export const lockProcedures = {} as const
