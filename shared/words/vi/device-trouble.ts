/** Why a phone does not come in: how to tell, and what to do. */
export const deviceTrouble = {
  intro: 'Cầm điện thoại không vào được, làm lại từ đầu và xem bước nào dưới đây sáng lên.',
  since: 'Tính từ lúc mở ứng dụng. Mỗi bước ghi lần gần nhất một máy khác đi tới đó.',
  notYet: 'Chưa có',
  at: (time: string) => `Lúc ${time}`,
  step: {
    open: 'Máy này đang mở mạng nội bộ',
    port: 'Điện thoại chạm tới máy này',
    page: 'Điện thoại đi qua cảnh báo bảo mật',
    paired: 'Điện thoại kết nối bằng thẻ bàn',
  },
  landing: (time: string) => `Trang hướng dẫn được mở gần nhất lúc ${time}.`,
  self: (good: number, all: number) => `Máy này tự mở được ${good}/${all} địa chỉ của mình.`,
  selfFails: 'Máy này không tự gọi được chính mình: phần mềm diệt vi-rút hoặc tường lửa đang chặn cổng.',
  profile: {
    public: 'Windows đang coi mạng này là Công cộng (Public), nên tường lửa chặn máy khác.',
    private: 'Windows coi mạng này là Riêng tư (Private): đúng.',
    domain: 'Windows coi mạng này là mạng của cơ quan (Domain).',
  },
  tell: 'Nhận biết',
  do: 'Cách làm',
  testAgain: 'Kiểm tra lại',
  /** Said for the name of the Wi-Fi where nobody wrote it down. */
  wifiOfHall: 'mạng mà máy này đang dùng',
  allThrough: 'Đã có điện thoại kết nối được',
  allThroughNote:
    'Máy này và mạng đều tốt. Nếu một điện thoại khác không vào được, so điện thoại đó với các nguyên nhân dưới đây.',
  where: {
    closed: 'Mạng nội bộ chưa mở',
    nobody: 'Chưa điện thoại nào chạm tới máy này',
    warning: 'Điện thoại tới được nhưng dừng ở cảnh báo bảo mật',
    pairing: 'Điện thoại qua được cảnh báo nhưng chưa kết nối',
  },
  closedNext: 'Bật mạng nội bộ ở phần Mạng nội bộ (Ctrl+1), rồi thử lại trên điện thoại.',
  cause: {
    otherNetwork: {
      title: 'Điện thoại ở mạng khác, hoặc đang dùng 4G',
      tell: (wifi: string) => `Mở phần Wi-Fi trên điện thoại: tên mạng đang nối phải là ${wifi}.`,
      steps: [
        'Tắt dữ liệu di động (4G/5G).',
        'Nối vào đúng Wi-Fi. Khi điện thoại báo “Wi-Fi không có Internet”, chọn giữ kết nối.',
        'Quét lại thẻ bàn.',
      ],
    },
    otherAddress: {
      title: 'Địa chỉ trên thẻ khác địa chỉ bây giờ',
      tell: (link: string) => `So địa chỉ in trên thẻ với ${link}.`,
      steps: ['Nếu khác: in lại tất cả thẻ bàn.', 'Trong lúc chờ: gõ địa chỉ trên vào Chrome rồi nhập mã thẻ.'],
    },
    firewall: {
      title: 'Windows chặn máy khác (mạng Công cộng hoặc tường lửa)',
      tell: 'Không điện thoại nào vào được, kể cả điện thoại đứng cạnh máy này và đúng Wi-Fi.',
      steps: [
        'Cài đặt Windows, Mạng & Internet, bấm vào mạng đang nối, chọn Riêng tư (Private).',
        'Nếu Windows từng hỏi và đã bấm Hủy: mở Tường lửa Windows, chọn “Cho phép ứng dụng qua tường lửa”, đánh dấu ứng dụng này ở cả hai cột.',
        'Bấm Kiểm tra lại, rồi quét lại thẻ.',
      ],
    },
    isolated: {
      title: 'Wi-Fi của hội trường ngăn các máy thấy nhau',
      tell: 'Điện thoại vào đúng Wi-Fi, Windows là Riêng tư, mà vẫn chưa điện thoại nào chạm tới. Thường gặp ở Wi-Fi dành cho khách.',
      steps: [
        'Dùng điểm phát Wi-Fi của máy này thay cho Wi-Fi hội trường (phần Mạng nội bộ).',
        'Ghi Wi-Fi mới, in lại tất cả thẻ bàn.',
      ],
    },
    warning: {
      title: 'Người phỏng vấn dừng lại ở cảnh báo',
      tell: 'Màn hình điện thoại hiện “Kết nối của bạn không phải là kết nối riêng tư”.',
      steps: [
        'Android, Chrome: bấm Nâng cao, rồi Tiếp tục truy cập.',
        'iPhone, Safari: bấm Hiện chi tiết, rồi truy cập trang web này, rồi xác nhận lần nữa.',
        'Cảnh báo này là bình thường: máy này tự ký chứng chỉ vì không dùng Internet.',
      ],
    },
    inApp: {
      title: 'Trang mở trong Zalo hoặc Facebook',
      tell: 'Đầu trang có tên Zalo hoặc Facebook, không thấy nút Nâng cao.',
      steps: ['Bấm dấu ba chấm, chọn Mở bằng trình duyệt.', 'Hoặc mở Chrome rồi quét thẻ bằng camera của điện thoại.'],
    },
    closedCard: {
      title: 'Thẻ bàn đã đóng hoặc đã đổi',
      tell: 'Điện thoại báo thẻ bàn đã đóng.',
      steps: [
        'Mở phần Bàn và điện thoại (Ctrl+2), tìm bàn đó.',
        'Mở lại hoặc xem thẻ mới, in thẻ và thay thẻ trên bàn.',
      ],
    },
    wrongCode: {
      title: 'Gõ sai mã thẻ',
      tell: 'Điện thoại báo mã chưa đúng, hoặc đã thử nhiều lần.',
      steps: [
        'Mã có 8 ký tự, không có số 0, số 1, chữ I, L, O.',
        'Đọc lại mã ở phần Bàn và điện thoại, chờ một phút rồi gõ lại, hoặc quét mã QR.',
      ],
    },
    privateTab: {
      title: 'Trang mở ở cửa sổ ẩn danh',
      tell: 'Thanh địa chỉ có màu tối, hoặc có chữ Ẩn danh, Riêng tư.',
      steps: ['Đóng cửa sổ đó, mở Chrome hoặc Safari thường, quét lại thẻ.'],
    },
  },
}
