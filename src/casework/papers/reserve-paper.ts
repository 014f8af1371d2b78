// A paper begins as a reserved row: what it is, of what, in which language; its document is made afterwards and can be resumed.
import { isUnsigned, type PaperKind } from '../../model/codes';
import { paperParentFor } from '../../model/record-id';
import type { Paper } from '../../register/tables/documents';
import type { Desk } from '../desk';

/** What a made paper loses when its document is made anew: it is the next version. */
export const begunAnew = ({ edition }: Paper) => ({
  fileId: '',
  edition: (edition ?? 1) + 1,
  returnedWhy: '',
  comments: null,
  finalCode: '',
  finalParts: '',
  marks: [],
});

/** The paper of this kind about this subject that is not signed yet, reserved if there is none; a signed one is followed by its next version, `reason` says why. */
export function reservePaper(
  desk: Desk,
  kind: PaperKind,
  subjectId: string,
  language: 'kk' | 'ru',
  number: string,
  reason = '',
): Paper {
  const parent = paperParentFor(subjectId);
  const same = desk.file
    .all('Documents', parent)
    .filter((paper) => paper.kind === kind && paper.subjectId === subjectId && paper.language === language);
  const current = same.find((paper) => paper.state !== 'SIGNED' && paper.state !== 'SUPERSEDED');
  if (current)
    return desk.file.change('Documents', current.id, {
      number,
      ...(isUnsigned(current.state) ? { ...begunAnew(current), state: 'RESERVED' } : {}),
    });
  const signed = same.find((paper) => paper.state === 'SIGNED');
  return desk.file.add('Documents', `${parent}-${kind}`, {
    kind,
    subjectId,
    language,
    number,
    ...(signed ? { replacesId: signed.id, reason } : {}),
    ...(signed?.number === number ? { numberedOn: signed.numberedOn } : {}),
    edition: Math.max(0, ...same.map((paper) => paper.edition ?? 0)) + 1,
    state: 'RESERVED',
  });
}
