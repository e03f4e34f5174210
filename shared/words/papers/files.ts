import type { ageGroups } from '../../contract/figures.ts'

const zone = 'Asia/Ho_Chi_Minh'
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false })
const calendar = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** `11:42 ngày 26/11/2026` in Vietnam; a moment in ms UTC. */
function when(moment: number): string {
  return `${clock.format(moment)} ngày ${calendar.format(moment)}`
}

/** What files for the office and for employers say beside their columns. */
export const files = {
  when,
  unit: {
    persons: 'người',
    turns: 'lượt',
    employers: 'đơn vị',
    vacancies: 'vị trí',
    posts: 'chỉ tiêu',
    copies: 'cuốn',
  } as Readonly<Record<string, string>>,
  breakdown: {
    sex: 'Giới tính',
    age: 'Nhóm tuổi',
    ethnicity: 'Dân tộc',
    household: 'Diện hộ',
    disability: 'Khuyết tật',
    qualification: 'Trình độ',
    commune: 'Xã, phường',
    village: 'Thôn, tổ dân phố',
    need: 'Nhu cầu',
  },
  age: {
    'under-16': 'Dưới 16 tuổi',
    '16-24': '16–24 tuổi',
    '25-34': '25–34 tuổi',
    '35-44': '35–44 tuổi',
    '45-59': '45–59 tuổi',
    '60-plus': '60 tuổi trở lên',
  } satisfies Record<(typeof ageGroups)[number], string> as Readonly<Record<string, string>>,
  disability: { yes: 'Là người khuyết tật', no: 'Không' } as Readonly<Record<string, string>>,
  unknown: 'Chưa rõ',
  villageUntold: (commune: string) => `${commune}, chưa rõ thôn`,
  villageOf: (village: string, commune: string) => `${village}, ${commune}`,
  total: 'Tổng số',
  /** A person may have several needs or none. */
  needTotal: 'Tổng số người tham gia (một người có thể có nhiều nhu cầu)',
  wholeFair: 'Toàn phiên',
  year: {
    total: 'Cộng các phiên (lượt người)',
    communeTotal: 'Tổng số',
  },
  yes: 'Có',
  /** Of a vacancy that asks for training, or does not. */
  skilled: 'Có trình độ',
  unskilled: 'Phổ thông',
  booth: (booth: string) => (/^bàn /i.test(booth) ? booth : `Bàn ${booth}`),
  noEmployer: 'Chưa rõ đơn vị',
  employerFile: {
    purpose:
      'Mục đích: tuyển dụng những người đã đến gặp đơn vị tại phiên và đồng ý chia sẻ thông tin. Không dùng vào việc khác, không chuyển cho người khác.',
    deleteBy: (day: string) => `Đơn vị phải xóa danh sách này trước ngày ${day} đối với người không được tuyển dụng.`,
    notSharing: (count: number) =>
      count === 0
        ? 'Mọi người đến gặp đơn vị đều đồng ý chia sẻ thông tin.'
        : `${count} người đến gặp đơn vị không đồng ý chia sẻ thông tin nên không có trong danh sách.`,
    results: ['Đang làm việc', 'Chưa đi làm', 'Không nhận việc', 'Đã nghỉ việc', 'Không liên lạc được'],
  },
  handover: {
    giver: 'Bên giao',
    receiver: 'Bên nhận',
    receiverName: 'Họ tên, chức vụ người nhận',
    receivedAt: 'Thời điểm nhận',
    file: 'Tệp bàn giao',
    madeAt: 'Lập lúc',
    persons: 'Số người trong danh sách',
    notShared: 'Số người không đồng ý chia sẻ (không có trong danh sách)',
    purpose: 'Mục đích sử dụng',
    purposeText: 'Tuyển dụng những người đã đến gặp đơn vị tại phiên và đồng ý chia sẻ thông tin.',
    deleteBy: 'Thời hạn xóa dữ liệu',
    deleteByText: (day: string) => `Trước ngày ${day} đối với người không được tuyển dụng`,
    duties: 'Trách nhiệm của bên nhận',
    dutiesText:
      'Chỉ dùng đúng mục đích; không chuyển cho bên thứ ba; bảo quản có mật khẩu; xóa đúng hạn và báo lại Trung tâm kết quả tuyển dụng (Luật 91/2025/QH15).',
    giverSigns: 'ĐẠI DIỆN BÊN GIAO',
    receiverSigns: 'ĐẠI DIỆN BÊN NHẬN',
    signHint: '(Ký, ghi rõ họ tên)',
  },
}
