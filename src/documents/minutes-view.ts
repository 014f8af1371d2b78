// What the minutes of a sitting (D16, ¶15, ¶17) say: every field its template prints, already worded in the paper's language.

/** The presiding person or the secretary: who held the office at this sitting and signs. */
export interface MinutesOfficer {
  /** Surname, given name, patronymic in full, nominative. */
  name: string;
  /** Position in the school, nominative, lower case. */
  position: string;
  /** Why this person holds the office when it is not theirs by right (order no. and date); empty otherwise. */
  basis: string;
  /** Initials and surname, as printed beside the signature line: «Г.С. Әлімбаева». */
  signature: string;
}

/** A numbered person of a list. */
export interface MinutesPerson {
  /** Place in its list, from 1. */
  number: string;
  /** Surname, given name, patronymic in full, nominative. */
  name: string;
  /** Position in the school, nominative, lower case. */
  position: string;
}

/** A council member who did not come. */
export interface MinutesAbsentee extends MinutesPerson {
  /** The reason, without a full stop; empty when none was given. */
  reason: string;
}

/** A person invited to the sitting (¶8, ¶9, ¶13). */
export interface MinutesInvitee {
  /** Place in its list, from 1. */
  number: string;
  /** Surname, given name, patronymic in full, nominative. */
  name: string;
  /** Position and body, or who the person is to the pupil («білім алушының анасы»). */
  capacity: string;
  /** Why the person did not come, without a full stop; empty when the person was present. */
  absence: string;
}

/** What one person told the council. */
export interface MinutesSpeech {
  /** Surname and initials, or the full name, nominative. */
  name: string;
  /** Position, or who the person is to the pupil. */
  position: string;
  /** A brief extract of what was said (¶17), in whole sentences. */
  gist: string;
}

/** What a parent or legal representative said (¶15). */
export interface MinutesParentOpinion {
  /** Who came, each with what they are to the pupil: «Сейітқали Г. (мать), Сейітқали Б. (отец)»; empty when nobody was named. */
  who: string;
  /** The opinion in whole sentences. */
  opinion: string;
}

/** Who tells whom about the decision. */
export interface MinutesInforming {
  /** Who is told, nominative. */
  whom: string;
  /** Who is answerable for telling, nominative. */
  who: string;
  /** By which day; for ¶20 the first working day after the decision. */
  by: string;
}

/** One item of the agenda with its hearing and decision. */
export interface MinutesItem {
  /** Place on the agenda, from 1. */
  number: string;
  /** The question, neutral, without a name and without a full stop. */
  title: string;
  /** Pupil's full name and class, nominative, without a full stop; empty when the item concerns no pupil. */
  pupil: string;
  /** Who presents the item: name and position, without a full stop; may be empty. */
  rapporteur: string;
  /** Those heard, in order; at least one. */
  heard: readonly MinutesSpeech[];
  /** Titles of the materials considered (¶14, ¶15), joined by commas, without a full stop; may be empty. */
  materials: string;
  /** Those who spoke afterwards, in order; may be empty. */
  spoke: readonly MinutesSpeech[];
  /** The pupil's opinion in whole sentences; empty when the pupil was not heard. */
  pupilOpinion: string;
  /** Opinions of parents and legal representatives; empty when none was heard. */
  parentOpinions: readonly MinutesParentOpinion[];
  /** Why no parent was heard (¶15), as a sentence; used only when there is no opinion. */
  parentsNotHeard: string;
  /** Who asked for the item at the sitting, who presides from it on, who came, left or stepped back, in sentences; empty when nothing of it happened. */
  presence: string;
  /** The result of the vote as a sentence; empty when the school keeps no votes. */
  vote: string;
  /** The resolving words of the school's choice: «ШЕШІМ ҚАБЫЛДАДЫ», «РЕШИЛИ», «ҚАУЛЫ ЕТТІ», «ПОСТАНОВИЛИ». */
  resolvedWord: string;
  /** The decision in whole sentences. */
  decision: string;
  /** The confirmed grounds in the order's own words (¶22), joined by semicolons, without a full stop; may be empty. */
  grounds: string;
  /** Why the council decided so, in whole sentences; may be empty. */
  reasons: string;
  /** Who is told of the decision, by whom and when (¶20); may be empty. */
  informs: readonly MinutesInforming[];
  /** Dissenting opinions with the names, in whole sentences; may be empty. */
  specialOpinion: string;
}

/** Everything the template `minutes` prints. */
export interface MinutesView {
  document: {
    /** Number of the minutes within the school year. */
    number: string;
    /** Version of this paper, from 1. */
    version: string;
    /** Head of the journal's chain when the paper was made, shortened; may be empty. */
    journalMark: string;
  };
  school: {
    /** The school's full name in Kazakh, for the left half of the letterhead. */
    nameKk: string;
    /** The school's full name in Russian, for the right half of the letterhead. */
    nameRu: string;
  };
  sitting: {
    /** Day of the sitting in words: «2026 жылғы 5 қараша», «5 ноября 2026 года»; of one held in parts, each day. */
    date: string;
    /** The town or village. */
    place: string;
    /** From when to when; may be empty. */
    time: string;
  };
  presiding: MinutesOfficer;
  /** Others who presided from a later item on, each once; may be empty. */
  presidedLater: readonly MinutesOfficer[];
  secretary: MinutesOfficer;
  /** Council members present besides the presiding person and the secretary. */
  present: readonly MinutesPerson[];
  /** Council members absent; may be empty. */
  absent: readonly MinutesAbsentee[];
  /** Those invited, present or not; may be empty. */
  invited: readonly MinutesInvitee[];
  /** How many members took part, as a sentence; empty when the school has set no quorum. */
  quorum: string;
  /** The agenda's items in order; at least one. */
  items: readonly MinutesItem[];
  /** Departures from the order recorded as they were, each a sentence with its paragraph; may be empty. */
  remarks: readonly { text: string }[];
}
