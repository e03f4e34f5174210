/** The room of paired devices: local network, booth cards, phones, other laptops. */
export const devices = {
  /** What a device is called until somebody names it. */
  givenName: {
    booth: (number: number) => `Điện thoại ${number}`,
    desk: (number: number) => `Máy bàn đăng ký ${number}`,
    office: (number: number) => `Máy ban tổ chức ${number}`,
    browser: 'Trình duyệt trên máy chính',
    host: 'Máy chính',
  },
}
