import type { ExportFormat, ExportName } from '../../contract/exports.ts'

const number = new Intl.NumberFormat('vi-VN')

/** Figures and files of a fair, for the office and for employers. */
export const reportFiles = {
  figures: {
    attended: 'Người tham gia',
    women: (women: number) => `trong đó nữ ${number.format(women)}`,
    counselled: 'Người được tư vấn',
    counselTurns: (turns: number) => `${number.format(turns)} lượt tư vấn`,
    interviewed: 'Người được phỏng vấn',
    interviewTurns: (turns: number) => `${number.format(turns)} lượt phỏng vấn`,
    preSelected: 'Người đạt sơ tuyển',
    appointments: (persons: number) => `${number.format(persons)} người hẹn phỏng vấn`,
    hired: 'Tuyển dụng tại phiên',
    connected: (persons: number) => `kết nối thành công: ${number.format(persons)}`,
  },
  countNote: 'Số người và số lượt là hai con số khác nhau: một người có thể phỏng vấn nhiều lượt.',
  lists: 'Danh sách và số liệu',
  careful: 'Tệp có tên người là dữ liệu cá nhân: chỉ lưu ở nơi được phép, xóa khi dùng xong.',
  name: {
    attendance: 'Danh sách người tham gia',
    interviews: 'Kết quả phỏng vấn theo đơn vị',
    employers: 'Đơn vị và vị trí tuyển dụng',
    summary: 'Tổng hợp kết quả phiên',
    'employer-file': 'Danh sách cho đơn vị tuyển dụng',
    everything: 'Tất cả trong một tệp nén',
    year: 'So sánh các phiên trong năm',
  } satisfies Record<ExportName, string> as Record<ExportName, string>,
  holds: {
    attendance: (rows: number) => `${number.format(rows)} người, mỗi người một dòng; có cột Ký nhận.`,
    interviews: (rows: number) => `${number.format(rows)} lượt, mỗi lượt một dòng; mỗi đơn vị thêm một trang tính.`,
    employers: (rows: number) => `${number.format(rows)} đơn vị, vị trí đang tuyển và kết quả từng bàn.`,
    summary: () =>
      'Mọi chỉ tiêu báo cáo, chia theo giới tính, tuổi, dân tộc, diện hộ, xã, nhu cầu. Không có tên người.',
    'employer-file': (rows: number) => `${number.format(rows)} đơn vị`,
    everything: () =>
      'Bốn danh sách trên, cả Excel và CSV, các văn bản Word, báo cáo có biểu đồ và danh sách ký nhận bản PDF, trong một tệp ZIP có mật khẩu.',
    year: () => 'Các phiên cạnh nhau và theo xã. Không có tên người.',
  } satisfies Record<ExportName, (rows: number) => string> as Record<ExportName, (rows: number) => string>,
  format: { xlsx: 'Excel', csv: 'CSV', zip: 'ZIP' } satisfies Record<ExportFormat, string> as Record<
    ExportFormat,
    string
  >,
  make: (format: string, name: string) => `Tải ${format}: ${name}`,
  waiting: 'Chờ việc trước xong…',
  making: 'Đang tạo tệp…',
  progress: (percent: number) => `Đang tạo tệp: ${percent}%`,
  left: (seconds: number) =>
    seconds < 60 ? `còn khoảng ${seconds} giây` : `còn khoảng ${Math.ceil(seconds / 60)} phút`,
  stop: 'Dừng',
  stopOf: (name: string) => `Dừng tạo: ${name}`,
  stopped: 'Đã dừng, chưa tạo tệp.',
  fetched: (time: string) => `đã tải ${time}`,
  fetch: 'Lưu tệp',
  fetchOf: (file: string) => `Lưu tệp ${file}`,
  ready: (file: string) => `Đã tạo ${file}.`,
  password: {
    title: (name: string) => `Mật khẩu của tệp ${name}`,
    once: 'Mật khẩu chỉ hiện lần này và không lưu ở đâu. Ghi lại rồi đưa cho người nhận bằng cách khác, không gửi kèm tệp.',
    copy: 'Chép mật khẩu',
    copied: 'Đã chép mật khẩu.',
    done: 'Đã ghi lại',
  },
  employerFiles: {
    title: 'Danh sách cho từng đơn vị tuyển dụng',
    note: 'Chỉ có người đã đến bàn của đơn vị và đồng ý chia sẻ; không có số định danh, dân tộc, diện hộ, khuyết tật. Tệp Excel có mật khẩu, kèm biên bản bàn giao để ký.',
    keep: 'Đơn vị phải xóa sau',
    months: (months: number) => `${months} tháng`,
    deleteBy: (day: string) => `Hạn xóa ghi trong tệp: ${day}`,
    employer: 'Đơn vị tuyển dụng',
    booth: 'Bàn',
    persons: 'Người đến gặp',
    sharing: 'Đồng ý chia sẻ',
    file: 'Tệp',
    make: 'Tạo tệp',
    makeFor: (name: string) => `Tạo tệp cho ${name}`,
    nobody: 'Chưa có ai đồng ý chia sẻ',
    empty: 'Chưa có đơn vị tuyển dụng nào.',
    emptyNext: 'Thêm đơn vị ở Đơn vị và vị trí (F5).',
  },
}
