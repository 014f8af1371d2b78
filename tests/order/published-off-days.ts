// Days without work that fall on the working week, written out by hand, day by day, from the holidays and moves named
// in the press for each year: the second opinion for the clock. Weekends are not listed. The five-day years 2024 and
// 2026 meet the published counts (249 and 247 working days); no published count was found for the other years.

/** Off days from Monday to Friday, five-day week. */
export const OFF_FIVE_DAY = `
2023: 01-02 01-03 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 07-07 08-30 10-25 12-18
2024: 01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16
2025: 01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16
2026: 01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16
2027: 01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16`;

/** Off days from Monday to Saturday, six-day week. */
export const OFF_SIX_DAY = `
2023: 01-02 01-03 01-07 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 08-30 10-25 12-16
2024: 01-01 01-02 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 08-30 10-25 12-16
2025: 01-01 01-02 01-03 01-07 03-08 03-21 03-22 03-24 05-01 05-07 05-09 06-06 07-07 08-30 10-25 12-16
2026: 01-01 01-02 01-07 03-09 03-21 03-23 03-24 05-01 05-07 05-09 05-27 07-06 10-26 12-16
2027: 01-01 01-02 01-07 03-08 03-15 03-22 03-23 03-24 05-01 05-07 05-10 07-06 10-25 12-16`;

export const WORKED_FIVE_DAY = ['2023-07-01', '2024-05-04', '2025-01-05'];
export const WORKED_SIX_DAY = ['2025-01-05'];

/** Every working day from 2022-12-01 to 2028-02-29 in order, by the platform's calendar and the lists above. */
export function publishedWorkingDays(week: '5' | '6'): string[] {
  const off = new Set<string>();
  for (const line of (week === '5' ? OFF_FIVE_DAY : OFF_SIX_DAY).trim().split('\n')) {
    const [year, days] = line.split(': ') as [string, string];
    for (const day of days.split(' ')) off.add(`${year}-${day}`);
  }
  const worked = new Set(week === '5' ? WORKED_FIVE_DAY : WORKED_SIX_DAY);
  const days: string[] = [];
  for (let time = Date.UTC(2022, 11, 1); time < Date.UTC(2028, 2, 1); time += 86_400_000) {
    const platform = new Date(time);
    const date = platform.toISOString().slice(0, 10);
    const sunday = platform.getUTCDay() === 0;
    const weekend = sunday || (week === '5' && platform.getUTCDay() === 6);
    if (worked.has(date) || (!weekend && !off.has(date))) days.push(date);
  }
  return days;
}

/** The n-th working day after a day, found by its place in the list (binary search), not by walking. */
export function nthAfter(list: readonly string[], after: string, n: number): string {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= after) low = middle + 1;
    else high = middle;
  }
  return list[low + n - 1]!;
}
