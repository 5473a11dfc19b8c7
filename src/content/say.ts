/** Fills `{name}` in a template. A placeholder without a value stays as it stands; values are never filled again. */
export const say = (template: string, values: Record<string, string> = {}): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));
