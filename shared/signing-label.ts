/** A sheet's letter and number as they stand on the paper: `A-03`. */
export function sheetLabel({ letter, number }: { letter: string; number: number }): string {
  return `${letter}-${String(number).padStart(2, '0')}`
}

/** One line of a sheet as lists name it: `A-03/7`. */
export function lineLabel(sheet: { letter: string; number: number }, position: number): string {
  return `${sheetLabel(sheet)}/${position}`
}
