const size = (millimetres: number) => millimetres.toLocaleString('vi-VN')

/** The layout editor. */
export const design = {
  title: 'Mẫu thẻ',
  notYours: 'Chỉ máy của ban tổ chức sửa được mẫu thẻ. Ở máy này chỉ xem.',
  fields: 'Nội dung trên thẻ',
  field: {
    fullName: 'Họ và tên đầy đủ',
    commune: 'Xã, phường',
    needs: 'Nhu cầu (hình vẽ)',
    fairName: 'Tên phiên',
    date: 'Ngày tổ chức',
  },
  always: 'Tên gọi chữ lớn, số thẻ và mã QR luôn có trên thẻ.',
  logo: 'Logo của Trung tâm',
  logoShown: 'In logo trên thẻ',
  logoChoose: 'Chọn tệp logo',
  logoChange: 'Đổi logo',
  logoRemove: 'Gỡ logo',
  logoNone: 'Chưa có logo. Nên dùng hình nét đậm trên nền trắng.',
  logoAlt: 'Logo như sẽ in trên thẻ',
  greyNote: 'Ảnh được chuyển sang đen trắng để in rõ trên mọi máy in.',
  back: 'Mặt sau',
  backs: {
    none: 'Không in',
    booths: 'Danh sách bàn tuyển dụng',
    programme: 'Chương trình',
    picture: 'Sơ đồ hoặc ảnh',
  },
  backNote: {
    none: 'Thẻ in một mặt.',
    booths: 'Lấy từ Đơn vị và vị trí (F5): số bàn, tên đơn vị, số vị trí.',
    programme: 'Mỗi dòng một việc, ví dụ: 8:00 Khai mạc.',
    picture: 'Ví dụ: sơ đồ bố trí các bàn trong nhà văn hóa.',
  },
  backTurn: 'In hai mặt: lật theo cạnh dài của tờ giấy.',
  programme: 'Chương trình in ở mặt sau',
  programmeLeft: (count: number) => `Còn ${count.toLocaleString('vi-VN')} ký tự`,
  pictureChoose: 'Chọn tệp ảnh',
  pictureChange: 'Đổi ảnh',
  pictureRemove: 'Gỡ ảnh',
  pictureNone: 'Chưa chọn ảnh; mặt sau sẽ để trống.',
  pictureAlt: 'Ảnh như sẽ in ở mặt sau',
  pictureFault: {
    'not-a-picture': (file: string) =>
      `Không đọc được “${file}” như một ảnh. Chọn tệp PNG, JPEG hoặc SVG; ảnh đang dùng vẫn giữ nguyên.`,
    'too-big': (file: string) =>
      `“${file}” quá lớn. Chọn ảnh dưới 25 MB và dưới 80 triệu điểm ảnh; ảnh đang dùng vẫn giữ nguyên.`,
    empty: (file: string) =>
      `“${file}” gần như trắng, in ra sẽ không thấy gì. Chọn ảnh có nét đậm hơn; ảnh đang dùng vẫn giữ nguyên.`,
  },
  preview: 'Xem trước',
  format: 'Khổ thẻ xem trước',
  ownFormat: 'Đang là khổ thẻ của máy này.',
  useFormat: 'Dùng khổ này cho máy này',
  realSize: (width: number, height: number) => `Kích thước thật: ${size(width)} × ${size(height)} mm`,
  samples: {
    ordinary: 'Thẻ thường',
    long: 'Họ tên rất dài',
    blank: 'Thẻ chưa có tên',
  },
  sampleName: 'Hoàng Thị Đượm',
  sampleLongName: 'Nguyễn Thị Hoàng Thiên Kim Ngọc Bảo Trân Phương Quỳnh An Thư',
  unsaved: 'Chưa lưu; tắt ứng dụng thì mất thay đổi.',
  undo: 'Bỏ thay đổi',
  save: 'Lưu mẫu thẻ',
  saved: 'Đã lưu mẫu thẻ. Thẻ in từ bây giờ theo mẫu này.',
}
