/** Who is called to a booth. */
export const called = {
  title: 'Called to a booth',
  line: (number: string, name: string, place: string) => `${number} ${name} to ${place}`,
  booth: (booth: string) => `booth ${booth}`,
  since: (time: string) => `called at ${time}`,
  more: (count: number) => `and ${count} more`,
  long: (number: string, place: string) => `Call ${number} to ${place}`,
  longNote: (name: string, time: string) => `${name}, called at ${time}, has not come.`,
}
