// A thread is woken by more than its own answers: the owner's notice for one call may come during the next.
import { afterAll, afterEach, expect, it, jest } from '@jest/globals';
import { given, SECRETARY, stage } from './stage';

const { executor } = stage(`
  function ask() {
    PropertiesService.getScriptProperties().setProperty('a', '1');
    Utilities.sleep(80);
    return PropertiesService.getScriptProperties().getProperty('a');
  }
`);
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => executor.close());

it('a notice that comes late wakes nobody before the answer is there', async () => {
  const notify = Atomics.notify;
  jest.spyOn(Atomics, 'notify').mockImplementation((signal, index) => {
    const woken = notify(signal, index);
    // The owner may be interrupted between the signal and the notice for as long as the machine is busy.
    setTimeout(() => notify(signal, index), 30);
    return woken;
  });
  expect(given(await executor.run('ask', [], SECRETARY))).toBe('1');
});
