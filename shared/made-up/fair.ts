/** The fair that made-up people come to: the sample fair of the first start, the demo, the benches. */
export const madeUpFair = {
  center: { name: 'Trung tâm Dịch vụ việc làm tỉnh Lạng Sơn', provinceCode: '20' },
  name: 'Phiên giao dịch việc làm cụm xã Thất Khê',
  place: 'Nhà văn hóa xã Thất Khê',
  /** Xã Thất Khê and its neighbours, the old Tràng Định. */
  communes: ['06040', '06001', '06019', '06046', '06004'],
} as const
