// What the product makes of Google's refusals: tried again, given up, or told as nobody's fault here.
import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../../local/google/api-error';
import { failureOf, once, patient } from '../../src/google/google-failure';

/** The words Apps Script throws for a refusal of a service. */
const thrown = (method: string, error: ApiError): string =>
  `API call to ${method} failed with error: ${error.message}`;
const drive = (code: number, message: string, reason = 'rateLimitExceeded', domain = 'usageLimits') =>
  failureOf(
    thrown('drive.files.copy', new ApiError(code, message, { errors: [{ message, domain, reason }] })),
  );

describe('a refusal of a Google service', () => {
  it('V17 is tried again when Drive is asked too often, and not when the day is over', () => {
    expect(drive(403, 'User Rate Limit Exceeded', 'userRateLimitExceeded')).toBe('busy');
    for (const code of [403, 429]) expect(drive(code, 'Rate Limit Exceeded')).toBe('busy');
    expect(drive(403, 'Daily Limit Exceeded', 'dailyLimitExceeded')).toBe('invalid');
  });

  it('V18 is tried again when too much was shared at once', () => {
    const words = 'Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."';
    expect(drive(403, words, 'sharingRateLimitExceeded')).toBe('busy');
    const guide =
      'Rate limit exceeded. User message: "These item(s) could not be shared because a rate limit was exceeded: тізім"';
    expect(drive(403, guide, 'sharingRateLimitExceeded', 'global')).toBe('busy');
  });

  it('V19 is known by its words, however its reason is spelt', () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'RATE_LIMIT_EXCEEDED' }];
    const quota = "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user'.";
    expect(failureOf(thrown('drive.files.list', new ApiError(429, quota, { details })))).toBe('busy');
    expect(drive(429, quota)).toBe('busy');
  });

  it('V21 is not tried again when the Drive is full', () => {
    expect(
      drive(403, "The user's Drive storage quota has been exceeded.", 'storageQuotaExceeded', 'global'),
    ).toBe('full');
  });

  it('V137 means that a file is not there, or not for this account, when DriveApp finds no item', () => {
    const words =
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';
    expect(failureOf(words)).toBe('shut');
  });

  it('W136 may have been applied when the reply is empty or the service fails', () => {
    for (const words of ['Empty response', 'Service Unavailable', 'Internal error encountered.'])
      expect(failureOf(`API call to sheets.spreadsheets.batchUpdate failed with error: ${words}`)).toBe(
        'lost',
      );
  });

  it('V38 what makes a file is not repeated after a failure that may have made it, and is after a full quota', () => {
    Object.assign(globalThis, { Utilities: { sleep: () => undefined } });
    const tries = (message: string, work: typeof once) => {
      let made = 0;
      const failing = () => {
        made += 1;
        throw new Error(thrown('drive.files.create', new ApiError(500, message)));
      };
      expect(() => work(failing)).toThrow(message);
      return made;
    };
    expect(tries('Internal error encountered.', once)).toBe(1);
    expect(tries('User Rate Limit Exceeded', once)).toBeGreaterThan(1);
    expect(tries('Internal error encountered.', patient)).toBeGreaterThan(1);
    Reflect.deleteProperty(globalThis, 'Utilities');
  });
});
