export const rest = {}
