// What an extract of the minutes (D17) says: one question of the sitting, every field its template prints; nobody of another question.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';
import type { MinutesSpeech } from './minutes-view';

/** Everything the template `extract` prints. */
export interface ExtractView {
  /** The number is of the minutes. */
  document: DocumentBlock;
  school: SchoolBlock;
  /** The day of the sitting in words; of one held in parts, each day. */
  heldOn: string;
  /** Full name and position of whoever presided over this question; '' when nobody is known. */
  presiding: string;
  /** Full name and position of the secretary of the sitting; ''. */
  secretary: string;
  /** Other members of the council who were there: full name and position. */
  present: { name: string; position: string }[];
  /** Its place on the agenda. */
  number: string;
  /** The question, without a name and a full stop. */
  title: string;
  /** The pupil's full name and class; '' when the question is about nobody. */
  pupil: string;
  /** Those heard: who, and the gist in whole sentences. */
  heard: MinutesSpeech[];
  /** Those who spoke; may be empty. */
  spoke: MinutesSpeech[];
  /** In whole sentences; '' when the pupil was not heard. */
  pupilOpinion: string;
  /** Who came and what they said; empty when nobody was heard. */
  parentOpinions: { who: string; opinion: string }[];
  /** Why no parent was heard (¶15), a sentence; '' when one was. */
  parentsNotHeard: string;
  /** The result of the vote, a sentence; '' when the school keeps no votes. */
  vote: string;
  /** «ШЕШІМ ҚАБЫЛДАДЫ», «РЕШИЛИ» or what the school has chosen. */
  resolvedWord: string;
  /** The decision in whole sentences. */
  decision: string;
  /** The order's grounds (¶22), without a full stop; ''. */
  grounds: string;
  /** Why the council decided so, in whole sentences; ''. */
  reasons: string;
  /** The secretary certifies. */
  signer: SignerBlock;
}
