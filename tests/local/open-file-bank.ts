// A FileBank in memory: whoever registers a file owns it, everyone else has what `share` gave them.
import type { Access, FileBank } from '../../local/google/file-bank';

interface OpenFileBank extends FileBank {
  /** Gives a person an access to a file; 'none' takes it away. */
  share(fileId: string, email: string, access: Access | 'none'): void;
  /** How often content was noted as changed. */
  changes(fileId: string): number;
  nameOf(fileId: string): string | undefined;
}

/** A file list with no folders: enough for the tests of Sheets and Docs. */
export function createOpenFileBank(): OpenFileBank {
  const files = new Map<
    string,
    { name: string; mimeType: string; changes: number; shares: Map<string, Access | 'none'> }
  >();
  return {
    register({ name, mimeType }, caller) {
      const id = `1file${String(files.size + 1).padStart(39, '0')}`;
      files.set(id, { name, mimeType, changes: 0, shares: new Map([[caller.email, 'write']]) });
      return id;
    },
    access(fileId, caller) {
      const file = files.get(fileId);
      if (!file) return { mimeType: '', access: 'none', readOnly: false, name: '' };
      const access = file.shares.get(caller.email) ?? 'none';
      return { mimeType: file.mimeType, access, readOnly: access !== 'write', name: file.name };
    },
    rename(fileId, name) {
      const file = files.get(fileId);
      if (file) file.name = name;
    },
    touched(fileId) {
      const file = files.get(fileId);
      if (file) file.changes += 1;
    },
    share: (fileId, email, access) => void files.get(fileId)?.shares.set(email, access),
    changes: (fileId) => files.get(fileId)?.changes ?? 0,
    nameOf: (fileId) => files.get(fileId)?.name,
  };
}
