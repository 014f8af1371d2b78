// Where this school's files are: kept in the script's properties, made by set-up.

/** Ids of the files of an installation. */
export interface Installation {
  registerId: string;
  restrictedId: string;
  folderId: string;
  papersFolderId: string;
  templatesFolderId: string;
  /** The folder of papers that few may read; there from the first of them on. */
  closedFolderId?: string;
  /** It was opened to those whose roles say so. */
  closedIsShared?: boolean;
}

const KEY = 'tirek.installation';

/** The installation as far as set-up has come; `registerId` is missing before the first run. */
export function readInstallation(): Partial<Installation> {
  const stored = PropertiesService.getScriptProperties().getProperty(KEY);
  return stored === null ? {} : (JSON.parse(stored) as Partial<Installation>);
}

/** Keeps what was made, so that a set-up that was cut off goes on from there. */
export function keepInstallation(made: Partial<Installation>): void {
  PropertiesService.getScriptProperties().setProperty(
    KEY,
    JSON.stringify({ ...readInstallation(), ...made }),
  );
}

/** Whether set-up has come to its end. */
export const isReady = (installation: Partial<Installation>): installation is Installation =>
  installation.registerId !== undefined && installation.papersFolderId !== undefined;
