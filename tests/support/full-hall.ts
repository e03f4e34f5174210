import type { Page } from 'playwright'
import { ask } from './ask.ts'

/** Employers as a hall has them: more than one page of the board, one booth without a number, one vacancy filled. */
export async function fillHall(window: Page): Promise<void> {
  const groups = ['sewing', 'sewing', 'driver', 'construction', 'electronics-assembly', null] as const
  const titles = ['Công nhân may', 'Thợ may mẫu', 'Lái xe tải', 'Thợ xây', 'Công nhân lắp ráp điện tử', 'Cộng tác viên']
  for (const [at, title] of titles.entries()) {
    const employer = await ask(window, 'employer.save', {
      id: crypto.randomUUID(),
      name: `Công ty TNHH Mẫu Sơn ${at + 1}`,
      booth: at === 5 ? null : String(at + 20),
      contact: 'Nguyễn Thị Mẫu',
      phone: '02053000001',
      authorisesCenter: at === 1,
    })
    await ask(window, 'vacancy.save', {
      id: crypto.randomUUID(),
      employerId: employer.id,
      title,
      wanted: at === 5 ? null : 10 * (at + 1),
      jobGroup: groups[at] ?? null,
      wageFrom: at === 5 ? null : 7_000_000,
      wageTo: at === 5 ? null : 11_500_000,
      placeKind: at === 3 ? 'abroad' : 'out-of-province',
      place: at === 3 ? 'Nhật Bản' : at === 5 ? null : 'Khu công nghiệp Quang Châu, phường Nếnh, tỉnh Bắc Ninh',
      ageFrom: 18,
      ageTo: 40,
    })
  }
  await ask(window, 'employer.save', {
    id: crypto.randomUUID(),
    name: 'Bàn tư vấn của Trung tâm',
    booth: '1',
    kind: 'center',
  })
}
