// Which component shows which screen.
import type { ComponentType } from 'preact';
import type { Act, ScreenName } from '../../src/casework/views';
import { Card } from './card';
import { Refer } from './refer';
import { Today } from './today';

const SCREENS: Partial<Record<ScreenName, ComponentType<{ act: Act }>>> = {
  today: Today,
  card: Card,
  refer: Refer,
};

/** The component of a screen. */
export const screenFor = (name: ScreenName): ComponentType<{ act: Act }> => SCREENS[name]!;
