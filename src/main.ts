// The list of everything Google and the page may call. Each function here is reachable by anyone who can open the web app, so each authorises the person itself.
export { knock as call } from './addon/door';
export {
  doGet,
  onInstall,
  onOpen,
  openOffice,
  openPlanEditor,
  openRoom,
  selfCheck,
  setUp,
  showSidebar,
} from './addon/menu';
export { remindAll, turnOnReminders } from './addon/reminders';
export { update } from './addon/update';
