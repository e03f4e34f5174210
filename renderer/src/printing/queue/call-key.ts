/** Says that the first of those who are called has their badge, in the list and on the board. */
export const callKey = { code: 'alt+KeyN', shown: 'Alt+N', aria: 'Alt+N' } as const
