// How a look-alike is typed against Google's own typings, overload by overload, so that drift does not compile.

/** The members of each class of Google's that the local home plays. */
export type FakeBlob = Fake<GoogleAppsScript.Base.Blob, keyof GoogleAppsScript.Base.Blob & string>;
export type FakeBlobSource = Fake<GoogleAppsScript.Base.BlobSource, 'getBlob' | 'getAs'>;
export type FakeUser = Fake<GoogleAppsScript.Base.User, 'getEmail'>;
export type FakeMenu = Fake<
  GoogleAppsScript.Base.Menu,
  'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'
>;
export type FakeUi = Fake<
  GoogleAppsScript.Base.Ui,
  | 'Button'
  | 'ButtonSet'
  | 'alert'
  | 'createAddonMenu'
  | 'createMenu'
  | 'showModalDialog'
  | 'showModelessDialog'
  | 'showSidebar'
>;
export type FakeLock = Fake<GoogleAppsScript.Lock.Lock, keyof GoogleAppsScript.Lock.Lock>;
export type FakeCache = Fake<GoogleAppsScript.Cache.Cache, keyof GoogleAppsScript.Cache.Cache>;
export type FakeProperties = Fake<
  GoogleAppsScript.Properties.Properties,
  keyof GoogleAppsScript.Properties.Properties
>;
export type FakeHtmlOutput = Fake<
  GoogleAppsScript.HTML.HtmlOutput,
  keyof GoogleAppsScript.HTML.HtmlOutput & string
>;
export type FakeHtmlTemplate = {
  evaluate(): FakeHtmlOutput;
  getRawContent(): string;
  [name: string]: unknown;
};
export type FakeMetaTag = Fake<
  GoogleAppsScript.HTML.HtmlOutputMetaTag,
  keyof GoogleAppsScript.HTML.HtmlOutputMetaTag
>;
export type FakeTextOutput = Fake<
  GoogleAppsScript.Content.TextOutput,
  keyof GoogleAppsScript.Content.TextOutput
>;
export type FakeFile = Fake<
  GoogleAppsScript.Drive.File,
  'getId' | 'getName' | 'getUrl' | 'getMimeType' | 'getBlob' | 'getAs'
>;
export type FakeSpreadsheet = Fake<
  GoogleAppsScript.Spreadsheet.Spreadsheet,
  'getId' | 'getUrl' | 'toast' | 'getActiveSheet'
>;
export type FakeSheet = Fake<GoogleAppsScript.Spreadsheet.Sheet, 'getSheetId' | 'getParent'>;
export type FakeRange = Fake<
  GoogleAppsScript.Spreadsheet.Range,
  'getRow' | 'getColumn' | 'getLastRow' | 'getNumRows' | 'getSheet'
>;
export type FakeTrigger = Fake<GoogleAppsScript.Script.Trigger, keyof GoogleAppsScript.Script.Trigger>;
export type FakeTriggerBuilder = Fake<GoogleAppsScript.Script.TriggerBuilder, 'timeBased' | 'forSpreadsheet'>;
export type FakeClockTrigger = Fake<
  GoogleAppsScript.Script.ClockTriggerBuilder,
  keyof GoogleAppsScript.Script.ClockTriggerBuilder
>;
export type FakeSheetTrigger = Fake<
  GoogleAppsScript.Script.SpreadsheetTriggerBuilder,
  'create' | 'onOpen' | 'onEdit' | 'onChange'
>;
export type FakeService = Fake<GoogleAppsScript.Script.Service, 'getUrl'>;

// Google's classes are recognised by a member no other has.
type Swap<R> = [R] extends [never]
  ? R
  : unknown extends R
    ? R
    : R extends GoogleAppsScript.Base.Blob
      ? FakeBlob
      : R extends GoogleAppsScript.HTML.HtmlOutput
        ? FakeHtmlOutput
        : R extends GoogleAppsScript.HTML.HtmlTemplate
          ? FakeHtmlTemplate
          : R extends GoogleAppsScript.HTML.HtmlOutputMetaTag
            ? FakeMetaTag
            : R extends GoogleAppsScript.Content.TextOutput
              ? FakeTextOutput
              : R extends GoogleAppsScript.Drive.File
                ? FakeFile
                : R extends GoogleAppsScript.Spreadsheet.Spreadsheet
                  ? FakeSpreadsheet
                  : R extends GoogleAppsScript.Spreadsheet.Sheet
                    ? FakeSheet
                    : R extends GoogleAppsScript.Spreadsheet.Range
                      ? FakeRange
                      : SwapMore<R>;
type SwapMore<R> = R extends GoogleAppsScript.Base.Ui
  ? FakeUi
  : R extends GoogleAppsScript.Base.Menu
    ? FakeMenu
    : R extends GoogleAppsScript.Base.User
      ? FakeUser
      : R extends GoogleAppsScript.Lock.Lock
        ? FakeLock
        : R extends GoogleAppsScript.Cache.Cache
          ? FakeCache
          : R extends GoogleAppsScript.Properties.Properties
            ? FakeProperties
            : R extends GoogleAppsScript.Script.Trigger
              ? FakeTrigger
              : R extends GoogleAppsScript.Script.TriggerBuilder
                ? FakeTriggerBuilder
                : R extends GoogleAppsScript.Script.ClockTriggerBuilder
                  ? FakeClockTrigger
                  : R extends GoogleAppsScript.Script.SpreadsheetTriggerBuilder
                    ? FakeSheetTrigger
                    : R extends GoogleAppsScript.Script.Service
                      ? FakeService
                      : R extends GoogleAppsScript.Base.BlobSource
                        ? FakeBlobSource
                        : R extends readonly (infer U)[]
                          ? Swap<U>[]
                          : R;
type Args<A extends unknown[]> = { [I in keyof A]: Swap<A[I]> };
type Sig<A, R> = unknown extends A ? unknown : A extends unknown[] ? (...a: Args<A>) => Swap<R> : unknown;
type Over<F> = F extends {
  (...a: infer A1): infer R1;
  (...a: infer A2): infer R2;
  (...a: infer A3): infer R3;
  (...a: infer A4): infer R4;
  (...a: infer A5): infer R5;
  (...a: infer A6): infer R6;
}
  ? Sig<A1, R1> & Sig<A2, R2> & Sig<A3, R3> & Sig<A4, R4> & Sig<A5, R5> & Sig<A6, R6>
  : never;

/** The members `K` of Google's interface `T`, every overload kept, with the played classes in place of Google's. */
export type Fake<T, K extends keyof T> = {
  [P in K]: T[P] extends (...a: never[]) => unknown ? Over<T[P]> : T[P];
};

/** An enum of Apps Script: its members are objects that print their name (R33). */
export function gasEnum<E extends object>(...names: (keyof E & string)[]): E {
  const members: Record<string, object> = {};
  names.forEach((name, index) => {
    members[name] = Object.freeze({
      name: () => name,
      ordinal: () => index,
      toString: () => name,
      toJSON: () => name,
      compareTo: (other: { ordinal(): number }) => index - other.ordinal(),
    });
  });
  // Google's typings say numbers; at run time they are objects.
  return Object.freeze(members) as E;
}
