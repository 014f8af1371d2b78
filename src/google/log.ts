// The script's log: faults of ours only, without names or texts of people.

/** Notes a fault for the administrator. */
export function logFault(error: unknown): void {
  console.error(
    error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error),
  );
}
