// What the local home says in the terminal, in Kazakh, Russian and English.

/** The block printed when the home is open. */
export function greeting(url: string, data: string): string {
  return [
    '',
    `  Тірек  ${url}`,
    '',
    `  Деректер қалтасы · Папка данных · Data folder:  ${data}`,
    '  kk  Тоқтату: осы терезеде Ctrl+C басыңыз. Деректер сақталып тұрады.',
    '  ru  Остановить: нажмите в этом окне Ctrl+C. Данные сохраняются сразу.',
    '  en  To stop, press Ctrl+C in this window. Everything is already saved.',
    '',
  ].join('\n');
}

/** The port is taken by another program. */
export function portTaken(port: number): string {
  return [
    `${port}-порт бос емес. Басқасын беріңіз: npm start -- --port ${port + 10}`,
    `Порт ${port} занят. Укажите другой: npm start -- --port ${port + 10}`,
    `Port ${port} is taken. Give another one: npm start -- --port ${port + 10}`,
  ].join('\n');
}

export const MAKING_SAMPLE =
  'Үлгі мектеп жасалып жатыр · Создаётся школа-образец · Making the sample school …';
