export const known = {}
