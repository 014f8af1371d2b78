// What the record of refusal and inaction (D23) and the submission to the commission (D24, ¶21) say: every field their templates will print.

/** One dated entry. */
export interface DatedEntry {
  /** dd.MM.yyyy */
  on: string;
  text: string;
}

export interface SubmissionPaperView {
  document: {
    /** The outgoing number; '' until it is sent. */
    number: string;
    /** dd.MM.yyyy of sending, or of preparing. */
    date: string;
  };
  school: { name: string; place: string };
  /** The commission, as it was typed. */
  toWhom: string;
  /** 1–3 of ¶21 and the order's own words for it. */
  kind: { number: string; words: string };
  pupil: { name: string; birthDate: string; classWords: string; address: string };
  /** The card's number and the decision it rests on. */
  register: { number: string; placedOn: string; minutes: string };
  parents: readonly { name: string; relation: string; phone: string }[];
  /** The two facts of ¶21 with their witnesses; empty strings for the third kind. */
  refusal: DatedEntry & { witnesses: readonly string[] };
  inaction: DatedEntry & { witnesses: readonly string[] };
  /** What a minor did; empty strings for the first two kinds. */
  act: { what: string; on: string; source: string };
  gist: string;
  /** What goes with it, in order, with what is on record of each. */
  attachments: readonly { number: string; title: string; entries: readonly DatedEntry[] }[];
  /** Who signs for the administration. */
  signer: { name: string; position: string; basis: string };
}
