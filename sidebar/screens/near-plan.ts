// The plan editor, whose script lies in the wide page and is read when a plan is opened.
export { Plan } from '../plan/plan';
