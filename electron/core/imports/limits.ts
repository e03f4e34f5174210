/** What a spreadsheet may unpack to altogether, in bytes. */
export const mostUnpacked = 150 * 1024 * 1024

/** How many times longer than its packed form one part may be; real sheets stay under a tenth of it. */
export const mostSwelling = 300

/** Parts shorter than this swell as they like. */
export const swellingFrom = 4 * 1024 * 1024

/** Lines with a text, over all sheets. */
export const mostRows = 20_000

/** Columns that are looked at; what stands further right is told of. */
export const mostColumns = 120
