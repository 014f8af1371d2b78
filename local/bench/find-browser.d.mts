/** The path of a browser and the arguments it wants; undefined when this computer has none. */
export function findBrowser(): Promise<{ executablePath: string; args: string[] } | undefined>;
