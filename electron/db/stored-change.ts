/** A change as it lies in the log; `patch` is JSON, null of an erased person. */
export type StoredChange = {
  arrival: number
  hlc: string
  operator: string | null
  table_name: string
  row_id: string
  person: string | null
  patch: string | null
}
