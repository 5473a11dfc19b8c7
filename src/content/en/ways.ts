/** The two pills at the foot of every exercise for two, and on the two elements themselves. */
export const words = {
  'support.open': 'Help',
  'exit.leave': 'Leave',
} as const;
