// What a page is served with.
import type { Role } from '../../model/codes';
import type { MyReferralsView } from './intake';
import type { Act } from './parts';
import type { PlanView } from './plan';
import type { ListsView } from './school';
import type { SittingView } from './sitting';
import type { TodayView } from './today';

/** The row a person has selected in the sheet. */
export type SelectedRowView = { found: true; act: Act } | { found: false; message: string };

/** Boot data inside the page: the first screen is finished when it paints. */
export interface BootData {
  email: string;
  person?: { staffId: string; name: string; position: string; roles: Role[]; roleWords: string };
  language: 'kk' | 'ru';
  school: string;
  /** The school, the roles and whom to ask in the page's other language. */
  inOther?: { school: string; roleWords: string; askWhom?: string };
  today: string;
  /** sidebar, dialog or room in the workbook; web in the browser. */
  surface: 'sidebar' | 'dialog' | 'room' | 'web';
  act: Act;
  /** In the web app: its address, to which the page goes for the screens of the other page. */
  address?: string;
  ready: boolean;
  view?: TodayView | MyReferralsView | PlanView | SittingView;
  lists?: ListsView;
  /** Why nothing can be shown: a hand edit broke the register, or this person's own row of staff. */
  trouble?: { title: string; text: string };
  /** Whom to ask, when the person has no role. */
  askWhom?: string;
  /** For the office: the day since which letters to staff do not go out. */
  unsent?: string;
}
