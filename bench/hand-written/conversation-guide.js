import { screens } from '../screens.js';
import { defineHandWritten } from './first-screen.js';

defineHandWritten('conversation-guide', screens['conversation-guide']);
