// What the individual plan of preventive work (D18, Annex 1, ¶16, ¶18, ¶19) says: every field its template prints.

/** One row of the plan's table. */
export interface PlanMeasure {
  /** Kind of help (first column). */
  help: string;
  /** Who is answerable: name and position, nominative. */
  responsible: string;
  /** Period or volume of the help. */
  periodVolume: string;
  /** Not printed: the same with how often it is repeated, where `periodVolume` says that itself. */
  wholePeriodVolume?: string;
  /** The concrete deadline, dd.MM.yyyy or a range of such dates (¶19). */
  deadline: string;
  /** What shows that the help worked. */
  indicator: string;
}

/** Everything the template `plan` prints. A field left empty is printed as a line to write on. */
export interface PlanView {
  document: {
    /** Number of the plan, which carries the card's number and no name. */
    number: string;
    /** Version of this paper, from 1. */
    version: string;
  };
  head: {
    /** The head's full name, nominative; whoever acts in the head's place, if someone does. */
    name: string;
    /** By which order someone acts as head («м.а., … № … бұйрық»); empty otherwise. */
    basis: string;
  };
  pupil: {
    /** Surname, given name, patronymic in full, nominative. */
    name: string;
    /** Date of birth in words or as dd.MM.yyyy. */
    birthDate: string;
    /** Twelve digits, or empty when the school does not store them. */
    iin: string;
    /** Where the pupil lives. */
    address: string;
    /** Where the pupil is registered. */
    registeredAddress: string;
  };
  /** The difficult life situation or the socially dangerous situation, described neutrally. */
  situation: string;
  period: {
    /** First day of the plan, dd.MM.yyyy. */
    from: string;
    /** Last day of the plan, dd.MM.yyyy. */
    to: string;
  };
  /** The measures in order; at least one. */
  measures: readonly PlanMeasure[];
  /** Parents or legal representatives who sign, full names; may be empty, then one blank line is printed. */
  parents: readonly { name: string }[];
}
