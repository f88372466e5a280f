/** A query whose answer is made once per build; while writing it is made anew, so that edits show. */
export function oncePerBuild<T>(make: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= make();
    return import.meta.env.DEV ? answer.finally(() => (answer = undefined)) : answer;
  };
}
