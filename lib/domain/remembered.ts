const ANSWERS_KEPT = 10_000;

/**
 * A function that keeps its answers, up to ten thousand; then it starts anew. 500 carers are asked about
 * the same few days, hours and words.
 */
export function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size === ANSWERS_KEPT) answers.clear();
    const answer = find(key);
    answers.set(key, answer);
    return answer;
  };
}
