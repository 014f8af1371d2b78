// Formats and validation rules are few and cells are many: each different look is kept once, cells hold its number.

/** What a cell looks like and accepts. */
export interface Look {
  readonly userEnteredFormat?: Readonly<Record<string, unknown>>;
  readonly dataValidation?: Readonly<Record<string, unknown>>;
}

const NONE: Look = Object.freeze({});

/** JSON with sorted keys, so that equal looks have equal keys. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

/** Looks by number; number 0 is "none". Only grows. */
export class LookPool {
  private readonly looks: Look[] = [NONE];
  private readonly numbers = new Map<string, number>([[keyOf(NONE), 0]]);

  static from(looks: readonly Look[]): LookPool {
    const pool = new LookPool();
    for (const look of looks) pool.add(look);
    return pool;
  }

  get(number: number): Look {
    return this.looks[number] ?? NONE;
  }

  /** The number of a look, a new one when it was not seen before. */
  add(look: Look): number {
    const clean: Look = {
      ...(look.userEnteredFormat && Object.keys(look.userEnteredFormat).length > 0
        ? { userEnteredFormat: look.userEnteredFormat }
        : {}),
      ...(look.dataValidation ? { dataValidation: look.dataValidation } : {}),
    };
    const key = keyOf(clean);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.looks.push(clean);
    this.numbers.set(key, this.looks.length - 1);
    return this.looks.length - 1;
  }

  /** Every look but the first, for the store. */
  list(): readonly Look[] {
    return this.looks.slice(1);
  }
}
