// addDocumentTab, deleteTab, updateDocumentTabProperties.
import { blankTab } from './blank';
import type { Edit } from './edit';
import type { RequestJson, ResponseJson } from './json';
import type { Model, Tab } from './model';
import { everyTab } from './model';
import { tabOf } from './place';
import { refuse, WORDS } from './refusal';

const siblings = (model: Model, id: string): { list: Tab[]; at: number } => {
  const lists = [model.tabs, ...everyTab(model.tabs).map((tab) => tab.children)];
  for (const list of lists) {
    const at = list.findIndex((tab) => tab.id === id);
    if (at >= 0) return { list, at };
  }
  return refuse(WORDS.noTab(id));
};

export function addDocumentTab(
  { model, newId }: Edit,
  request: NonNullable<RequestJson['addDocumentTab']>,
): ResponseJson {
  const { title, index, parentTabId, iconEmoji } = request.tabProperties ?? {};
  const list = parentTabId ? tabOf(model, parentTabId).children : model.tabs;
  const at = index ?? list.length;
  if (at < 0 || at > list.length) refuse(`The tab index ${at} must be between 0 and ${list.length}.`);
  const tab = blankTab(newId('t.'), title ?? `Tab ${everyTab(model.tabs).length + 1}`);
  if (iconEmoji) tab.iconEmoji = iconEmoji;
  list.splice(at, 0, tab);
  return {
    addDocumentTab: {
      tabProperties: { tabId: tab.id, title: tab.title, index: at, ...(parentTabId ? { parentTabId } : {}) },
    },
  };
}

export function deleteTab({ model }: Edit, request: NonNullable<RequestJson['deleteTab']>): ResponseJson {
  const { list, at } = siblings(model, request.tabId ?? '');
  if (list === model.tabs && list.length === 1) refuse('The last tab of a document cannot be deleted.');
  list.splice(at, 1);
  return {};
}

export function updateDocumentTabProperties(
  { model }: Edit,
  request: NonNullable<RequestJson['updateDocumentTabProperties']>,
): ResponseJson {
  const { tabProperties = {}, fields } = request;
  const named = (fields ?? '')
    .split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '');
  if (named.length === 0) refuse(WORDS.noFields);
  const tab = siblings(model, tabProperties.tabId ?? '');
  const target = tab.list[tab.at];
  for (const field of named) {
    if (field === 'title' && target) target.title = tabProperties.title ?? '';
    else if ((field === 'iconEmoji' || field === 'icon_emoji') && target)
      target.iconEmoji = tabProperties.iconEmoji;
    else refuse(WORDS.badField(field));
  }
  return {};
}
