import type { CardPart, CardRefusal, CardWarning } from '../../citizen-card/codes.ts'

/** What the card reader noticed: what to look at, why a code is no card, what to type again. */
export const warning: {
  card: Record<CardWarning, string>
  refusal: Record<CardRefusal, string>
  part: Record<CardPart, string>
} = {
  card: {
    'number-birth-year-differs': 'Số định danh không khớp năm sinh. Xem lại căn cước.',
    'number-sex-differs': 'Số định danh không khớp giới tính. Xem lại căn cước.',
    'under-16': 'Dưới 16 tuổi: cần người đại diện theo pháp luật cùng đồng ý.',
    'birth-year-only': 'Căn cước chỉ ghi năm sinh.',
    'birth-day-perhaps-unknown': 'Ngày sinh 01/01: có thể căn cước chỉ biết năm sinh.',
    'old-id-unreadable': 'Không đọc được số CMND cũ; không cần nhập.',
    'issue-date-unreadable': 'Không đọc được ngày cấp; không cần nhập.',
    'sex-word-damaged': 'Chữ ghi giới tính bị hỏng khi quét. Xem lại giới tính.',
    'sex-from-number': 'Giới tính lấy theo số định danh. Xem lại căn cước.',
    'text-repaired': 'Chữ có dấu đã được sửa tự động. So lại với căn cước.',
    'name-unusual': 'Họ tên viết khác thường. So lại với căn cước.',
    'name-without-marks': 'Họ tên không có dấu. So lại với căn cước.',
  },
  refusal: {
    empty: 'Mã trống. Quét lại.',
    'too-long': 'Mã quá dài, không phải căn cước. Quét mã trên căn cước.',
    'badge-code': 'Đây là dãy số, không phải căn cước. Nếu là thẻ tham gia, quét lại cho đủ mã.',
    'number-only':
      'Chỉ có số định danh, thiếu họ tên (căn cước mã vạch cấp trước năm 2021). Gõ số và họ tên vào phiếu.',
    'old-id-number-only': 'Chỉ có số chứng minh nhân dân 9 số. Hỏi căn cước, hoặc gõ họ tên vào phiếu.',
    'bank-qr': 'Đây là mã chuyển tiền ngân hàng. Quét mã trên căn cước.',
    url: 'Đây là mã của một trang mạng. Quét mã trên căn cước.',
    wifi: 'Đây là mã vào mạng Wi-Fi. Quét mã trên căn cước.',
    contact: 'Đây là mã danh thiếp hoặc số liên hệ. Quét mã trên căn cước.',
    vneid: 'Mã trong ứng dụng VNeID không đọc được. Quét căn cước, hoặc gõ vào phiếu.',
    'insurance-card': 'Đây là thẻ bảo hiểm y tế. Quét mã trên căn cước.',
    garbled: 'Máy quét gửi ký tự không đọc được. Quét lại; nếu vẫn vậy, bấm Alt+Q để kiểm tra máy quét.',
    'unknown-qr': 'Mã này không phải căn cước hay thẻ tham gia. Quét lại đúng mã.',
    'not-a-card': 'Mã này không phải căn cước. Quét mã trên căn cước.',
    'half-card': 'Mới đọc được một phần căn cước. Quét lại.',
    'six-fields': 'Mã này thiếu một ô so với căn cước, không đọc chắc được. Gõ theo căn cước vào phiếu.',
    'two-cards': 'Hai căn cước dính vào nhau. Quét lại từng căn cước.',
    'id-number-unreadable': 'Số định danh bị hỏng khi quét. Quét lại, hoặc gõ vào phiếu.',
  },
  part: { name: 'họ và tên', address: 'địa chỉ', 'birth-date': 'ngày sinh' },
}
