const longest = 4000;

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** `<@U1|ana>`, `<#C1|general>`, `<!here>`, `<mailto:a@b|a@b>`: what the person saw. */
const unwrapped = (inner: string): string => {
  const [target = '', label] = inner.split('|');
  return label ?? target.replace(/^(mailto:|tel:)/, '').replace(/^!/, '@');
};

/** The words a person typed, out of Slack's wire form: mentions and links become their text, entities their characters. At most 4,000 characters. */
export const typedText = (wire: string): string =>
  wire
    .slice(0, longest)
    .replace(/<([^<>]*)>/g, (_, inner: string) => unwrapped(inner))
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
    .trim();
