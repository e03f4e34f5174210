/** Fairs and how they are prepared: the list of fairs, readiness, papers beforehand, operators. */
export const fairs = {
  title: 'Phiên giao dịch việc làm',
}
