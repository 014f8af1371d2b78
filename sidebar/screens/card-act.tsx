// The frame of an act about one card.
import type { VNode } from 'preact';
import type * as z from 'zod/mini';
import type { CommandName } from '../../src/casework/answers';
import { type ActForm, type DraftOf, useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { ActScreen } from '../parts/act-form';
import { AboutPupil, type CardScreenProps, forCard } from '../parts/card-screen';

/** The screen of an act about a card: screen, command and title share a name. */
export function cardAct<N extends CommandName>(
  command: N,
  schema: z.ZodMiniType,
  initial: (props: CardScreenProps, today: string) => DraftOf<N>,
  Fields: (props: CardScreenProps & { form: ActForm<N> }) => VNode,
) {
  return forCard((props) => {
    const { words, boot } = usePage();
    const { card, act } = props;
    const form = useActForm<N>({
      command,
      schema: schema as never,
      subject: act.letterId ?? act.referralId ?? card.cardId,
      seen: card.versions,
      initial: initial(props, boot.today),
    });
    return (
      <ActScreen
        form={form}
        title={words.maybe(`page.title.${command}`) ?? ''}
        about={card.number}
        submit={words.t('page.record')}
      >
        <AboutPupil of={card} />
        <Fields {...props} form={form} />
      </ActScreen>
    );
  });
}
