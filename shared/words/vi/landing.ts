/** The pages that stand alone, which no room of the app says: the one before the certificate warning, and one whose files do not come. */
export const landing = {
  language: 'Tiếng Việt',
  title: 'Vào trang của phiên giao dịch việc làm',
  lead: 'Trình duyệt sắp hiện một cảnh báo như hình dưới. Máy chính của phiên đặt ngay tại hội trường, không qua Internet, nên trình duyệt chưa biết máy này.',
  once: 'Bấm vào hai chỗ có khoanh. Chỉ cần làm một lần.',
  only: 'Chỉ làm như vậy với địa chỉ này:',
  go: 'Đã hiểu, tiếp tục',
  chrome: {
    name: 'Chrome, Cốc Cốc, Edge',
    warning: 'Kết nối của bạn không phải là kết nối riêng tư',
    first: 'Nâng cao',
    away: 'Quay lại nơi an toàn',
    second: (host: string) => `Tiếp tục truy cập ${host} (không an toàn)`,
    picture: 'Hình cảnh báo của Chrome: bấm Nâng cao, rồi bấm Tiếp tục truy cập ở dòng cuối.',
  },
  safari: {
    name: 'Safari (iPhone, iPad)',
    warning: 'Kết nối này không riêng tư',
    first: 'Hiện chi tiết',
    away: 'Quay lại',
    second: 'truy cập trang web này',
    before: 'Nếu hiểu rõ rủi ro, bạn có thể ',
    picture: 'Hình cảnh báo của Safari: bấm Hiện chi tiết, rồi bấm dòng chữ truy cập trang web này ở cuối.',
  },
  firefox: 'Firefox: bấm “Nâng cao”, rồi “Chấp nhận rủi ro và tiếp tục”.',
  samsung: 'Samsung Internet: bấm “Nâng cao”, rồi “Tiếp tục”.',
  others: 'Cảnh báo trên máy tôi khác hình này',
  keepWifi: 'Nếu điện thoại báo Wi-Fi không có Internet: chọn giữ kết nối và tắt dữ liệu di động (4G, 5G).',
  inApp: {
    title: (browser: string) => `Mở bằng ${browser}`,
    opened: (app: string) => `Trang này đang mở trong ${app}. ${app} không vào được máy chính của phiên.`,
    unnamed: 'một ứng dụng khác',
    menu: 'Bấm nút ba chấm ở góc màn hình.',
    choose: (browser: string) => `Chọn “Mở bằng trình duyệt” hoặc “Mở bằng ${browser}”.`,
    openChrome: 'Mở bằng Chrome',
    orCopy: (browser: string) => `Nếu không thấy: sao chép địa chỉ, mở ${browser}, dán vào ô địa chỉ.`,
    copy: 'Sao chép địa chỉ',
    copied: 'Đã sao chép địa chỉ.',
    notCopied: 'Chạm và giữ địa chỉ ở trên để sao chép.',
    address: 'Địa chỉ của trang này',
    stay: 'Vẫn tiếp tục tại đây',
  },
  privateWindow:
    'Có vẻ đây là cửa sổ ẩn danh (riêng tư). Kết quả chưa gửi sẽ mất khi đóng cửa sổ này. Nên mở địa chỉ bằng cửa sổ thường.',
  brokenOff: 'Chưa liên lạc được với máy chính của phiên. Giữ nguyên trang này: khi có mạng, trang sẽ tự mở.',
}

/** The page's words; another language that lacks a sentence does not compile. */
export type LandingWords = typeof landing
