// Which template a paper is made from: a form that the order lays down goes with the rules its card began under.
import { cardIdOf } from '../../model/record-id';
import { formOf } from '../../order/rule-pack';
import type { Paper } from '../../register/tables/documents';
import { packOf } from '../card-facts';
import type { Desk } from '../desk';
import type { PaperDefinition } from './paper-kind';

/** Name of the template without its language; where the order leaves the form free, the kind's own. */
export function templateOf(
  desk: Desk,
  { kind, template, tables }: Pick<PaperDefinition, 'kind' | 'template' | 'tables'>,
  paper: Pick<Paper, 'id'>,
): string {
  const card = tables.includes('Cards') ? desk.file.get('Cards', cardIdOf(paper.id)) : undefined;
  return (card && formOf(packOf(card), kind)?.template) ?? template;
}
