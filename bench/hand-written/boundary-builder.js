import { screens } from '../screens.js';
import { defineHandWritten } from './first-screen.js';

defineHandWritten('boundary-builder', screens['boundary-builder']);
