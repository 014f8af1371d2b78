// Finds a browser to test with: one that is installed, or the one of @sparticuz/chromium if that package is there.
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
];

/**
 * The path of a Chrome, Chromium or Edge and the arguments it wants; undefined when this computer has none.
 * The environment variable CHROME names one explicitly.
 * @returns {Promise<{ executablePath: string, args: string[] } | undefined>}
 */
export async function findBrowser() {
  const named = process.env.CHROME;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME names ${named}, which is not there`);
    return { executablePath: named, args: ['--no-sandbox'] };
  }
  const installed = PLACES.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: ['--no-sandbox'] };
  const packed = '@sparticuz/chromium';
  try {
    const { default: chromium } = await import(packed);
    return { executablePath: await chromium.executablePath(), args: chromium.args };
  } catch {
    return undefined;
  }
}
