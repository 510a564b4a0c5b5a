import type { Block, Message } from './state.ts';

/** Something that can be pressed, and the name people know it by. */
export interface Pressable {
  readonly block: string;
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly value: string | undefined;
  readonly url: string | undefined;
}

/** The words of a text object. */
export const textOf = (value: unknown): string =>
  value !== null && typeof value === 'object' && 'text' in value ? String(value.text) : '';

const elementsOf = (block: Block): Block[] => [
  ...((block.type === 'actions' ? (block.elements as Block[]) : []) ?? []),
  ...(block.accessory ? [block.accessory as Block] : []),
];

const pressablesOf = (block: Block, element: Block): Pressable[] => {
  const common = { block: String(block.block_id), id: String(element.action_id), type: String(element.type) };
  if (element.type === 'overflow')
    return (element.options as Block[]).map((option) => ({
      ...common,
      label: `${textOf(option.text)}: ${textOf((block.fields as unknown[])?.[0]).replaceAll('*', '')}`,
      value: String(option.value),
      url: undefined,
    }));
  return [
    {
      ...common,
      // beside an option of a list the button says *Choose*; people know it by the option
      label: ((element.accessibility_label as string | undefined) ?? textOf(element.text)).replace(/^Choose: /, ''),
      value: element.value as string | undefined,
      url: element.url as string | undefined,
    },
  ];
};

/** Everything that can be pressed in a message, by name. */
export const pressables = (message: Message): Pressable[] =>
  message.blocks.flatMap((block) => elementsOf(block).flatMap((element) => pressablesOf(block, element)));
