import type { Fair } from '../../../shared/contract/fair.ts'
import type { DeskForm } from './form.ts'

/** What every part of the form is given. */
export type FieldsProps = {
  form: DeskForm
  change: (part: Partial<DeskForm>) => void
  /** Whether saving was tried, so that what is missing may be marked. */
  asked: boolean
  fair: Fair
}
