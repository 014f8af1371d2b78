// The page file with data put inside, as HtmlService serves it.
import type { PageName } from '../casework/answers';
import type { Language } from '../text/bilingual';

/** A page on its way to a person. */
export type PageOutput = GoogleAppsScript.HTML.HtmlOutput;

/**
 * A page of the product with boot data and its words in their marks; `<` is escaped, so that no text can end the script
 * element. The words go first: nothing a person typed may be taken for their mark.
 */
export function htmlPage(file: PageName, boot: { language: Language }): PageOutput {
  const json = JSON.stringify(boot)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  const html = shippedText(file)
    .replace('"__WORDS__"', () => shippedText(`${file}-${boot.language}`))
    .replace('"__BOOT__"', () => json);
  return HtmlService.createHtmlOutput(html)
    .setTitle('Тірек')
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** Where the web app of this script is opened. */
export const webAddress = (): string => ScriptApp.getService().getUrl();

/** Shows a page in the sidebar. */
export const showInSidebar = (output: PageOutput): void => SpreadsheetApp.getUi().showSidebar(output);

/** Shows a page in a dialog of this size, in pixels. */
export const showInDialog = (output: PageOutput, title: string, width: number, height: number): void =>
  SpreadsheetApp.getUi().showModalDialog(output.setWidth(width).setHeight(height), title);

/** The add-on's menu; nothing is read or asked, since it may be drawn before anyone gave consent. */
export function addMenu(items: readonly { label: string; call: string }[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, call } of items) menu.addItem(label, call);
  menu.addToUi();
}

/** A sentence in a box of the spreadsheet's own; in the log where there is none. */
export function tell(text: string): void {
  const ui = uiHere();
  if (ui) ui.alert(text);
  else console.log(text);
}

/** Where nothing can be shown (the editor of a script that is bound to no spreadsheet) Google throws. */
function uiHere(): GoogleAppsScript.Base.Ui | undefined {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return undefined;
  }
}

/** A file that ships beside the code, as text. */
export const shippedText = (name: string): string => HtmlService.createHtmlOutputFromFile(name).getContent();

/** A data file that ships beside the code, as JSON. */
export const shippedJson = (name: string): unknown => JSON.parse(shippedText(name));
