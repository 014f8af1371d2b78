// The three advanced services; missing when the manifest's services were switched off.

/** Thrown when an administrator removed an advanced service from the project. */
export class ServiceOff extends Error {}

function switchedOn<T>(service: T | undefined, name: string): T {
  if (service === undefined)
    throw new ServiceOff(`the advanced service ${name} is switched off in this project`);
  return service;
}

type Spreadsheets = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;

/** `batchUpdate` takes a third argument with the field mask, which the typings leave out. */
export interface SpreadsheetsCalls {
  readonly Values: NonNullable<Spreadsheets['Values']>;
  get: Spreadsheets['get'];
  create: Spreadsheets['create'];
  batchUpdate(
    resource: object,
    spreadsheetId: string,
    options?: { fields: string },
  ): GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
}

export const spreadsheets = (): SpreadsheetsCalls =>
  switchedOn(switchedOn(Sheets, 'Sheets').Spreadsheets, 'Sheets') as SpreadsheetsCalls;
export const documents = () => switchedOn(switchedOn(Docs, 'Docs').Documents, 'Docs');
export const driveFiles = () => switchedOn(switchedOn(Drive, 'Drive').Files, 'Drive');
export const driveComments = () => switchedOn(switchedOn(Drive, 'Drive').Comments, 'Drive');
export const drivePermissions = () => switchedOn(switchedOn(Drive, 'Drive').Permissions, 'Drive');
