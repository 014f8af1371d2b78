// Why the register could not be read or written, for whoever must put it right.
import type { Facts } from '../text/bilingual';

/** The register cannot be read or written as it stands; `id` names the sentence that says what to do. */
export class RegisterFault extends Error {
  override readonly name = 'RegisterFault';
  constructor(
    readonly id:
      | 'meta-broken'
      | 'columns-missing'
      | 'sheet-missing'
      | 'no-access'
      | 'second-shut'
      | 'row-broken'
      | 'row-repeated'
      /** A row that somebody outside the office is told nothing of. */
      | 'row-of-others'
      | 'keeps-changing'
      | 'not-set-up'
      /** The sheets are of an earlier release than the program, or of a later one. */
      | 'sheets-behind'
      | 'sheets-ahead',
    readonly facts: Facts = {},
  ) {
    super(`${id} ${JSON.stringify(facts)}`);
  }
}

/** A person moved rows between the two reads of an action: it reads again. */
export class RowsMoved extends Error {
  override readonly name = 'RowsMoved';
}

/** Someone else's action came between our read and our write: nothing of ours was written. */
export class HeadMoved extends Error {
  override readonly name = 'HeadMoved';
}
