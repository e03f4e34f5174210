/** Who is called to a booth. */
export const called = {
  title: 'Mời đến bàn',
  line: (number: string, name: string, place: string) => `${number} ${name} đến ${place}`,
  booth: (booth: string) => `bàn ${booth}`,
  since: (time: string) => `gọi từ ${time}`,
  more: (count: number) => `và ${count} người nữa`,
  long: (number: string, place: string) => `Mời ${number} đến ${place}`,
  longNote: (name: string, time: string) => `${name}, gọi từ ${time}, chưa đến.`,
}
