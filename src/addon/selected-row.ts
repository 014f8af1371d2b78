// The row a person has selected in the sheet, as the place in the product it belongs to. A sidebar gets no selection events, so it asks.
import { mayReadCards } from '../casework/access';
import type { Answer } from '../casework/answers';
import { openCaseFile } from '../casework/case-file';
import { actorOf } from '../casework/desk';
import type { Ports } from '../casework/ports';
import { refuse, word } from '../casework/problems';
import type { Act, SelectedRowView } from '../casework/views';
import { selectedPlace } from '../google/selection';
import { cardIdOf, planIdOf, sittingIdOf } from '../model/record-id';
import { open } from '../register/reading';
import type { Language } from '../text/bilingual';

/** Answers with the screen for the selected row: one read for the person, one for the row. */
export function selectedRow(
  ports: Ports,
  email: string,
  asked: Language | undefined,
): Answer<SelectedRowView> {
  const language: Language = asked ?? 'kk';
  const actor = actorOf(openCaseFile(open(ports.workbook, [])), email);
  const access = mayReadCards(actor);
  if (!access.allowed)
    return refuse(language, 'denied', [
      { code: access.reason, message: word(language, `denied.${access.reason}`) },
    ]);
  const id = selectedId(ports);
  const act = id === undefined ? undefined : actOf(id);
  return {
    ok: true,
    value: act ? { found: true, act } : { found: false, message: word(language, 'select.how') },
  };
}

const RECORD_ID = /^[PS]\d{4,5}(-|$)/;

/** The first cell of the selected row that is a record's id; columns may have been moved. */
function selectedId(ports: Ports): string | undefined {
  const place = selectedPlace();
  if (!place) return undefined;
  const { sheetId, row } = place;
  const [found] = ports.workbook.read([{ sheetId, startRowIndex: row, endRowIndex: row + 1 }]);
  return found?.values[0]?.map(String).find((cell) => RECORD_ID.test(cell));
}

function actOf(id: string): Act | undefined {
  const planId = planIdOf(id);
  const cardId = cardIdOf(id);
  if (planId !== '') return { screen: 'plan', planId, cardId };
  if (cardId !== '') return { screen: 'card', cardId };
  const sittingId = sittingIdOf(id);
  if (sittingId !== '') return { screen: 'sitting', sittingId };
  return undefined;
}
