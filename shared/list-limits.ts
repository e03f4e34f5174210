/** The longest file of a list that is taken, in bytes: lists of 20,000 people are a tenth of it. */
export const largestListFile = 30 * 1024 * 1024
