import type { Failure, FailureCode } from '../../failure.ts'

/** What went wrong and what to do, for every failure the house can answer with. */
export const failure: Record<FailureCode, (failure: Failure) => string> = {
  'bad-input': () => 'Có ô chưa đúng. Kiểm tra ô được đánh dấu rồi lưu lại.',
  'not-allowed': () => 'Thiết bị này không có quyền làm việc đó. Nhờ ban tổ chức thực hiện.',
  'station-unknown': () => 'Thiết bị chưa được kết nối với máy chính. Nhập mã kết nối để tiếp tục.',
  'unknown-procedure': () => 'Ứng dụng trên thiết bị này khác phiên bản với máy chính. Đóng rồi mở lại ứng dụng.',
  sealed: () => 'Dữ liệu đang khóa. Nhập mật khẩu để mở.',
  'passphrase-wrong': () => 'Mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi nhập lại.',
  'passphrase-short': ({ detail }) => `Mật khẩu quá ngắn. Đặt ít nhất ${detail ?? '8'} ký tự.`,
  'sign-in-code-wrong': () => 'Mã kết nối chưa đúng hoặc đã hết hạn. Lấy mã mới trên máy chính.',
  'too-many-tries': () => 'Đã thử sai nhiều lần. Chờ một phút rồi thử lại.',
  'no-fair': () => 'Chưa lập phiên giao dịch việc làm trên máy này.',
  'fair-exists': () => 'Máy này đã có phiên. Đóng rồi mở lại ứng dụng để vào phiên đó.',
  'not-found': () => 'Không tìm thấy. Có thể mục này vừa được thay đổi ở máy khác.',
  'person-erased': () => 'Dữ liệu của người này đã được xóa theo yêu cầu.',
  'id-number-taken': () => 'Số định danh này đã thuộc hồ sơ khác. Kiểm tra lại số, hoặc mở hồ sơ đó ở Người tham gia.',
  'commune-not-in-list': () => 'Xã, phường này không có trong danh mục. Chọn lại trong danh sách.',
  'file-forgotten': () => 'Máy không còn giữ tệp này. Chọn lại tệp để nhập tiếp.',
  'list-waits': ({ detail, field }) =>
    `Danh sách ${detail} còn ghi dở${field === 'disk-full' ? ' vì ổ đĩa đã đầy' : ''}, phải ghi xong trước. Xem cách làm ở trang chọn tệp, mục Còn ghi dở ở phiên khác hoặc Đã nhập cho phiên này.`,
  'question-overtaken': () => 'Đang xem lại danh sách theo thay đổi mới nhất.',
  'import-stopped': () => 'Đã dừng, chưa nhập dòng nào. Chọn lại tệp để nhập.',
  'badge-unreadable': () => 'Không đọc được thẻ tham gia. Quét lại, hoặc gõ lại đúng số in trên thẻ.',
  'badge-foreign': () => 'Mã vừa quét không phải thẻ tham gia. Quét mã QR trên thẻ tham gia.',
  'badge-other-fair': () => 'Thẻ này của phiên khác. Hướng dẫn người này đến bàn đăng ký để nhận thẻ mới.',
  'badge-forged': () => 'Mã trên thẻ không hợp lệ. Hướng dẫn người này đến bàn đăng ký.',
  'badge-not-arrived': () => 'Thẻ đúng, nhưng máy này chưa nhận được hồ sơ từ bàn đã cấp thẻ. Thử lại sau ít phút.',
  'badge-two-stations': ({ detail }) =>
    `Có hai thẻ ${detail ?? 'cùng số'} do hai bàn cùng chữ in ra. Quét mã QR trên thẻ để biết đúng người.`,
  'badge-blank': ({ detail }) => `Thẻ ${detail ?? 'này'} chưa trao cho ai. Mời người này đến bàn đăng ký để ghi tên.`,
  'badge-taken': ({ detail }) =>
    `Thẻ ${detail ?? 'này'} đã trao cho người khác. Lấy thẻ tiếp theo trong tập rồi quét lại.`,
  'badge-two-people': ({ detail }) =>
    `Thẻ ${detail ?? 'này'} đã trao cho hai người ở hai bàn. Mời người này đến bàn đăng ký để nhận thẻ khác.`,
  'blanks-used-up': ({ detail }) =>
    detail && detail !== '0'
      ? `Phiên này chỉ còn ${detail} số cho thẻ in sẵn. Nhập số lượng nhỏ hơn rồi in lại.`
      : 'Phiên này đã hết số cho thẻ in sẵn. Dùng những thẻ đã in, hoặc in ở máy khác.',
  'badge-voided': ({ detail }) =>
    detail
      ? `Thẻ này đã hết hiệu lực, được thay bằng thẻ ${detail}. Xin quét thẻ đó.`
      : 'Thẻ này đã hết hiệu lực. Hướng dẫn người này đến bàn đăng ký.',
  'no-booth': () => 'Chưa chọn đơn vị tuyển dụng cho bàn này.',
  'vacancy-not-yours': () => 'Vị trí này thuộc đơn vị khác. Chọn lại vị trí tuyển dụng.',
  'interview-not-yours': () => 'Kết quả này do đơn vị khác ghi, không sửa được ở bàn này.',
  'same-person': () => 'Hai hồ sơ này đã là của một người.',
  'single-record': () => 'Hồ sơ này không gộp từ nhiều hồ sơ, không có gì để tách.',
  'consent-missing': () => 'Chưa có sự đồng ý để đăng ký. Mở phiếu của người này và hỏi mục 1.',
  'changed-since': () => 'Không hoàn tác được: hồ sơ này đã được sửa sau đó. Mở hồ sơ ở Người tham gia để đính chính.',
  'already-undone': () => 'Việc này đã được hoàn tác rồi.',
  'not-undoable': () => 'Việc này không hoàn tác được. Mở hồ sơ ở Người tham gia để đính chính.',
  locked: () => 'Màn hình đang khóa. Gõ mã PIN để mở; nội dung đang nhập vẫn còn.',
  'pin-wrong': () => 'Mã PIN chưa đúng. Gõ lại.',
  'pin-shape': () => 'Mã PIN gồm 4 đến 8 chữ số.',
  'scanner-gone': ({ detail }) =>
    detail
      ? `Không thấy máy quét ở cổng ${detail}. Cắm lại dây, hoặc chọn cổng khác ở Kiểm tra máy quét.`
      : 'Không thấy máy quét. Cắm lại dây, hoặc chọn cổng khác ở Kiểm tra máy quét.',
  'scanner-busy': ({ detail }) =>
    `Cổng ${detail ?? 'máy quét'} đang được chương trình khác dùng. Đóng chương trình đó rồi chọn lại.`,
  'scanner-refused': ({ detail }) =>
    `Máy tính không cho mở cổng ${detail ?? 'máy quét'}. Nhờ người phụ trách kỹ thuật cấp quyền dùng cổng này.`,
  'printer-gone': ({ detail }) =>
    detail
      ? `Không tìm thấy máy in “${detail}”. Bật máy in, hoặc chọn máy in khác ở In thẻ (F6).`
      : 'Không tìm thấy máy in. Bật máy in, hoặc chọn máy in khác ở In thẻ (F6).',
  'print-failed': ({ detail }) =>
    detail === 'pdf'
      ? 'Chưa vẽ được bản PDF nên chưa tạo tệp. Tạo lại; nếu vẫn vậy thì đóng rồi mở lại ứng dụng.'
      : 'Máy in không nhận lệnh. Kiểm tra giấy và cáp rồi in lại.',
  'disk-full': () => 'Ổ đĩa đã đầy, chưa lưu được. Xóa bớt tệp trên máy rồi lưu lại; nội dung đã nhập vẫn còn.',
  'disk-read-only': () => 'Không ghi được vào ổ đĩa. Gọi người phụ trách kỹ thuật; nội dung đã nhập vẫn còn.',
  'database-busy': () => 'Máy đang bận ghi. Chờ vài giây rồi lưu lại; nội dung đã nhập vẫn còn.',
  'database-damaged': () => 'Tệp dữ liệu bị hỏng. Dừng nhập trên máy này và khôi phục từ bản lưu gần nhất.',
  'schema-newer': () => 'Dữ liệu do phiên bản ứng dụng mới hơn tạo ra. Cài phiên bản mới để mở.',
  'pairing-closed': () => 'Thẻ bàn này đã đóng hoặc phiên đã kết thúc. Nhờ ban tổ chức mở lại hoặc in thẻ bàn mới.',
  'device-revoked': () => 'Thiết bị này đã bị ngắt quyền. Quét thẻ bàn để kết nối lại, hoặc hỏi ban tổ chức.',
  'too-fast': () => 'Máy chính đang nhận quá nhiều yêu cầu từ thiết bị này. Chờ vài giây; nội dung đang chờ sẽ tự gửi.',
  'port-taken': ({ detail }) =>
    `Cổng ${detail ?? 'mạng'} đang được chương trình khác dùng. Đóng chương trình đó rồi mở lại mạng nội bộ.`,
  'no-network': () => 'Máy này chưa nối mạng nào. Bật điểm phát Wi-Fi của máy, hoặc nối vào Wi-Fi của hội trường.',
  'sheet-unknown': ({ detail }) => `Không có tờ số ${detail ?? 'này'} ở phiên này. Xem lại số in ở góc tờ giấy.`,
  'sheet-row-taken': ({ detail }) => `Dòng này của tờ đã nhập cho thẻ ${detail ?? 'khác'}. Kiểm tra lại số dòng.`,
  'lease-not-yours': () =>
    'Số thẻ này không thuộc dải số đã cấp cho thiết bị. Kết nối lại với máy chính để nhận dải số mới.',
  'lease-used': ({ detail }) =>
    `Số thẻ ${detail ?? ''} đã ghi cho người khác. Bỏ thẻ viết tay này, lưu lại để cấp số mới.`,
  'rescue-unreadable': () => 'Không đọc được mã chuyển dữ liệu. Phóng to mã trên điện thoại rồi quét lại.',
  'rescue-other-fair': () => 'Mã chuyển dữ liệu này của phiên khác.',
  'slip-not-yours': () => 'Bàn này chỉ in được phiếu của người do bàn mình phỏng vấn.',
  'not-center-table': () => 'Việc này chỉ làm được ở bàn tư vấn của Trung tâm.',
  'file-too-large': ({ detail }) =>
    `Tệp lớn hơn ${detail ?? '30'} MB. Xóa bớt ảnh hoặc chia danh sách thành nhiều tệp rồi chọn lại.`,
  'file-empty': () => 'Tệp không có nội dung. Kiểm tra lại tệp gốc, hoặc đề nghị nơi gửi lưu và gửi lại.',
  'file-folder': () => 'Đây là thư mục. Mở thư mục và chọn từng tệp danh sách trong đó.',
  'file-several': () => 'Đã thả nhiều tệp cùng lúc. Chọn hoặc thả từng tệp một; nhập xong tệp này rồi đến tệp sau.',
  'file-in-use': () => 'Tệp đang mở ở chương trình khác. Lưu và đóng tệp trong Excel rồi chọn lại.',
  'file-gone': () => 'Không còn tệp ở chỗ đã chọn. Cắm lại USB hoặc tìm lại tệp, rồi chọn tệp lần nữa.',
  'file-lock': () =>
    'Đây là tệp tạm do Excel tạo ra khi đang mở danh sách. Chọn tệp cùng tên không có ký hiệu “~” ở đầu.',
  'file-sealed': () =>
    'Tệp đặt mật khẩu. Mở tệp bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc), lưu rồi chọn lại.',
  'file-old-format': ({ detail }) =>
    `Tệp thuộc kiểu ${detail ?? 'cũ'}. Mở tệp bằng Excel, chọn Lưu thành (Save As) kiểu .xlsx rồi chọn tệp mới.`,
  'file-word': () => 'Đây là văn bản Word. Chép bảng trong đó sang Excel, lưu thành .xlsx rồi chọn lại.',
  'file-not-a-list': ({ detail }) =>
    `${{ pdf: 'Đây là tệp PDF', picture: 'Đây là tệp ảnh', archive: 'Đây là tệp nén' }[detail ?? ''] ?? 'Tệp này không phải bảng danh sách'}. Đề nghị nơi gửi gửi tệp Excel (.xlsx) hoặc CSV; nếu chỉ có bản giấy, nhập ở bàn đăng ký.`,
  'file-damaged': () =>
    'Tệp bị hỏng, không đọc được. Mở tệp bằng Excel, lưu lại thành .xlsx; nếu không mở được, đề nghị nơi gửi gửi lại.',
  'file-swollen': () =>
    'Tệp chứa lượng dữ liệu lớn bất thường nên không được mở. Chép phần danh sách sang một tệp mới rồi chọn tệp đó.',
  'file-no-rows': () => 'Tệp không có dòng nào. Kiểm tra lại danh sách đã lưu vào tệp chưa.',
  'file-too-many-rows': ({ detail }) =>
    `Tệp có hơn ${new Intl.NumberFormat('vi-VN').format(Number(detail ?? 20_000))} dòng. Chia thành nhiều tệp, mỗi tệp một xã, rồi nhập lần lượt.`,
  'template-wrong': ({ detail }) =>
    `Mẫu danh sách bị sai, chưa tạo tệp. ${detail ?? ''} Sửa mẫu hoặc báo người phụ trách kỹ thuật.`,
  'work-cancelled': () => 'Việc này đã được dừng, chưa tạo ra tệp nào.',
  'work-too-big': () => 'Máy không đủ bộ nhớ cho việc này. Đóng bớt chương trình khác rồi làm lại.',
  'closing-open': ({ detail }) =>
    `Còn ${detail ?? 'một số'} mục chưa xong. Xử lý từng mục, hoặc ghi lý do cho qua, rồi chốt số liệu.`,
  'host-away': () => 'Không liên lạc được với máy chính. Giữ nguyên màn hình này và thử lại; nội dung đã nhập vẫn còn.',
  'fair-stage': () => 'Phiên không chuyển sang bước này được. Xem lại trạng thái của phiên.',
  'fair-another-open': ({ detail }) =>
    `${detail ?? 'Một phiên khác'} đang mở. Kết thúc phiên đó trước, hoặc mở thêm phiên này.`,
  'fair-has-people': () => 'Đã có người đến phiên này nên không đưa về bản nháp được. Có thể kết thúc phiên.',
  'fair-archived': () => 'Phiên đã lưu trữ, chỉ xem. Muốn sửa, lấy phiên ra khỏi lưu trữ ở Phiên giao dịch (Alt+0).',
  'fair-not-rehearsal': () => 'Đây không phải phiên chạy thử nên không xóa.',
  'rehearsal-exists': ({ detail }) =>
    `Còn phiên chạy thử${detail ? ` của ${detail}` : ''} chưa xóa. Xóa phiên chạy thử đó rồi chạy thử lại.`,
  'rehearsal-real-person': () =>
    'Đây là người thật hoặc thẻ thật, không ghi vào phiên chạy thử. Mở phiên thật rồi đăng ký, hoặc dùng thẻ mẫu.',
  'card-rehearsal': () =>
    'Đây là thẻ mẫu hoặc người của phiên chạy thử, không ghi vào phiên thật. Nếu là người thật: xóa phiên chạy thử ở Phiên giao dịch (Alt+0) rồi đăng ký lại.',
  'badge-rehearsal': () =>
    'Thẻ này của phiên chạy thử, không dùng ở phiên thật. Thu lại thẻ, mời người này đến bàn đăng ký.',
  'badge-real-fair': () => 'Đây là thẻ của phiên thật, không dùng ở phiên chạy thử. Mở phiên thật rồi quét lại.',
  internal: ({ reference }) =>
    reference
      ? `Có lỗi ngoài dự kiến (mã ${reference}). Thử lại; nếu vẫn lỗi, báo mã này cho người phụ trách kỹ thuật.`
      : 'Có lỗi ngoài dự kiến. Thử lại; nếu vẫn lỗi, báo người phụ trách kỹ thuật.',
}
