// Opens the shell in the computer's own browser; where there is none, nothing happens and the address is printed anyway.
import { spawn } from 'node:child_process';

/** Asks the system to show an address of ours. */
export function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '""', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  const child = spawn(command ?? '', args, {
    stdio: 'ignore',
    detached: true,
    windowsVerbatimArguments: true,
  });
  child.on('error', () => undefined);
  child.unref();
}
