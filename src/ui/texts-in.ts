/** Everything that somebody wrote in an answer. What is chosen from a list stands in lists, as keys, and is none of it. */
export const textsIn = (answer: unknown): string[] => {
  if (typeof answer === 'string') return /\S/.test(answer) ? [answer] : [];
  return answer && typeof answer === 'object' && !Array.isArray(answer) ? Object.values(answer).flatMap(textsIn) : [];
};
