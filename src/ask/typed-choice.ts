import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  makeTheme,
  useKeypress,
  usePagination,
  usePrefix,
  useState,
} from '@inquirer/core';
import { choiceMeant } from './matching.ts';
import type { Choice, KeyWords } from './question.ts';

interface ChoiceConfig {
  readonly message: string;
  readonly choices: readonly Choice[];
  readonly initial: string | undefined;
  readonly words: KeyWords;
}

/** A list where one moves with the arrows or types the answer; words that mean no choice choose nothing. */
export const typedChoice = createPrompt<string, ChoiceConfig>(({ message, choices, initial, words }, done) => {
  const theme = makeTheme();
  const first = choices.findIndex(({ value, closed }) => closed === undefined && value === (initial ?? value));
  const [isDone, setDone] = useState(false);
  const [active, setActive] = useState(Math.max(first, 0));
  const [line, setLine] = useState('');
  const [refused, setRefused] = useState('');
  const prefix = usePrefix({ status: isDone ? 'done' : 'idle', theme });
  const meant = line === '' ? choices[active] : choiceMeant(choices, line);
  const choose = (): void => {
    if (meant !== undefined && meant.closed === undefined) {
      setDone(true);
      done(meant.value);
    } else setRefused(meant === undefined ? words.noChoice : words.closed);
  };
  useKeypress((key, terminal) => {
    if (isDone) return;
    if (isEnterKey(key)) {
      choose();
      // The line is emptied by the key: what was typed is to be corrected.
      if (meant?.closed !== undefined || meant === undefined) terminal.write(line);
    } else if (isUpKey(key) || isDownKey(key)) {
      terminal.clearLine(0);
      setLine('');
      setRefused('');
      setActive(nextOpen(choices, line === '' || meant === undefined ? active : choices.indexOf(meant), isUpKey(key)));
    } else {
      setLine(terminal.line.trim());
      setRefused('');
    }
  });
  const page = usePagination({
    items: choices,
    active: meant === undefined ? active : choices.indexOf(meant),
    renderItem: ({ item }) => shown(item, item === meant, theme),
    pageSize: 10,
    loop: false,
  });
  const head = `${prefix} ${theme.style.message(message, isDone ? 'done' : 'idle')}`;
  if (isDone) return `${head} ${theme.style.answer(meant?.name ?? '')}`;
  const below = [
    page,
    ...(refused === '' ? [] : [theme.style.error(refused)]),
    theme.style.help(`↑↓ ${words.navigate} • ⏎ ${words.select}`),
  ];
  return [`${head} ${line}`, below.join('\n')];
});

/** The next choice that is open in a direction; the same where there is none. */
function nextOpen(choices: readonly Choice[], from: number, up: boolean): number {
  const places = [...choices.keys()].filter((place) => choices[place]?.closed === undefined);
  const next = up ? places.filter((place) => place < from).at(-1) : places.find((place) => place > from);
  return next ?? from;
}

function shown({ name, closed }: Choice, isActive: boolean, theme: ReturnType<typeof makeTheme>): string {
  const cursor = isActive ? '❯' : closed === undefined ? ' ' : '-';
  const text = `${cursor} ${name}${closed === undefined ? '' : ` ${closed}`}`;
  return isActive ? theme.style.highlight(text) : closed === undefined ? text : theme.style.help(text);
}
