// A process that commits without end and says each answer aloud; the crash test kills it.
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openStore } from '../../../local/store/open-store';

const [dir] = process.argv.slice(2);
if (!dir) throw new Error('Usage: writer DIR');

const store = openStore(dir);
const rows = store.collection<{ n: number; digest: string }>('rows');
const head = store.collection<number>('head');
const papers = store.blobs('papers');
let n = head.get('n') ?? 0;
writeSync(1, `open ${n}\n`);
for (;;) {
  n++;
  const bytes = Buffer.alloc(20_000 + ((n * 7919) % 60_000), n % 251);
  const digest = createHash('sha256').update(bytes).digest('hex');
  store.transaction(() => {
    rows.put(`left/${n}`, { n, digest });
    papers.put(String(n % 20), bytes);
    rows.put(`right/${n}`, { n, digest });
    head.put('n', n);
  });
  writeSync(1, `done ${n}\n`);
}
