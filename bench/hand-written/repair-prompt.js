import { screens } from '../screens.js';
import { defineHandWritten } from './first-screen.js';

defineHandWritten('repair-prompt', screens['repair-prompt']);
