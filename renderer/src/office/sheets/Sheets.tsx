/** Paper that is typed afterwards. */
export function Sheets({ number }: { number: number | null }) {
  return number
}
