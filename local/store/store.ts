// What the embedded services need of the database: named collections of JSON and bytes inside one transaction at a time.

/** A collection of JSON values by key; keys sort by code unit. Values are copied in and out. */
export interface Collection<T> {
  get(key: string): T | undefined;
  put(key: string, value: T): void;
  remove(key: string): void;
  /** Keys that begin with `prefix`, sorted. */
  keys(prefix?: string): string[];
  /** Entries whose key begins with `prefix`, sorted by key. */
  entries(prefix?: string): [string, T][];
}

/** A collection of byte strings by key. */
export interface Blobs {
  get(key: string): Uint8Array | undefined;
  put(key: string, bytes: Uint8Array): void;
  remove(key: string): void;
}

/** The folder's one database. All access is synchronous and belongs to the owning process. */
export interface Store {
  collection<T>(name: string): Collection<T>;
  blobs(name: string): Blobs;
  /** Runs `work` in a transaction: committed durably when it returns, rolled back when it throws. An asynchronous work is inside until its first await only. Nested calls join the outer one, which cannot commit after one of them threw. Services that keep a memory image register {@link onRollback}. */
  transaction<R>(work: () => R): R;
  /** Called after a rolled-back transaction so that memory images can be dropped. */
  onRollback(forget: () => void): void;
  close(): void;
}

/** Time and chance, injected so that samples and tests are the same every time. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** A number in [0, 1). */
  random(): number;
}
