import type { NeedFamilies } from '../needs.js';

/** Our own selection of everyday needs. */
export const needs: NeedFamilies = {
  heard: {
    label: 'To be heard',
    words: {
      'to-be-heard': 'to be heard',
      'to-finish': 'to finish my thought',
      'to-be-asked': 'to be asked',
      'taken-seriously': 'to be taken seriously',
      'to-be-understood': 'to be understood',
      'to-be-believed': 'to be believed',
      'say-in-it': 'a say in this',
      'no-fixing': 'someone to listen',
    },
  },
  closeness: {
    label: 'Closeness',
    words: {
      warmth: 'some warmth',
      'kind-word': 'a kind word',
      'to-feel-close': 'to feel close again',
      tenderness: 'tenderness',
      'time-together': 'some time together',
      comfort: 'comfort',
      'to-laugh': 'to laugh again',
      'to-be-wanted': 'to feel wanted',
    },
  },
  reliance: {
    label: 'Something to rely on',
    words: {
      honesty: 'honesty',
      'clear-answer': 'a clear answer',
      'where-i-stand': 'to know where I stand',
      'what-comes': 'to know what comes next',
      'promises-hold': 'promises that hold',
      'small-steps': 'small steps I can count on',
      'time-to-trust': 'time to trust again',
      'plain-words': 'plain words',
    },
  },
  respect: {
    label: 'Respect',
    words: {
      respect: 'respect',
      'softer-tone': 'a softer tone',
      'own-pace': 'my own pace',
      'own-choice': 'a choice of my own',
      'no-counts': 'my no to count',
      fairness: 'fairness',
      'seen-as-i-am': 'to be seen as I am',
      privacy: 'some privacy',
    },
  },
  support: {
    label: 'Help',
    words: {
      'help-with-this': 'help with this',
      'at-my-side': 'someone at my side',
      'shared-load': 'to share the load',
      patience: 'patience',
      encouragement: 'a word of encouragement',
      'to-be-thanked': 'to be thanked',
      'to-be-included': 'to be included',
      'to-be-missed': 'to know that I matter',
    },
  },
  room: {
    label: 'Rest and room',
    words: {
      quiet: 'some quiet',
      rest: 'rest',
      'time-alone': 'time to myself',
      room: 'some room',
      'to-go-slower': 'to go slower',
      'a-pause': 'a pause',
      sleep: 'a night of sleep',
      lightness: 'something light',
    },
  },
};
