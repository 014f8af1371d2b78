// Stands in the place of preact where a first view is drawn: the same components, once, as text; nothing changes afterwards, and nobody is listened to.

type Props = Readonly<Record<string, unknown>>;
interface Node {
  type: string | ((props: Props) => unknown);
  props: Props;
}
interface Context {
  value: unknown;
  Provider(props: Props): unknown;
}

/** An element or a component, not drawn yet. */
export const jsx = (type: Node['type'], props: Props): Node => ({ type, props });
/** The same with more than one child. */
export const jsxs = (type: Node['type'], props: Props): Node => ({ type, props });

/** Children without an element around them. */
export const Fragment = ({ children }: Props): unknown => children;

/** A value for whatever is drawn below; there is one of each kind. */
export function createContext(): Context {
  const context: Context = {
    value: undefined,
    Provider({ value, children }) {
      context.value = value;
      return children;
    },
  };
  return context;
}

export const useContext = (context: Context): unknown => context.value;
export const useState = (initial: unknown): unknown[] => [
  typeof initial === 'function' ? initial() : initial,
  nothing,
];
export const useRef = (current: unknown): { current: unknown } => ({ current });
export const useCallback = <F>(work: F): F => work;
export const useId = (): string => '';
export const useEffect = nothing;
export const useLayoutEffect = nothing;

function nothing(): void {}

const EMPTY_ELEMENTS = ['input', 'br', 'hr', 'img'];

const plain = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** An attribute as preact sets it; what a person does is heard by nobody here. */
function attribute([name, value]: [string, unknown]): string {
  if (name === 'children' || typeof value === 'function' || value === undefined || value === null) return '';
  if (typeof value === 'object') return name === 'ref' ? '' : refuse(name);
  if (value === false && !name.startsWith('aria-')) return '';
  if (name === 'value' && value === '') return '';
  return ` ${name}="${value === true && !name.startsWith('aria-') ? '' : plain(String(value))}"`;
}

function refuse(name: string): never {
  throw new Error(`a first view does not know how to draw «${name}»`);
}

/** What preact would make of it, as text of HTML. */
export function drawn(node: unknown): string {
  if (Array.isArray(node)) return node.map(drawn).join('');
  if (node === undefined || node === null || typeof node === 'boolean') return '';
  if (typeof node !== 'object') return plain(String(node));
  const { type, props } = node as Node;
  if (typeof type === 'function') return drawn(type(props));
  const start = `<${type}${Object.entries(props).map(attribute).join('')}>`;
  return EMPTY_ELEMENTS.includes(type) ? start : `${start}${drawn(props.children)}</${type}>`;
}
