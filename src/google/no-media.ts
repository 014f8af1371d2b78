// Drive's typings want media where Google takes none.

export const NO_MEDIA = undefined as unknown as GoogleAppsScript.Base.Blob;
