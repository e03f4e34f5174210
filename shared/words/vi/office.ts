/** Employers and vacancies. */
export const office = {
  employers: {
    add: 'Thêm đơn vị',
    name: 'Tên đơn vị tuyển dụng',
    booth: 'Bàn số',
    save: 'Lưu đơn vị',
    empty: 'Chưa có đơn vị tuyển dụng nào.',
    emptyNext: 'Thêm đơn vị đầu tiên ở ô bên cạnh.',
    vacancies: (count: number) => `${count} vị trí`,
    wantedTotal: (wanted: number) => `chỉ tiêu ${wanted}`,
    addVacancy: 'Thêm vị trí',
    vacancyTitle: 'Tên vị trí tuyển dụng',
    wanted: 'Chỉ tiêu tuyển dụng',
    saveVacancy: 'Lưu vị trí',
    nameMissing: 'Điền tên đơn vị.',
    titleMissing: 'Điền tên vị trí.',
    wantedWrong: 'Chỉ tiêu là số nguyên từ 1.',
    saved: (name: string) => `Đã lưu ${name}.`,
    edit: (name: string) => `Sửa ${name}`,
    editing: 'Sửa đơn vị',
  },
}
