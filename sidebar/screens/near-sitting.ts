// The sitting's room, whose script lies in the wide page and is read when a sitting is opened.
export { Sitting } from '../room/sitting';
