/** Why a database would not open; `state` is what the first screen explains. */
export class OpenRefusal extends Error {
  readonly state: 'damaged' | 'schema-newer' | 'held-by-another'

  constructor(state: OpenRefusal['state'], message: string) {
    super(message)
    this.name = 'OpenRefusal'
    this.state = state
  }
}
