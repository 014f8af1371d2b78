// The folder of papers that few may read, beside the folder of all others: made with the first of them, open to nobody until it is shared by role.
import { SET_UP_TEXTS } from '../text/set-up-texts';
import { driveFiles } from './advanced-services';
import { once } from './google-failure';
import { type Installation, keepInstallation, readInstallation } from './installation';
import { NO_MEDIA } from './no-media';
import { inTurn } from './turn-taking';

const FOLDER = 'application/vnd.google-apps.folder';

/** Its id. Two who need it first at once wait for each other. */
export function closedFolder(installation: Installation): string {
  installation.closedFolderId ??= inTurn(() => readInstallation().closedFolderId ?? made(installation));
  return installation.closedFolderId;
}

function made({ folderId }: Installation): string {
  const { kk, ru } = SET_UP_TEXTS['set-up.closed'];
  const { id } = once(() =>
    driveFiles().create({ name: `${kk} / ${ru}`, mimeType: FOLDER, parents: [folderId] }, NO_MEDIA, {
      supportsAllDrives: true,
      fields: 'id',
    }),
  );
  if (!id) throw new Error('Drive gave no id for the closed folder');
  keepInstallation({ closedFolderId: id });
  return id;
}
