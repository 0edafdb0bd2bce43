/**
 * A function that keeps its answers. It forgets all of them when `most` are kept: 500 carers are asked
 * about the same days and hours, and then about others.
 */
export function remembered<Key, Value>(most: number, find: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size === most) answers.clear();
    const answer = find(key);
    answers.set(key, answer);
    return answer;
  };
}
