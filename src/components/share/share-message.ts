import { shareStrings } from '../../site/share-strings.ts';

/**
 * The two buttons under a ready message. “Gửi” shows where the browser can share (https://w3c.github.io/web-share/); where the
 * clipboard is refused or missing, as inside some chat applications, the message is selected for the reader to copy.
 */
class ShareMessage extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('textarea')!;
    const status = this.querySelector('[role=status]')!;
    const button = (name: string) => this.querySelector<HTMLButtonElement>(`button[data-do=${name}]`)!;
    const say = (words: string) => {
      status.textContent = words;
    };
    button('copy').addEventListener('click', () => void copy(field).then((copied) => say(copied ? shareStrings.copied : shareStrings.notCopied)));
    button('copy').hidden = false;
    if (typeof navigator.share !== 'function') return;
    button('send').addEventListener('click', () => void send(field.value).then((words) => say(words ?? '')));
    button('send').hidden = false;
  }
}

/** The link stands in the text; given apart as well, some applications print it twice. */
async function send(text: string): Promise<string | undefined> {
  try {
    await navigator.share({ text });
    return shareStrings.sent;
  } catch (error) {
    // The reader closed the sheet: nothing to tell.
    return (error as Error).name === 'AbortError' ? undefined : shareStrings.notSent;
  }
}

async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}

customElements.define('share-message', ShareMessage);
