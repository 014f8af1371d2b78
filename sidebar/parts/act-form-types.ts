// The form of any command, as the frame around it sees it.
import type { ActForm } from '../core/form';

// Forms of different commands go through the same frame; none of it reads their values.
// biome-ignore lint/suspicious/noExplicitAny: ActForm<N> is invariant in N, and the frame serves every N
export type AnyForm = ActForm<any>;
