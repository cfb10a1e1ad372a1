const hidden = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text that any reader of reports takes: what XML 1.0 forbids, what steers a terminal and what turns the direction of
 * a line becomes U+FFFD. Tabs and line ends stay.
 */
export const printable = (text: string): string =>
  text.replace(hidden, (character) => ('\t\n\r'.includes(character) ? character : '\ufffd'));
