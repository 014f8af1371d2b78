// Who leads a pupil's class now.
import { parseClassName } from '../model/class-name';
import type { Pupil } from '../register/tables/pupils';
import type { StaffMember } from '../register/tables/staff';
import type { Desk } from './desk';

/** The class teacher by the class written in Staff; undefined when nobody leads it. */
export const classTeacherOf = (
  desk: Desk,
  { grade, classLetter }: Pick<Pupil, 'grade' | 'classLetter'>,
): StaffMember | undefined =>
  desk.file.all('Staff').find(({ active, classOf }) => {
    const led = parseClassName(classOf);
    return active === true && led.ok && led.value.grade === grade && led.value.letter === classLetter;
  });
