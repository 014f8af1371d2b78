// Which OAuth scopes let a method of Sheets, Docs or Drive be called (Google's discovery documents).

const AUTH = 'https://www.googleapis.com/auth/';
const READS = /\.(get|list|search|batchGet|getByDataFilter|batchGetByDataFilter|export|download)$/;

function accepted(api: string, method: string): string[] {
  const read = READS.test(method);
  if (api === 'sheets') {
    return [
      'drive',
      'drive.file',
      'spreadsheets',
      ...(read ? ['drive.readonly', 'spreadsheets.readonly'] : []),
    ];
  }
  if (api === 'docs') {
    return ['drive', 'drive.file', 'documents', ...(read ? ['drive.readonly', 'documents.readonly'] : [])];
  }
  const wholeDrive = method.startsWith('drives.');
  return ['drive', ...(wholeDrive ? [] : ['drive.file']), ...(read ? ['drive.readonly'] : [])];
}

/** Whether one of the granted scopes (full addresses) allows the method. */
export function scopesAllow(api: string, method: string, granted: readonly string[]): boolean {
  return accepted(api, method).some((scope) => granted.includes(AUTH + scope));
}
