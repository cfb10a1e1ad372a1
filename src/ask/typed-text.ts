import { createPrompt, isEnterKey, makeTheme, useEffect, useKeypress, usePrefix, useState } from '@inquirer/core';

interface TextConfig {
  readonly message: string;
  /** Stands there to be changed. */
  readonly initial: string;
  readonly wrong: (text: string) => string | undefined;
}

/** A line that says what is wrong with it while it is typed; it cannot be sent before it is right. */
export const typedText = createPrompt<string, TextConfig>(({ message, initial, wrong }, done) => {
  const theme = makeTheme();
  const [status, setStatus] = useState<'idle' | 'done'>('idle');
  const [line, setLine] = useState('');
  const [sent, setSent] = useState(false);
  const prefix = usePrefix({ status, theme });
  useEffect((terminal) => {
    if (initial === '') return;
    terminal.write(initial);
    setLine(initial);
  }, []);
  useKeypress((key, terminal) => {
    if (status === 'done') return;
    if (!isEnterKey(key)) setLine(terminal.line);
    else if (wrong(line.trim()) === undefined) {
      setStatus('done');
      done(line.trim());
    } else {
      // The line is emptied by the key: what was typed is to be corrected, not to be typed again.
      terminal.write(line);
      setSent(true);
    }
  });
  const reason = status === 'done' || (line === '' && !sent) ? undefined : wrong(line.trim());
  const shown = status === 'done' ? theme.style.answer(line.trim()) : line;
  const below = reason === undefined ? '' : sent ? theme.style.error(reason) : theme.style.help(reason);
  return [`${prefix} ${theme.style.message(message, status)} ${shown}`, below];
});
