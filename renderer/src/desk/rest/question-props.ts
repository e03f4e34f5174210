import type { Fair } from '../../../../shared/contract/fair.ts'
import type { Offers } from './offers.ts'
import type { RestAnswers, RestForm, RestProblem } from './rest-form.ts'

/** What every question is given. */
export type QuestionProps = {
  form: RestForm
  change: (answers: RestAnswers) => void
  /** What keeps the form from being saved, once saving was tried. */
  problems: readonly RestProblem[]
  fair: Fair
  offers: Offers
  /** Opens the list of villages; left out where there is no place for it. */
  onVillages?: () => void
}
