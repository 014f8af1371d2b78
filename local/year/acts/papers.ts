// Papers are made, signed some days later, and made anew when the register has changed (¶17, ¶18).
import { isUnsigned } from '../../../src/model/codes';
import type { Habit } from '../habit';
import type { Person } from '../people';
import type { World } from '../world';

/** The head reads the text beside the register and sends it to its signature, or gives it back. */
async function review(world: World, who: Person, documentId: string): Promise<void> {
  const seen = await world.ask('paper-review', { documentId }, who);
  if (seen && world.rarely('a difference that is meant', 0.1))
    await world.act(who, 'mark-difference', {
      documentId,
      mark: seen.differences[0]?.mark ?? 'a1',
      why: 'Басшының сөзі',
    });
  if (!seen || world.rarely('paper given back', 0.4))
    await world.act(who, 'return-paper', { documentId, reason: 'Мәтінді қысқартыңыз.' });
  else await world.act(who, 'for-signature', { documentId, finalCode: seen.finalCode });
}

/** The beginning of a PDF, and of SignedData in DER, in base64. */
const CONTENT = {
  pdf: 'JVBERi0xLjcKJUNvcHkKJSVFT0YK',
  cms: 'MIIBCgYJKoZIhvcNAQcCoIH8MIH5AgEBMQ8wDQYJYIZIAWUDBAIBBQA=',
} as const;

/** What is scanned of a signed paper, at times a wrong sheet that is replaced; at times a signature. */
async function beside(world: World, documentId: string, who: Person): Promise<void> {
  const format = world.rarely('a signature in a file', 0.2) ? 'cms' : 'pdf';
  const attach = async (more: object = {}): Promise<string | undefined> => {
    const begun = await world.act(who, 'attach-file', { documentId, format, ...more });
    if (begun?.fileId) await world.act(who, 'send-file', { fileId: begun.fileId, content: CONTENT[format] });
    return begun?.fileId;
  };
  const replacesId = await attach();
  if (replacesId && world.rarely('a wrong sheet was scanned', 0.2))
    await attach({ replacesId, reason: 'Басқа қағаз сканерленген.' });
  if (world.rarely('the PDF is asked for again', 0.1)) await world.act(who, 'file-paper', { documentId });
}

export const papers: Habit = {
  screens: {
    async paper(world, { act }, who) {
      const { documentId, sittingId, cardId } = act;
      if (!documentId || !world.ready(`paper ${documentId}`, 0.5, [1, 3])) return;
      world.forget(`paper ${documentId}`);
      if (sittingId && world.rarely('papers of a sitting', 0.2)) {
        await world.ask('sitting-papers', { sittingId }, who);
        await world.ask('paper-pdf', { documentId }, who);
      }
      const view = await world.ask('papers', sittingId ? { sittingId } : { cardId }, who);
      const paper = view?.papers.find((each) => each.documentId === documentId);
      if (!paper) return;
      const outdated = paper.outdated !== undefined;
      if (paper.state === 'SIGNED')
        await world.act(who, 'renew-paper', { documentId, reason: 'Деректер кейін түзетілді.' });
      else if (paper.state === 'IN_REVIEW' && !outdated) await review(world, who, documentId);
      else if (
        paper.state === 'DRAFT' &&
        !outdated &&
        !paper.returned &&
        world.rarely('paper to the head', 0.5)
      )
        await world.act(who, 'send-to-head', { documentId });
      else if (isUnsigned(paper.state) && !outdated) {
        if (!world.ready(`sign ${documentId}`, 0.7, [1, 4])) return;
        const [one, ...others] = paper.signers;
        if (sittingId && one && others.length > 0 && world.rarely('one signature', 0.1)) {
          await world.act(who, 'mark-signed', { documentId, signedOn: world.today, signers: [one] });
          const after = await world.ask('papers', { sittingId }, who);
          const state = after?.papers.find((each) => each.documentId === documentId)?.state ?? '';
          world.shown.unsigned.at(documentId, isUnsigned(state), state);
        }
        const signed = await world.act(who, 'mark-signed', {
          documentId,
          signedOn: world.today,
          signers: paper.signers.length > 0 ? paper.signers : ['Басшы'],
        });
        // What the psychologist wrote stays on paper.
        if (signed && paper.kind !== 'D09') await beside(world, documentId, who);
      } else
        await world.act(who, 'make-paper', {
          documentId,
          ...(isUnsigned(paper.state) ? { again: true } : {}),
        });
    },
  },
};
