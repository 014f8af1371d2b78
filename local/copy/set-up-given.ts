// What set-up is given for the school of a copy: the bundle checks it, the home hands it on.
import type { CopiedSheetsView } from '../../src/casework/views/office';

export type SetUpGiven = NonNullable<CopiedSheetsView['setUp']>;
